package org.millrace.abatement;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.knowledge.Measure;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;

/** Sums over sites, each with its chosen set, and their ranges. */
final class Totals {
  private static final String ROW = "total";

  private final List<Site> sites;
  private final List<Options.Option> chosen;

  Totals(List<Site> sites, List<Options.Option> chosen) {
    this.sites = List.copyOf(sites);
    this.chosen = List.copyOf(chosen);
  }

  AbatementResult.Summary summary(Emission potential) {
    return new AbatementResult.Summary(
        emission(),
        chosen(new Emission(0), 0, State::abated),
        chosen(new Money(0), Double.NEGATIVE_INFINITY, State::cost),
        chosen(new Money(0), 0, State::investment),
        potential);
  }

  private Figure<Emission> emission() {
    Deviations deviations = new Deviations();
    Grade grade = Grade.ESTIMATED;
    double sum = 0;
    for (Site site : sites) {
      sum += site.emission(Shift.NONE);
      deviations.add(Deviations.shifts(site, List.of()), site::emission);
      grade = grade.worse(Deviations.grade(site, List.of()));
    }
    return deviations.around(new Emission(sum), 0, grade, ROW);
  }

  private <Q extends Quantity<Q>> Figure<Q> chosen(
      Q zero, double least, ToDoubleFunction<State> quantity) {
    Deviations deviations = new Deviations();
    Grade grade = Grade.ESTIMATED;
    double sum = 0;
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      List<Measure> measures = chosen.get(i).measures();
      if (!measures.isEmpty()) {
        sum += quantity.applyAsDouble(chosen.get(i).state());
        deviations.add(
            Deviations.shifts(site, measures),
            shift -> quantity.applyAsDouble(site.after(measures, shift)));
        grade = grade.worse(Deviations.grade(site, measures));
      }
    }
    return deviations.around(zero.withAmount(sum), least, grade, ROW);
  }
}
