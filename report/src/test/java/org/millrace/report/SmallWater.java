package org.millrace.report;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.pinch.resource.Quality;
import org.millrace.pinch.resource.ResourcePinch;
import org.millrace.pinch.resource.ResourceProblem;
import org.millrace.pinch.resource.ResourceResult;
import org.millrace.pinch.resource.Sink;
import org.millrace.pinch.resource.Source;
import org.millrace.pinch.resource.Supply;
import org.millrace.solver.HighsSolver;
import org.millrace.study.water.SiteWater;
import org.millrace.study.water.SiteWater.Contaminant;
import org.millrace.study.water.WaterStudy;
import org.millrace.unit.MassFlow;

/** A made-up power station and a board works that could share water. */
final class SmallWater {
  static final ResourceProblem PROBLEM =
      new ResourceProblem(
          new Quality("chloride", "t/a", "g/t", new Quality.Scale.Impurity()),
          List.of(sink("tower", "power", 60_000, 20), sink("pulper", "board", 40_000, 100)),
          List.of(source("blowdown", "power", 30_000, 150), source("white", "board", 50_000, 50)),
          List.of(new Supply(new Id.StreamId("fresh-water"), 0, 0, Double.POSITIVE_INFINITY)),
          List.of());

  static final ResourceResult.Targeted RESULT =
      (ResourceResult.Targeted) new ResourcePinch(new HighsSolver()).solve(PROBLEM, Run.PLAIN);

  static final WaterStudy STUDY = study();

  private SmallWater() {}

  private static WaterStudy study() {
    double least = RESULT.cascade().stream().mapToDouble(ResourceResult.Level::bought).sum();
    List<Id.FacilityId> both = List.of(new Id.FacilityId("board"), new Id.FacilityId("power"));
    SiteWater group =
        new SiteWater(
            SiteWater.Scope.GROUP,
            both,
            new MassFlow(100_000),
            new MassFlow(80_000),
            new MassFlow(least),
            List.of(new Contaminant("chloride", PROBLEM, RESULT, List.of())));
    SiteWater alone =
        new SiteWater(
            SiteWater.Scope.FACILITY,
            both.subList(0, 1),
            new MassFlow(40_000),
            new MassFlow(50_000),
            MassFlow.ZERO,
            List.of());
    return new WaterStudy(
        SmallStudy.planned().registry().offers().subList(0, 1),
        List.of(),
        List.of(alone, group),
        new WaterStudy.Totals(
            new MassFlow(100_000),
            new MassFlow(80_000),
            new MassFlow(60_000),
            new MassFlow(least),
            new MassFlow(50_000),
            new MassFlow(20_000),
            new MassFlow(30_000)),
        List.of());
  }

  private static Sink sink(String id, String facility, double flow, double limit) {
    return new Sink(new Id.StreamId(id), new Id.FacilityId(facility), flow, limit);
  }

  private static Source source(String id, String facility, double flow, double quality) {
    return new Source(new Id.StreamId(id), new Id.FacilityId(facility), flow, quality);
  }
}
