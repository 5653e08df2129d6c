package org.millrace.classify.matrix;

import java.util.List;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Spread;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.engine.Run;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;
import org.millrace.unit.Productivity;
import org.millrace.unit.Quantity;
import org.millrace.unit.Relative;

/** Clusters to classify. */
final class Clusters {
  static final Id.SectorId STEEL = new Id.SectorId("steel");
  static final Id.SectorId TOOLS = new Id.SectorId("tools");
  private static final Origin ORIGIN = new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT);

  private Clusters() {}

  static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(value, Grade.REPORTED, ORIGIN);
  }

  static <Q extends Quantity<Q>> Figure<Q> between(Q low, Q value, Q high) {
    return Figure.between(low, value, high, Grade.ESTIMATED, ORIGIN);
  }

  /** A lognormal figure whose 95 % range goes from value/factor to value·factor. */
  static <Q extends Quantity<Q>> Figure<Q> within(Q value, double factor) {
    return new Figure<>(
        value,
        new Spread.Lognormal(value.amount() / factor, value.amount() * factor),
        Grade.ASSUMED,
        ORIGIN);
  }

  static EmissionReport emits(double tonnes) {
    return new EmissionReport.Known(exact(new Emission(tonnes)));
  }

  static SectorPart part(Id.SectorId sector, double valueAdded, double employees) {
    return new SectorPart(
        sector,
        exact(new Money(valueAdded)),
        new Employment.Known(exact(new Headcount(employees))));
  }

  static SectorPart partWithoutPeople(Id.SectorId sector, Figure<Money> valueAdded) {
    return new SectorPart(sector, valueAdded, new Employment.Unknown());
  }

  static Measurement stated(Indicator indicator, double relative) {
    return new Measurement.Stated(indicator, exact(new Relative(relative)));
  }

  static Reference reference(
      Id.SectorId sector, Figure<CarbonIntensity> intensity, double productivity) {
    return new Reference(
        sector,
        2020,
        intensity,
        new Reference.ReferenceProductivity.Known(exact(new Productivity(productivity))));
  }

  static Reference reference(Id.SectorId sector, double intensity, double productivity) {
    return reference(sector, exact(new CarbonIntensity(intensity)), productivity);
  }

  static ClusterYear cluster(
      String id,
      int year,
      EmissionReport emission,
      List<SectorPart> sectors,
      Measurement... measurements) {
    return new ClusterYear(
        new Id.ClusterId(id),
        year,
        emission,
        sectors,
        List.of(measurements),
        IndustryTrend.NOT_DECLINING);
  }

  static ClassifyProblem problem(List<ClusterYear> clusters, List<Reference> references) {
    return new ClassifyProblem(
        clusters, references, List.of(), Criterion.USUAL, Weighting.EQUAL, ClassifyRules.USUAL);
  }

  static ClassifyResult solve(ClassifyProblem problem) {
    return new Classification().solve(problem, Run.PLAIN);
  }

  static YearResult only(ClassifyProblem problem) {
    return solve(problem).clusters().getFirst().years().getFirst();
  }
}
