package org.millrace.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.millrace.access.AccessResult.Lack;
import org.millrace.access.AccessResult.Subject;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Stated;
import org.millrace.unit.MassFlow;

/** What an applicant and a park could exchange. */
final class Exchanges {
  private final Applicant applicant;
  private final Park park;

  Exchanges(Applicant applicant, Park park) {
    this.applicant = applicant;
    this.park = park;
  }

  /** Quantities that are not known. */
  List<Lack> lacks() {
    List<Lack> lacks = new ArrayList<>(inputLacks());
    for (Applicant.ByProduct one : applicant.byProducts()) {
      if (one.rate().find().isEmpty()) {
        lacks.add(new Lack(Subject.BY_PRODUCT, one.material().value()));
      }
    }
    return lacks;
  }

  /** Inputs whose quantities are not known. */
  List<Lack> inputLacks() {
    return applicant.inputs().stream()
        .filter(i -> i.rate().find().isEmpty())
        .map(i -> new Lack(Subject.INPUT, i.material().value()))
        .toList();
  }

  /** By-products of the park that it takes [t/a]. */
  Interval taken() {
    return new Interval(
        taken(Figure::low), taken(Figure::amount), taken(Figure::high), inputGrade());
  }

  /** All it takes and gives away [t/a]. */
  Interval total() {
    return new Interval(
        total(Figure::low), total(Figure::amount), total(Figure::high), exchangeGrade());
  }

  /** What meets the park, as a share of all it takes and gives away. */
  Interval share() {
    double low = share(Figure::low);
    double value = share(Figure::amount);
    double high = share(Figure::high);
    return new Interval(
        Math.min(low, Math.min(value, high)),
        value,
        Math.max(high, Math.max(value, low)),
        exchangeGrade());
  }

  /** Wastes and by-products among its inputs, or what is neither [t/a]. */
  Interval inputs(boolean waste) {
    return new Interval(
        inputs(waste, Figure::low),
        inputs(waste, Figure::amount),
        inputs(waste, Figure::high),
        inputGrade());
  }

  AccessResult.Loop loop() {
    return new AccessResult.Loop(
        taken(Figure::amount), given(Figure::amount), share().value(), lacks().isEmpty());
  }

  private double share(ToDoubleFunction<Figure<MassFlow>> end) {
    double total = total(end);
    return total > 0 ? (taken(end) + given(end)) / total : 0;
  }

  private double total(ToDoubleFunction<Figure<MassFlow>> end) {
    return inputs(true, end)
        + inputs(false, end)
        + applicant.byProducts().stream().mapToDouble(b -> tonnes(b.rate(), end)).sum();
  }

  private double inputs(boolean waste, ToDoubleFunction<Figure<MassFlow>> end) {
    return applicant.inputs().stream()
        .filter(i -> i.isWaste() == waste)
        .mapToDouble(i -> tonnes(i.rate(), end))
        .sum();
  }

  private double taken(ToDoubleFunction<Figure<MassFlow>> end) {
    return MaximumExchange.of(
        park.byProducts(),
        park.byProducts().stream().mapToDouble(b -> b.rate().amount()).toArray(),
        applicant.inputs(),
        applicant.inputs().stream().mapToDouble(i -> tonnes(i.rate(), end)).toArray(),
        (b, i) -> isAccepted(b.material(), i.material(), i.accepts()));
  }

  private double given(ToDoubleFunction<Figure<MassFlow>> end) {
    return MaximumExchange.of(
        applicant.byProducts(),
        applicant.byProducts().stream().mapToDouble(b -> tonnes(b.rate(), end)).toArray(),
        park.needs(),
        park.needs().stream().mapToDouble(n -> n.rate().amount()).toArray(),
        (b, n) -> isAccepted(b.material(), n.material(), n.accepts()));
  }

  private static boolean isAccepted(
      Id.MaterialId offered, Id.MaterialId wanted, List<Id.MaterialId> accepts) {
    return offered.equals(wanted) || accepts.contains(offered);
  }

  private static double tonnes(Stated<MassFlow> rate, ToDoubleFunction<Figure<MassFlow>> end) {
    return rate.find().map(end::applyAsDouble).orElse(0.0);
  }

  private Grade inputGrade() {
    return applicant.inputs().stream()
        .flatMap(i -> i.rate().find().stream())
        .map(Figure::grade)
        .reduce(Grade.MEASURED, Grade::worse);
  }

  private Grade exchangeGrade() {
    return applicant.byProducts().stream()
        .flatMap(b -> b.rate().find().stream())
        .map(Figure::grade)
        .reduce(inputGrade(), Grade::worse);
  }
}
