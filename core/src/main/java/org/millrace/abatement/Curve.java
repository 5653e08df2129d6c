package org.millrace.abatement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.millrace.abatement.AbatementResult.Step;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Measure;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.engine.Run;
import org.millrace.unit.Emission;
import org.millrace.unit.Price;

/** The curve of marginal cost: how each site goes on along its hull, in one order. */
final class Curve {
  /** A width that a number's end leaves less of than this share counts as this share. */
  private static final double THIN = 0.05;

  private static final Comparator<Bare> IN_ORDER =
      Comparator.comparing((Bare b) -> b.height() > 0)
          .thenComparingDouble(b -> b.height() > 0 ? b.height() : b.cost())
          .thenComparing(b -> b.site().emitter().facility())
          .thenComparingDouble(b -> b.from().state().abated());

  /** A step before its ranges are known. */
  private record Bare(Site site, Options.Option from, Options.Option to) {
    double width() {
      return to.state().abated() - from.state().abated();
    }

    double cost() {
      return to.state().cost() - from.state().cost();
    }

    double height() {
      return cost() / width();
    }
  }

  private final List<Bare> steps = new ArrayList<>();

  Curve(List<SiteChoices> choices) {
    for (SiteChoices own : choices) {
      for (int k = 1; k < own.hull().size(); k++) {
        steps.add(new Bare(own.site(), own.hull().get(k - 1), own.hull().get(k)));
      }
    }
    steps.sort(IN_ORDER);
  }

  /** Abated at its end. */
  Emission potential() {
    return new Emission(steps.stream().mapToDouble(Bare::width).sum());
  }

  /** All steps with their ranges. */
  List<Step> steps(Run run) {
    List<Step> whole = new ArrayList<>();
    double cumulative = 0;
    for (Step step : run.map(steps, Curve::step)) {
      cumulative += step.width().amount();
      whole.add(
          new Step(
              step.facility(),
              step.added(),
              step.removed(),
              step.width(),
              step.height(),
              step.maturity(),
              new Emission(cumulative)));
    }
    return whole;
  }

  private static Step step(Bare bare) {
    List<Measure> from = bare.from().measures();
    List<Measure> to = bare.to().measures();
    List<Measure> added = to.stream().filter(m -> !from.contains(m)).toList();
    List<Measure> removed = from.stream().filter(m -> !to.contains(m)).toList();
    List<Measure> all = new ArrayList<>(from);
    all.addAll(added);
    Site site = bare.site();
    Grade grade = Deviations.grade(site, all);
    String row = site.emitter().facility().value();
    return new Step(
        site.emitter().facility(),
        names(added),
        names(removed),
        Deviations.of(site, all, shift -> width(bare, shift))
            .around(new Emission(bare.width()), 0, grade, row),
        Deviations.of(site, all, shift -> height(bare, shift))
            .around(new Price(bare.height()), Double.NEGATIVE_INFINITY, grade, row),
        added.stream()
            .map(Measure::maturity)
            .min(Comparator.naturalOrder())
            .orElse(Maturity.MATURE),
        Emission.ZERO);
  }

  private static List<Id.MeasureId> names(List<Measure> measures) {
    return measures.stream().map(Measure::id).toList();
  }

  private static double width(Bare bare, Shift shift) {
    return bare.site().after(bare.to().measures(), shift).abated()
        - bare.site().after(bare.from().measures(), shift).abated();
  }

  private static double height(Bare bare, Shift shift) {
    double cost =
        bare.site().after(bare.to().measures(), shift).cost()
            - bare.site().after(bare.from().measures(), shift).cost();
    return cost / Math.max(width(bare, shift), THIN * bare.width());
  }
}
