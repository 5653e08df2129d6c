package org.millrace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * A sector of an area in a year.
 *
 * @param sector as statistics code it; a row may be of a wide class such as {@code 35}
 * @param facts what else is known, each kind at most once
 */
public record SectorYear(
    Activity.Coded sector, int year, Figure<Headcount> employees, List<Fact> facts) {
  public SectorYear {
    facts = List.copyOf(facts);
    Set<Class<?>> kinds = new HashSet<>();
    for (Fact fact : facts) {
      Require.that(
          kinds.add(fact.getClass()),
          "Sector '%s' in %s has two facts of the kind %s.",
          sector.code(),
          year,
          fact.getClass().getSimpleName());
    }
  }

  /** Something known of a sector beside how many work there. */
  public sealed interface Fact {
    /** Places where it is done. */
    record Plants(double count) implements Fact {
      public Plants {
        Require.atLeast("number of plants", count, 0);
      }
    }

    /** Gross value added in prices of the base year; negative in a year of loss. */
    record ValueAdded(Figure<Money> money) implements Fact {}

    /** Direct greenhouse gases. */
    record DirectEmission(Figure<Emission> emission) implements Fact {}

    /** Turnover in prices of the base year. */
    record Output(Figure<Money> money) implements Fact {}

    /** Turnover abroad in prices of the base year. */
    record Exports(Figure<Money> money) implements Fact {}
  }

  /** How many plants there are, if that is known. */
  public Optional<Double> findPlants() {
    return find(Fact.Plants.class).map(Fact.Plants::count);
  }

  /** Gross value added, if that is known. */
  public Optional<Figure<Money>> findValueAdded() {
    return find(Fact.ValueAdded.class).map(Fact.ValueAdded::money);
  }

  /** Direct greenhouse gases, if they are known. */
  public Optional<Figure<Emission>> findEmission() {
    return find(Fact.DirectEmission.class).map(Fact.DirectEmission::emission);
  }

  /** Turnover, if that is known. */
  public Optional<Figure<Money>> findOutput() {
    return find(Fact.Output.class).map(Fact.Output::money);
  }

  /** Turnover abroad, if that is known. */
  public Optional<Figure<Money>> findExports() {
    return find(Fact.Exports.class).map(Fact.Exports::money);
  }

  private <F extends Fact> Optional<F> find(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
