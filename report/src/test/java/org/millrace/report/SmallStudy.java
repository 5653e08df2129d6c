package org.millrace.report;

import java.util.List;
import org.millrace.domain.Activity;
import org.millrace.domain.Calendar;
import org.millrace.domain.DataSource;
import org.millrace.domain.Economy;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Link;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.Park;
import org.millrace.domain.Phase;
import org.millrace.domain.Policy;
import org.millrace.domain.PublishedTotal;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Region;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.domain.Site;
import org.millrace.domain.Terms;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;
import org.millrace.study.RegionStudy;
import org.millrace.study.StudyProblem;
import org.millrace.study.StudyResult;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;

/**
 * A made-up region by a fjord: a power station with fly ash and gypsum, a cement works, a board
 * works, a sawmill whose dust must be pressed before anybody buys it, a pellet buyer, and a firm
 * whose name is an attack.
 */
final class SmallStudy {
  static final String ATTACK = "Evil & Sons <script>alert(1)</script>";
  static final Id.SourceId BOOKS = new Id.SourceId("firm-books");

  private SmallStudy() {}

  static StudyResult.Planned planned() {
    return (StudyResult.Planned) solve(List.of());
  }

  static StudyResult solve(List<Policy> policies) {
    return solve(registry().withPolicies(policies));
  }

  /** The region with some of its facilities as a park. */
  static StudyResult.Planned planned(List<String> members) {
    Registry all = registry();
    Park park =
        new Park(
            new Id.ParkId("quay"),
            "The quay",
            Park.Level.OTHER,
            "",
            0,
            new Site.Unplaced(),
            members.stream().map(Id.FacilityId::new).toList());
    return (StudyResult.Planned)
        solve(
            new Registry(
                all.region(),
                all.calendar(),
                List.of(park),
                all.facilities(),
                all.offers(),
                all.needs(),
                all.reports(),
                all.relations(),
                all.policies()));
  }

  private static StudyResult solve(Registry registry) {
    return new RegionStudy(new HighsSolver())
        .solve(
            StudyProblem.of(registry, SmallKnowledge.KNOWLEDGE, EmissionKnowledge.NONE), Run.PLAIN);
  }

  static Knowledge knowledge() {
    return SmallKnowledge.KNOWLEDGE;
  }

  private static Registry registry() {
    return new Registry(
        region(),
        Calendar.YEAR,
        List.of(),
        List.of(
            facility("power", "Fjord power station", 55.661, 11.082),
            facility("cement", "Grey cement works", 55.70, 11.20),
            facility("board", "Board works", 55.669, 11.086),
            facility("sawmill", "Sawmill", 55.60, 11.30),
            facility("heating", "District heating", 55.672, 11.10),
            facility("evil", ATTACK, 55.65, 11.05)),
        List.of(
            offer("ash", "power", "fly-ash", 100_000, Grade.MEASURED, 40),
            offer("gypsum", "power", "fgd-gypsum", 80_000, Grade.REPORTED, 30),
            offer("dust", "sawmill", "sawdust", 20_000, Grade.ESTIMATED, 5),
            offer("odd", "evil", "red-mud", 9_000, Grade.ASSUMED, 60)),
        List.of(
            need("clinker", "cement", "cement-clinker", 300_000, Phase.SOLID, 60),
            need("stone", "board", "natural-gypsum", 70_000, Phase.SOLID, 25),
            need("pellets", "heating", "wood-pellets", 12_000, Phase.SOLID, 180)),
        Reports.NONE,
        new Registry.Relations(
            List.of(),
            List.of(
                new Link(
                    new Id.FacilityId("power"),
                    new Id.FacilityId("board"),
                    Link.Kind.EXCHANGE,
                    "fgd-gypsum",
                    1993))),
        List.of());
  }

  private static Region region() {
    return new Region(
        new Id.RegionId("fjord"),
        "Fjord",
        "Made up for tests.",
        2020,
        List.of(new Region.Conversion("DKK", 2018, 0.137, BOOKS)),
        List.of(
            new DataSource(BOOKS, "The firms' books", "The firms", "", "internal", true),
            new DataSource(
                DataSource.ENGINEERING_JUDGEMENT, "Engineering judgement", "", "", "", false)),
        List.of(new PublishedTotal("Saved a year", 1_000_000, "EUR", BOOKS)),
        Economy.NONE);
  }

  private static Facility facility(String id, String name, double latitude, double longitude) {
    return new Facility(
        new Id.FacilityId(id),
        new Id.FirmId(id),
        name,
        new Activity.Unstated(),
        new Site.At(new GeoPoint(latitude, longitude)));
  }

  private static Offer offer(
      String id, String at, String material, double tonnes, Grade grade, double disposal) {
    return new Offer(
        new Id.StreamId(id),
        new Id.FacilityId(at),
        new Id.MaterialId(material),
        figure(new MassFlow(tonnes), 0.1, grade, id),
        new Quote.Known(figure(new Price(disposal), 0.2, grade, id)),
        Route.DISPOSAL,
        Quality.of(Phase.SOLID),
        Terms.OPEN);
  }

  private static Need need(
      String id, String at, String material, double tonnes, Phase phase, double price) {
    return new Need(
        new Id.StreamId(id),
        new Id.FacilityId(at),
        new Id.MaterialId(material),
        figure(new MassFlow(tonnes), 0.05, Grade.MEASURED, id),
        new Quote.Known(figure(new Price(price), 0.1, Grade.MEASURED, id)),
        List.of(),
        Quality.of(phase),
        Terms.OPEN);
  }

  private static <Q extends Quantity<Q>> Figure<Q> figure(
      Q value, double spread, Grade grade, String row) {
    return Figure.between(
        value.withAmount(value.amount() * (1 - spread)),
        value,
        value.withAmount(value.amount() * (1 + spread)),
        grade,
        new Origin("streams", row, BOOKS));
  }
}
