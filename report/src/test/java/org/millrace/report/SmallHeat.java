package org.millrace.report;

import java.util.List;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.Heat;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.site.SiteProblem;
import org.millrace.pinch.site.SteamLevel;
import org.millrace.pinch.site.TotalSite;
import org.millrace.study.heat.HeatRules;
import org.millrace.study.heat.HeatStudy;
import org.millrace.study.heat.SiteHeat;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Temperature;

/** A made-up works of two processes, another that only cools, and one without streams. */
final class SmallHeat {
  static final HeatStudy STUDY = study();

  private SmallHeat() {}

  private static HeatStudy study() {
    List<Facility> facilities = SmallStudy.planned().registry().facilities();
    return HeatStudy.of(
        HeatRules.USUAL,
        List.of(
            site(
                facilities.get(0),
                "all-year",
                List.of(
                    stream("a1", "kiln", 300, 120, 1_800),
                    stream("a2", "kiln", 80, 180, 600),
                    stream("b1", "dryer", 130, 60, 560),
                    stream("b2", "dryer", 100, 260, 1_440)),
                List.of(SiteHeat.Note.FIRED_ABOVE_LEVELS)),
            site(
                facilities.get(1),
                "all-year",
                List.of(stream("c1", "cooling", 200, 200, 5_000)),
                List.of()),
            site(facilities.get(1), "winter", List.of(), List.of())),
        List.of());
  }

  private static SiteHeat site(
      Facility facility, String profile, List<HeatStream> streams, List<SiteHeat.Note> notes) {
    HeatRules rules = HeatRules.USUAL;
    SiteProblem problem =
        new SiteProblem(
            streams,
            rules.processApproach(),
            rules.utilityApproach(),
            rules.levels().stream()
                .map(l -> new SteamLevel(l.id(), l.saturation(), new HeatPrice(30)))
                .toList(),
            new HeatPrice(40),
            rules.cooling(),
            rules.reversibleShare());
    return new SiteHeat(
        facility,
        new Id.ProfileId(profile),
        8_000,
        problem,
        new TotalSite().solve(problem, Run.PLAIN),
        List.of(),
        List.of(),
        notes);
  }

  private static HeatStream stream(
      String id, String process, double from, double to, double kilowatts) {
    return new HeatStream(
        new Id.StreamId(id),
        new Zone.Named(new Id.ZoneId(process)),
        from >= to ? Direction.GIVES : Direction.TAKES,
        new Temperature(from),
        new Temperature(to),
        new Heat.Flow(new HeatFlow(kilowatts)),
        new Contribution.Standard(),
        new Film.Unknown());
  }
}
