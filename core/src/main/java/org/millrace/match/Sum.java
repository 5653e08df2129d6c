package org.millrace.match;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.millrace.domain.Grade;
import org.millrace.unit.Quantity;

/**
 * A sum of parts for a tonne of by-product, each with its own origin.
 *
 * @param <Q> money or emission for a tonne
 */
public record Sum<Q extends Quantity<Q>>(List<Term<Q>> terms) {
  public Sum {
    terms = List.copyOf(terms);
  }

  /** The sum: savings less costs. */
  public double value() {
    return terms.stream().mapToDouble(Term::signed).sum();
  }

  /** The low end, the parts taken as independent: deviations add as squares. */
  public double low() {
    return value() - root(t -> t.kind().isSaving() ? down(t) : up(t));
  }

  /** The high end, the parts taken as independent: deviations add as squares. */
  public double high() {
    return value() + root(t -> t.kind().isSaving() ? up(t) : down(t));
  }

  /** The worst grade of any part; measured when there is none. */
  public Grade grade() {
    return terms.stream().map(t -> t.figure().grade()).reduce(Grade.MEASURED, Grade::worse);
  }

  /** The parts that the giver bears, or the taker. */
  public double of(boolean giver) {
    return terms.stream().filter(t -> t.kind().isGivers() == giver).mapToDouble(Term::signed).sum();
  }

  private double root(ToDoubleFunction<Term<Q>> deviation) {
    return Math.sqrt(terms.stream().mapToDouble(deviation).map(x -> x * x).sum());
  }

  private static <Q extends Quantity<Q>> double down(Term<Q> term) {
    return term.figure().amount() - term.figure().low();
  }

  private static <Q extends Quantity<Q>> double up(Term<Q> term) {
    return term.figure().high() - term.figure().amount();
  }
}
