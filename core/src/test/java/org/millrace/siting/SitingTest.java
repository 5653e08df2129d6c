package org.millrace.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Phase;
import org.millrace.domain.PlaceKind;
import org.millrace.domain.Quote;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.Transport;
import org.millrace.engine.Run;
import org.millrace.siting.SitingProblem.Buyer;
import org.millrace.siting.SitingProblem.Enterprise;
import org.millrace.siting.SitingProblem.Flow;
import org.millrace.siting.SitingProblem.Load;
import org.millrace.siting.SitingProblem.Start;
import org.millrace.siting.SitingProblem.Supplier;
import org.millrace.siting.SitingResult.Kind;
import org.millrace.siting.SitingResult.Ranked;
import org.millrace.siting.SitingResult.Reason;
import org.millrace.siting.SitingResult.Subject;
import org.millrace.unit.Area;
import org.millrace.unit.AreaCost;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Extent;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;
import org.millrace.unit.Wage;

/** A pellet works between a forest 100 km north of a town and the town; the fringe is at 20 km. */
class SitingTest {
  private static final double CENT = 0.01;
  private static final Id.MaterialId WOOD = new Id.MaterialId("wood");
  private static final Id.MaterialId PELLETS = new Id.MaterialId("pellets");

  private static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(
        value, Grade.REPORTED, new Origin("test", "exact", DataSource.ENGINEERING_JUDGEMENT));
  }

  private static <Q extends Quantity<Q>> Stated<Q> known(Q value) {
    return new Stated.Known<>(exact(value));
  }

  private static GeoPoint at(double kilometres) {
    return new GeoPoint(35 + kilometres / (6371.0088 * Math.PI / 180), 133);
  }

  private static SitePlace place(
      String id, PlaceKind kind, double km, double land, double wage, double neighbors) {
    return new SitePlace(
        new Id.PlaceId(id),
        kind,
        at(km),
        known(new AreaCost(land)),
        known(new Area(10)),
        known(new Wage(wage)),
        known(new Headcount(2000)),
        known(new Headcount(neighbors)),
        List.of(new SitePlace.Limit("dust", exact(new Extent(8)))));
  }

  private static final SitePlace TOWN = place("town", PlaceKind.URBAN, 0, 2_000_000, 40_000, 9000);
  private static final SitePlace FRINGE =
      place("fringe", PlaceKind.FRINGE, 20, 400_000, 36_000, 800);
  private static final SitePlace FOREST = place("forest", PlaceKind.RURAL, 100, 50_000, 35_000, 50);

  private static final Enterprise WORKS =
      new Enterprise(
          new Id.FacilityId("pellet-works"),
          List.of(new Flow(WOOD, Phase.SOLID, new MassFlow(20_000))),
          List.of(new Flow(PELLETS, Phase.SOLID, new MassFlow(10_000))),
          known(new Headcount(20)),
          known(new Area(5)),
          List.of(new Load("dust", exact(new Extent(4)))));

  private static final List<Supplier> SUPPLIERS =
      List.of(
          new Supplier(
              new Id.StreamId("felling"),
              at(100),
              WOOD,
              new MassFlow(15_000),
              new Quote.Known(exact(new Price(10)))),
          new Supplier(
              new Id.StreamId("joinery"),
              at(20),
              WOOD,
              new MassFlow(8000),
              new Quote.Known(exact(new Price(15)))));

  private static final List<Buyer> BUYERS =
      List.of(
          new Buyer(
              new Id.StreamId("district-heating"),
              at(0),
              PELLETS,
              new MassFlow(50_000),
              new Quote.Known(exact(new Price(150)))));

  private static Transport transport(double cap) {
    return new Transport(
        Phase.SOLID,
        "truck",
        exact(new Price(0.1)),
        exact(new Price(2)),
        exact(new EmissionFactor(0.0001)),
        exact(new Money(1000)),
        exact(new Money(0)),
        new Distance(cap));
  }

  private static SitingRules rules(double carbonPrice) {
    return new SitingRules(1, 0.05, 20, new Price(carbonPrice), SitingRules.USUAL.weights());
  }

  private static SitingProblem problem(List<SitePlace> places, Start start, SitingRules rules) {
    return new SitingProblem(
        WORKS, SUPPLIERS, BUYERS, places, start, List.of(transport(300)), rules);
  }

  private static SitingResult solve(SitingProblem problem) {
    return new Siting().solve(problem, Run.PLAIN);
  }

  private static Ranked ranked(SitingResult result, SitePlace place) {
    return result.ranked().stream()
        .filter(r -> r.place().equals(place.id()))
        .findFirst()
        .orElseThrow();
  }

  private static double part(Ranked ranked, Kind kind) {
    return ranked.parts().stream()
        .filter(p -> p.kind() == kind)
        .mapToDouble(p -> p.money().amount())
        .sum();
  }

  private static double measure(Ranked ranked, Criterion criterion) {
    return ranked.measures().stream()
        .filter(m -> m.criterion() == criterion)
        .mapToDouble(SitingResult.Measure::value)
        .sum();
  }

  /**
   * By hand. Fringe: 8,000 t at 15 EUR from next door and 12,000 t at 10 + 8 + 2 and a link; 10,000
   * t at 150 - 2 - 2 and a link. Town: 15,000 t at 22 and 5,000 t at 19; 10,000 t at 150. Forest:
   * 15,000 t at 10, 5,000 t at 15 + 8 + 2; 10,000 t at 150 - 10 - 2.
   */
  @Test
  void countsWhatEachPlaceCostsAndBrings() {
    SitingResult result =
        solve(problem(List.of(TOWN, FRINGE, FOREST), new Start.Fresh(), rules(0)));
    Ranked fringe = ranked(result, FRINGE);
    assertThat(part(fringe, Kind.INPUTS)).isCloseTo(-120_000 - 240_000 - 1000, within(CENT));
    assertThat(part(fringe, Kind.PRODUCTS)).isCloseTo(1_460_000 - 1000, within(CENT));
    assertThat(part(fringe, Kind.WAGES)).isCloseTo(-720_000, within(CENT));
    assertThat(part(fringe, Kind.LAND)).isCloseTo(-100_000, within(CENT));
    assertThat(fringe.money().amount()).isCloseTo(278_000, within(CENT));
    Ranked town = ranked(result, TOWN);
    assertThat(part(town, Kind.INPUTS)).isCloseTo(-(12_000 * 22 + 8000 * 19 + 2000), within(CENT));
    assertThat(part(town, Kind.PRODUCTS)).isCloseTo(1_500_000, within(CENT));
    assertThat(town.money().amount())
        .isCloseTo(1_500_000 - 418_000 - 800_000 - 500_000, within(CENT));
    Ranked forest = ranked(result, FOREST);
    assertThat(part(forest, Kind.INPUTS)).isCloseTo(-150_000 - 125_000 - 1000, within(CENT));
    assertThat(part(forest, Kind.PRODUCTS)).isCloseTo(1_380_000 - 1000, within(CENT));
    assertThat(measure(fringe, Criterion.TRANSPORT_EMISSION))
        .isCloseTo(12_000 * 80 * 1e-4 + 10_000 * 20 * 1e-4, within(1e-6));
    assertThat(measure(fringe, Criterion.LOCAL_LOAD)).isCloseTo(0.5, within(1e-12));
    assertThat(measure(fringe, Criterion.JOBS)).isCloseTo(0.01, within(1e-12));
  }

  /** The town is nowhere better than the fringe but in nothing that counts. */
  @Test
  void ranksAndTellsWhoIsDominated() {
    SitingResult result =
        solve(problem(List.of(TOWN, FRINGE, FOREST), new Start.Fresh(), rules(0)));
    assertThat(result.ranked()).extracting(Ranked::rank).containsExactly(1, 2, 3);
    assertThat(result.ranked().getLast().place()).isEqualTo(TOWN.id());
    assertThat(ranked(result, TOWN).dominatedBy()).contains(FRINGE.id());
    assertThat(result.ranked().getFirst().dominatedBy()).isEmpty();
    assertThat(result.leftAside()).isEmpty();
  }

  @Test
  void rangesOfWeightsHoldTheWeightAndKeepTheFirst() {
    SitingProblem problem = problem(List.of(FRINGE, FOREST), new Start.Fresh(), rules(0));
    SitingResult result = solve(problem);
    assertThat(result.sensitivity()).hasSize(Criterion.values().length);
    for (SitingResult.Sensitivity one : result.sensitivity()) {
      assertThat(one.share()).isBetween(one.low(), one.high());
      for (double share : List.of(one.low(), one.high())) {
        SitingResult moved =
            solve(
                problem(
                    List.of(FRINGE, FOREST),
                    new Start.Fresh(),
                    new SitingRules(1, 0.05, 20, Price.ZERO, moved(one.criterion(), share))));
        assertThat(moved.ranked())
            .filteredOn(r -> r.rank() == 1)
            .extracting(Ranked::place)
            .contains(result.ranked().getFirst().place());
      }
    }
  }

  private static List<SitingRules.Weight> moved(Criterion criterion, double share) {
    double others =
        1
            - SitingRules.USUAL.weights().stream()
                .filter(w -> w.criterion() == criterion)
                .mapToDouble(SitingRules.Weight::share)
                .sum();
    return SitingRules.USUAL.weights().stream()
        .map(
            w ->
                new SitingRules.Weight(
                    w.criterion(),
                    w.criterion() == criterion
                        ? share
                        : w.share() / others * Math.max(0, 1 - share)))
        .toList();
  }

  /** Staying costs no moving; an annuity of 0.080243 on 3,000,000 EUR is 240,728 EUR a year. */
  @Test
  void chargesWhoMoves() {
    Start moving =
        new Start.Moving(
            TOWN.id(),
            exact(new Money(2_000_000)),
            exact(new Money(1_000_000)),
            known(new Headcount(5)));
    SitingResult result = solve(problem(List.of(TOWN, FRINGE), moving, rules(0)));
    assertThat(part(ranked(result, TOWN), Kind.MOVING)).isZero();
    assertThat(part(ranked(result, FRINGE), Kind.MOVING)).isCloseTo(-240_727.76, within(CENT));
    assertThat(measure(ranked(result, TOWN), Criterion.JOBS_LOST)).isZero();
    assertThat(measure(ranked(result, FRINGE), Criterion.JOBS_LOST)).isEqualTo(5);
  }

  @Test
  void countsACarbonPriceOnTheRoad() {
    SitingResult result = solve(problem(List.of(FRINGE), new Start.Fresh(), rules(50)));
    assertThat(part(ranked(result, FRINGE), Kind.CARBON)).isCloseTo(-50 * 116, within(CENT));
    assertThat(result.sensitivity()).isEmpty();
    assertThat(ranked(result, FRINGE).closeness()).isEqualTo(1);
  }

  @Test
  void refusesAPlaceForEachReason() {
    SitePlace small =
        new SitePlace(
            new Id.PlaceId("corner"),
            PlaceKind.URBAN,
            at(0),
            TOWN.land(),
            known(new Area(2)),
            TOWN.wage(),
            known(new Headcount(10)),
            TOWN.neighbors(),
            List.of(new SitePlace.Limit("dust", exact(new Extent(3)))));
    SitingResult result =
        solve(
            new SitingProblem(
                WORKS,
                SUPPLIERS,
                BUYERS,
                List.of(small),
                new Start.Fresh(),
                List.of(transport(50)),
                rules(0)));
    assertThat(result.ranked()).isEmpty();
    assertThat(result.refused().getFirst().reasons())
        .containsExactly(
            new Reason.InputShort(WOOD, new MassFlow(20_000), new MassFlow(8000)),
            new Reason.LimitExceeded("dust", 4, 3),
            new Reason.LandShort(5, 2),
            new Reason.WorkersShort(20, 10));
  }

  @Test
  void comparesNowhereWhatIsNotKnownEverywhere() {
    SitePlace silent =
        new SitePlace(
            new Id.PlaceId("silent"),
            PlaceKind.RURAL,
            at(50),
            new Stated.Unknown<>(),
            new Stated.Unknown<>(),
            new Stated.Unknown<>(),
            new Stated.Unknown<>(),
            new Stated.Unknown<>(),
            List.of());
    SitingResult result = solve(problem(List.of(FRINGE, silent), new Start.Fresh(), rules(0)));
    assertThat(result.leftAside())
        .extracting(SitingResult.LeftAside::subject)
        .containsExactly(
            Subject.WAGES, Subject.LAND, Subject.LOCAL_LOAD, Subject.NEIGHBORS, Subject.JOBS);
    assertThat(result.leftAside())
        .allSatisfy(l -> assertThat(l.places()).containsExactly(silent.id()));
    Ranked fringe = ranked(result, FRINGE);
    assertThat(fringe.money().amount()).isCloseTo(1_459_000 - 361_000, within(CENT));
    assertThat(part(fringe, Kind.WAGES)).isCloseTo(-720_000, within(CENT));
  }

  @Test
  void leavesAsidePartnersWhosePriceIsUnknown() {
    SitingResult result =
        solve(
            new SitingProblem(
                WORKS,
                SUPPLIERS,
                List.of(
                    new Buyer(
                        new Id.StreamId("district-heating"),
                        at(0),
                        PELLETS,
                        new MassFlow(50_000),
                        new Quote.Unknown())),
                List.of(FRINGE),
                new Start.Fresh(),
                List.of(transport(300)),
                rules(0)));
    assertThat(ranked(result, FRINGE).unsold().getFirst().left().amount()).isEqualTo(10_000);
    assertThat(result.leftAside().getFirst().subject()).isEqualTo(Subject.PARTNER_PRICES);
  }

  @Test
  void theOrderOfPlacesDoesNotMatter() {
    assertThat(solve(problem(List.of(FOREST, TOWN, FRINGE), new Start.Fresh(), rules(0))))
        .isEqualTo(solve(problem(List.of(TOWN, FRINGE, FOREST), new Start.Fresh(), rules(0))));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 500000", "3, 60000", "10, 1000"})
  void dearerLandNeverHelpsAPlace(double factor, double land) {
    SitePlace cheap = place("plot", PlaceKind.FRINGE, 20, land, 36_000, 800);
    SitePlace dear = place("plot", PlaceKind.FRINGE, 20, land * Math.max(1, factor), 36_000, 800);
    double before =
        ranked(solve(problem(List.of(FOREST, cheap), new Start.Fresh(), rules(0))), cheap)
            .closeness();
    double after =
        ranked(solve(problem(List.of(FOREST, dear), new Start.Fresh(), rules(0))), dear)
            .closeness();
    assertThat(after).isLessThanOrEqualTo(before + 1e-12);
  }

  @Test
  void wantsTheOldPlaceAmongThePlaces() {
    Start moving =
        new Start.Moving(
            TOWN.id(), exact(new Money(1)), exact(new Money(1)), new Stated.Unknown<>());
    assertThatThrownBy(() -> problem(List.of(FRINGE), moving, rules(0)))
        .hasMessageContaining("'town'");
  }
}
