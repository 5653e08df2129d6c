package org.millrace.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.enterprise.Village.CHAR;
import static org.millrace.enterprise.Village.HUSK;
import static org.millrace.enterprise.Village.SLUDGE;
import static org.millrace.enterprise.Village.STRAW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Quote;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.engine.Run;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;

class MissingEnterpriseTest {
  private static final double CENT = 0.01;

  private static EnterpriseResult solve(EnterpriseProblem problem) {
    return new MissingEnterprise().solve(problem, Run.PLAIN);
  }

  private static Candidate best(EnterpriseProblem problem) {
    return solve(problem).candidates().getFirst();
  }

  private static double gain(EnterpriseProblem problem) {
    List<Candidate> candidates = solve(problem).candidates();
    return candidates.isEmpty() ? 0 : candidates.getFirst().account().gain().amount();
  }

  private static double part(Candidate candidate, Candidate.Kind kind) {
    return candidate.account().parts().stream()
        .filter(p -> p.kind() == kind)
        .mapToDouble(p -> p.money().amount())
        .sum();
  }

  /**
   * By hand: 1,000 t at 20 EUR and 500 t at 20 - 1 - 1; 400 t of char at 100 EUR; running 5 EUR; a
   * tenth of 100,000 · √1.5 EUR a year.
   */
  @Test
  void worksAsMuchAsPays() {
    Candidate candidate = best(Village.base());
    assertThat(candidate.size().amount()).isCloseTo(1500, within(1e-9));
    assertThat(candidate.account().gain().amount()).isCloseTo(49_252.551, within(CENT));
    assertThat(candidate.account().investment().amount()).isCloseTo(122_474.487, within(CENT));
    assertThat(part(candidate, Candidate.Kind.DISPOSAL_SAVED)).isCloseTo(30_000, within(CENT));
    assertThat(part(candidate, Candidate.Kind.SALES)).isCloseTo(40_000, within(CENT));
    assertThat(part(candidate, Candidate.Kind.INBOUND)).isCloseTo(-1000, within(CENT));
    assertThat(part(candidate, Candidate.Kind.RUNNING)).isCloseTo(-7500, within(CENT));
    assertThat(part(candidate, Candidate.Kind.CAPITAL)).isCloseTo(-12_247.449, within(CENT));
    assertThat(candidate.account().avoided().amount()).isCloseTo(919.5, within(1e-6));
    assertThat(candidate.account().jobs().people()).isCloseTo(12.2474, within(1e-4));
    assertThat(candidate.account().payback())
        .isInstanceOfSatisfying(
            Candidate.Payback.After.class,
            p -> assertThat(p.years()).isCloseTo(1.991455, within(1e-6)));
    assertThat(candidate.account().share()).isCloseTo(1, within(1e-12));
    assertThat(candidate.account().replaced().amount()).isCloseTo(400, within(1e-9));
    assertThat(candidate.account().closed().amount()).isCloseTo(800, within(1e-9));
    assertThat(candidate.unsold().getFirst().left().amount()).isCloseTo(350, within(1e-9));
    assertThat(candidate.lines()).isEqualTo(1);
  }

  /** At 65 EUR a tonne 750 t of char would all be sold: 15 + 50 and 13 + 50 EUR. */
  @Test
  void saysWhatUnlimitedMarketsWouldBring() {
    assertThat(best(Village.base()).unlimited().amount())
        .isCloseTo(1000 * 65 + 500 * 63 - 12_247.449, within(CENT));
  }

  /** Nobody knows what it costs to be rid of char: no more is made than the boiler takes. */
  @Test
  void makesNoMoreThanIsSoldWhenLeftoversHaveNoPrice() {
    EnterpriseProblem base = Village.base();
    Candidate candidate =
        best(
            Village.problem(
                base.sources(),
                base.sinks(),
                base.places(),
                Village.knowledge(
                    List.of(Village.charring(0.5, 100, 2000, 0.5)),
                    Village.transport(100, 0),
                    List.of())));
    assertThat(candidate.size().amount()).isCloseTo(800, within(1e-9));
    assertThat(candidate.unsold()).isEmpty();
    assertThat(candidate.missing())
        .containsExactly(
            new Candidate.Missing(
                Candidate.Lack.LEFTOVER_COST, List.of(), CHAR, new MassFlow(350)));
  }

  /** What is left over costs 40 EUR to get rid of: no more than the boiler takes is made. */
  @Test
  void stopsWhereLeftoversCostMore() {
    EnterpriseProblem base = Village.base();
    EnterpriseProblem problem =
        Village.problem(
            base.sources(),
            base.sinks(),
            base.places(),
            Village.knowledge(
                List.of(Village.charring(0.5, 100, 2000, 0.5)),
                Village.transport(100, 0),
                List.of(Village.leftover(40))));
    assertThat(best(problem).size().amount()).isCloseTo(800, within(1e-9));
    assertThat(gain(problem)).isCloseTo(52_000 - 8944.272, within(CENT));
  }

  /** Capital of two lines of 750 t; three quarters of the reference each. */
  @Test
  void buildsSeveralLines() {
    EnterpriseProblem base = Village.base();
    Candidate candidate =
        best(
            Village.problem(
                base.sources(),
                base.sinks(),
                base.places(),
                Village.knowledge(
                    List.of(Village.charring(0.5, 100, 1000, 0.5)), Village.transport(100, 0))));
    double oneLine = 55_000 - 10_000;
    double twoLines = 61_500 - 2 * 10_000 * Math.sqrt(0.75);
    assertThat(candidate.account().gain().amount())
        .isCloseTo(Math.max(oneLine, twoLines), within(CENT));
    assertThat(candidate.lines()).isEqualTo(oneLine > twoLines ? 1 : 2);
  }

  @Test
  void paysForTheSmallestPlantSold() {
    EnterpriseProblem base = Village.base();
    Candidate candidate =
        best(
            Village.problem(
                base.sources(),
                base.sinks(),
                base.places(),
                Village.knowledge(
                    List.of(Village.charring(0.5, 1800, 2000, 0.5)), Village.transport(100, 0))));
    assertThat(candidate.size().amount()).isEqualTo(1800);
    assertThat(candidate.account().taken().amount()).isCloseTo(1500, within(1e-9));
    assertThat(candidate.account().gain().amount())
        .isCloseTo(61_500 - 10_000 * Math.sqrt(1.8), within(CENT));
  }

  /** Mill B is 10 km away: its link of 9,000 EUR is more than the 13 EUR a tonne it brings. */
  @Test
  void paysLinksInFull() {
    EnterpriseProblem base = Village.base();
    Candidate candidate =
        best(
            Village.problem(
                base.sources(),
                base.sinks(),
                base.places(),
                Village.knowledge(
                    List.of(Village.charring(0.5, 100, 2000, 0.5)), Village.transport(100, 9000))));
    assertThat(candidate.inputs()).hasSize(1);
    assertThat(candidate.account().gain().amount()).isCloseTo(45_000, within(CENT));
  }

  /** 919.5 t avoided at 10 EUR. */
  @Test
  void countsACarbonPrice() {
    EnterpriseProblem base = Village.base();
    EnterpriseProblem priced =
        new EnterpriseProblem(
            base.sources(),
            base.sinks(),
            base.places(),
            List.of(),
            base.knowledge(),
            Village.rules(10));
    assertThat(gain(priced)).isCloseTo(49_252.551 + 9195, within(CENT));
    assertThat(part(best(priced), Candidate.Kind.CARBON)).isCloseTo(9195, within(CENT));
  }

  @Test
  void tellsWhatIsSoldOutside() {
    EnterpriseProblem base = Village.base();
    Candidate candidate =
        best(
            new EnterpriseProblem(
                base.sources(),
                base.sinks(),
                base.places(),
                List.of(new OutsideMarket(CHAR, Village.exact(new Price(30)), new MassFlow(100))),
                base.knowledge(),
                base.rules()));
    assertThat(part(candidate, Candidate.Kind.OUTSIDE_SALES)).isCloseTo(3000, within(CENT));
    assertThat(candidate.account().replaced().amount()).isCloseTo(400, within(1e-9));
    assertThat(candidate.sales().getLast().buyer()).isInstanceOf(Candidate.Buyer.Outside.class);
  }

  @Test
  void leavesAsideWhoseCostIsUnknownAndSaysSo() {
    EnterpriseProblem base = Village.base();
    Source silent = base.sources().getLast();
    Source unpriced =
        new Source(
            silent.id(),
            silent.point(),
            silent.material(),
            silent.phase(),
            silent.rate(),
            new Quote.Unknown(),
            new Stated.Unknown<>(),
            silent.farthest());
    Candidate candidate =
        best(
            Village.problem(
                List.of(base.sources().getFirst(), unpriced),
                base.sinks(),
                base.places(),
                base.knowledge()));
    assertThat(candidate.account().gain().amount()).isCloseTo(45_000, within(CENT));
    assertThat(candidate.missing())
        .contains(
            new Candidate.Missing(
                Candidate.Lack.DISPOSAL_COST, List.of(silent.id()), HUSK, new MassFlow(500)));
  }

  @Test
  void leavesAsideABuyerWhosePriceIsUnknownAndSaysSo() {
    EnterpriseProblem base = Village.base();
    Sink boiler = base.sinks().getFirst();
    Sink silent =
        new Sink(
            boiler.id(),
            boiler.point(),
            boiler.material(),
            boiler.sectors(),
            boiler.rate(),
            new Quote.Unknown(),
            new Stated.Unknown<>(),
            List.of(),
            boiler.farthest());
    Candidate candidate =
        best(Village.problem(base.sources(), List.of(silent), base.places(), base.knowledge()));
    assertThat(candidate.sales()).isEmpty();
    assertThat(candidate.missing())
        .extracting(Candidate.Missing::lack)
        .containsExactlyInAnyOrder(Candidate.Lack.PURCHASE_PRICE, Candidate.Lack.LEFTOVER_EMISSION);
  }

  @Test
  void tellsWhichLinksAreMissing() {
    EnterpriseProblem base = Village.base();
    Technology young =
        Village.withMaturity(
            Village.technology("pilot", List.of(STRAW), 0.5, 100, 2000, 0.5, 1), Maturity.PILOT);
    EnterpriseResult result =
        solve(
            Village.problem(
                List.of(
                    base.sources().getFirst(),
                    Village.source("field", STRAW, 0, 300, 20),
                    Village.source("works", SLUDGE, 0, 200, 20),
                    Village.source("kiln", CHAR, 0, 100, 20)),
                base.sinks(),
                base.places(),
                Village.knowledge(
                    List.of(Village.charring(0.5, 100, 2000, 0.5), young),
                    Village.transport(100, 0))));
    assertThat(result.links())
        .extracting(EnterpriseResult.MissingLink::standing)
        .containsExactly(
            EnterpriseResult.Standing.GAINS,
            EnterpriseResult.Standing.IMMATURE,
            EnterpriseResult.Standing.NONE_KNOWN,
            EnterpriseResult.Standing.DIRECT_USE);
    assertThat(result.candidates())
        .extracting(Candidate::technology)
        .containsExactly(Village.CHARRING);
  }

  @Test
  void tellsATechnologyByWhichNobodyGains() {
    EnterpriseProblem base = Village.base();
    EnterpriseResult result =
        solve(
            Village.problem(
                base.sources(),
                List.of(),
                base.places(),
                Village.knowledge(
                    List.of(
                        Village.technology(
                            "charring", List.of(HUSK), 0.5, 100, 2000, 0.5, 9_000_000)),
                    Village.transport(100, 0))));
    assertThat(result.candidates()).isEmpty();
    assertThat(result.links().getFirst().standing()).isEqualTo(EnterpriseResult.Standing.NO_GAIN);
    assertThat(result.portfolio().gain().amount()).isZero();
  }

  /** Nobody named a place: the site of the larger mill and the boiler is tried. */
  @Test
  void findsAPlaceByItself() {
    EnterpriseProblem base = Village.base();
    EnterpriseProblem free =
        Village.problem(base.sources(), base.sinks(), List.of(), base.knowledge());
    assertThat(gain(free)).isGreaterThanOrEqualTo(49_252.55 - CENT);
  }

  @Test
  void movesToTheMiddleOfItsPartnersWhenThatGainsMore() {
    Candidate candidate =
        best(
            Village.problem(
                List.of(
                    Village.source("south", HUSK, 0, 400, 20),
                    Village.source("north", HUSK, 40, 400, 20),
                    Village.source("beyond", HUSK, 80, 400, 20)),
                List.of(),
                List.of(),
                Village.knowledge(
                    List.of(
                        Village.technology("charring", List.of(HUSK), 0.5, 100, 2000, 0.5, 10_000)),
                    Village.transport(100, 0))));
    assertThat(candidate.place().point().latitude())
        .isCloseTo(Village.at(40).latitude(), within(1e-9));
  }

  @Test
  void foundsASecondEnterpriseOnWhatTheFirstLeaves() {
    EnterpriseProblem problem =
        Village.problem(
            List.of(
                Village.source("south", HUSK, 0, 1000, 20),
                Village.source("north", HUSK, 200, 600, 20)),
            List.of(Village.sink("boiler", 0, 500, 100)),
            List.of(Village.place("home", 0), Village.place("away", 200)),
            Village.knowledge(
                List.of(Village.technology("charring", List.of(HUSK), 0.5, 100, 2000, 0.5, 50_000)),
                Village.transport(100, 0)));
    EnterpriseResult.Portfolio portfolio = solve(problem).portfolio();
    assertThat(portfolio.enterprises())
        .extracting(c -> c.place().id().value())
        .containsExactly("home", "away");
    assertThat(portfolio.taken().amount()).isCloseTo(1600, within(1e-9));
    assertThat(portfolio.closed().amount()).isCloseTo(1000, within(1e-9));
    assertThat(portfolio.gain().amount())
        .isCloseTo(65_000 - 5000 + 9000 - 5000 * Math.sqrt(0.6), within(CENT))
        .isLessThanOrEqualTo(portfolio.bound().amount());
  }

  /** A mill that may have only 800 t loses the margin of 200 t; nothing else moves. */
  @Test
  void rangesTakeASmallerSourceToo() {
    EnterpriseProblem base = Village.base();
    Source mill = base.sources().getFirst();
    Figure<MassFlow> unsure =
        Figure.between(
            new MassFlow(800),
            new MassFlow(1000),
            new MassFlow(1500),
            Grade.ESTIMATED,
            Village.origin("mill"));
    Source changed =
        new Source(
            mill.id(),
            mill.point(),
            mill.material(),
            mill.phase(),
            unsure,
            mill.disposalCost(),
            mill.disposalEmission(),
            mill.farthest());
    Figure<?> gain =
        best(Village.problem(
                List.of(changed, base.sources().getLast()),
                base.sinks(),
                base.places(),
                base.knowledge()))
            .account()
            .gain();
    double averageProduct = 40_000.0 / 750;
    assertThat(gain.amount() - gain.low())
        .isCloseTo(200 * (20 - 5 + 0.5 * averageProduct), within(CENT));
    assertThat(gain.high()).isCloseTo(gain.amount(), within(CENT));
    assertThat(gain.grade()).isEqualTo(Grade.ASSUMED);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 100, 500, 1000})
  void moreSupplyNeverLowersTheBestGain(double more) {
    EnterpriseProblem base = Village.base();
    EnterpriseProblem richer =
        Village.problem(
            List.of(
                base.sources().getFirst(),
                base.sources().getLast(),
                Village.source("mill-c", HUSK, 20, 100 + more, 25)),
            base.sinks(),
            base.places(),
            base.knowledge());
    assertThat(gain(richer)).isGreaterThanOrEqualTo(gain(base) - CENT);
  }

  @ParameterizedTest
  @CsvSource({"5, 9.9", "9.9, 10.1", "10.1, 100"})
  void aWiderReachNeverLosesACandidate(double narrow, double wide) {
    EnterpriseProblem base = Village.base();
    assertThat(gain(withCap(base, wide))).isGreaterThanOrEqualTo(gain(withCap(base, narrow)));
  }

  private static EnterpriseProblem withCap(EnterpriseProblem base, double cap) {
    return Village.problem(
        base.sources(),
        base.sinks(),
        base.places(),
        Village.knowledge(
            List.of(Village.charring(0.5, 100, 2000, 0.5)), Village.transport(cap, 0)));
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    EnterpriseProblem base = Village.base();
    EnterpriseProblem turned =
        Village.problem(base.sources().reversed(), base.sinks(), base.places(), base.knowledge());
    assertThat(solve(turned)).isEqualTo(solve(base));
  }

  @Test
  void refusesTwoOfOneName() {
    EnterpriseProblem base = Village.base();
    Source mill = base.sources().getFirst();
    assertThatThrownBy(
            () ->
                Village.problem(List.of(mill, mill), base.sinks(), base.places(), base.knowledge()))
        .hasMessageContaining("mill-a");
  }

  @Test
  void findsNothingWhereNothingIsOffered() {
    EnterpriseResult result =
        solve(Village.problem(List.of(), List.of(), List.of(), Village.base().knowledge()));
    assertThat(result.candidates()).isEmpty();
    assertThat(result.links()).isEmpty();
    assertThat(result.portfolio().share()).isZero();
  }

  @Test
  void aCandidateNamesItsPlaceAndInputs() {
    Candidate candidate = best(Village.base());
    assertThat(candidate.place().id()).isEqualTo(new Id.PlaceId("home"));
    assertThat(candidate.inputs())
        .extracting(i -> i.source().value())
        .containsExactly("mill-a", "mill-b");
    assertThat(candidate.inputs().getLast().worth().amount()).isCloseTo(18, within(1e-6));
  }

  @Test
  void refusesQuantitiesWithoutEnd() {
    assertThatThrownBy(() -> Village.source("mill", HUSK, 0, Double.POSITIVE_INFINITY, 20))
        .hasMessageContaining("'mill'");
  }

  /** Straw becomes half as much char as husk: at full buyers it is worth 15 EUR a tonne too. */
  @Test
  void worksInputsOfSeveralRecipes() {
    Technology both =
        new Technology(
            new Id.TechnologyId("charring"),
            Village.charring(0.5, 100, 2000, 0.5).names(),
            Maturity.MATURE,
            List.of(
                Village.charring(0.5, 100, 2000, 0.5).recipes().getFirst(),
                Village.technology("half", List.of(STRAW), 0.25, 100, 2000, 0.5, 100_000)
                    .recipes()
                    .getFirst()),
            Village.charring(0.5, 100, 2000, 0.5).size(),
            Village.charring(0.5, 100, 2000, 0.5).running());
    Candidate candidate =
        best(
            Village.problem(
                List.of(
                    Village.source("mill", HUSK, 0, 600, 20),
                    Village.source("field", STRAW, 0, 800, 20)),
                List.of(Village.sink("boiler", 0, 400, 100)),
                List.of(Village.place("home", 0)),
                Village.knowledge(List.of(both), Village.transport(100, 0))));
    double value = 600 * (15 + 50) + 400 * (15 + 25) + 400 * 15;
    assertThat(candidate.account().gain().amount())
        .isCloseTo(value - 10_000 * Math.sqrt(1.4), within(CENT));
    assertThat(candidate.unlimited().amount())
        .isGreaterThanOrEqualTo(candidate.account().gain().amount());
  }
}
