package org.millrace.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Activity;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Calendar;
import org.millrace.domain.Content;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.PeriodSet;
import org.millrace.domain.Permit;
import org.millrace.domain.Phase;
import org.millrace.domain.Policy;
import org.millrace.domain.Profile;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Route;
import org.millrace.domain.Site;
import org.millrace.domain.Terms;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Material.Hazard;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.domain.knowledge.Use;
import org.millrace.engine.Run;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/** Each rule by the ash case with one thing changed; every reason code is met once at least. */
class MatchingTest {
  private static final String LOSS = "loss on ignition";

  /**
   * A changed case and what must come of it.
   *
   * @param code one of the reasons; the outcome must be its own
   */
  record Case(String name, AshCase ash, ReasonCode code) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
            codes(),
            kinds(),
            phases(),
            temperatures(),
            compositions(),
            hazards(),
            trades(),
            economics(),
            chains())
        .flatMap(List::stream);
  }

  private static AshCase base() {
    return AshCase.base().withOffer(ash(30_000, 50_000));
  }

  private static Offer ash(double low, double high) {
    return AshCase.offer(
        Route.DISPOSAL,
        new Quality(Phase.SOLID, false, List.of(), List.of(new Content(LOSS, low, high))),
        Terms.OPEN);
  }

  private static List<Case> codes() {
    Need accepting =
        new Need(
            new Id.StreamId("clinker"),
            new Id.FacilityId("cement-works"),
            AshCase.CLINKER,
            AshCase.figure(new MassFlow(500_000)),
            new Quote.Unknown(),
            List.of(new Need.Acceptance(AshCase.ASH, AshCase.figure(new Ratio(0.5)), 0.1)),
            Quality.of(Phase.SOLID),
            Terms.OPEN);
    Need same =
        new Need(
            new Id.StreamId("ash-wanted"),
            new Id.FacilityId("cement-works"),
            AshCase.ASH,
            AshCase.figure(new MassFlow(500_000)),
            new Quote.Known(AshCase.figure(new Price(20))),
            List.of(),
            Quality.of(Phase.SOLID),
            Terms.OPEN);
    Facility own = AshCase.facility("power-station", "23.51", 0);
    Need ownNeed =
        new Need(
            new Id.StreamId("clinker"),
            own.id(),
            AshCase.CLINKER,
            AshCase.figure(new MassFlow(500_000)),
            new Quote.Unknown(),
            List.of(),
            Quality.of(Phase.SOLID),
            Terms.OPEN);
    Facility unstated =
        new Facility(
            new Id.FacilityId("cement-works"),
            new Id.FirmId("cement-works"),
            "cement works",
            new Activity.Unstated(),
            new Site.At(new GeoPoint(55.1, 11)));
    return List.of(
        new Case("use", base(), ReasonCode.CODE_USE),
        new Case("accepted", base().withNeed(accepting), ReasonCode.CODE_ACCEPTED),
        new Case(
            "same material",
            base()
                .withNeed(same)
                .withKnowledge(
                    knowing(
                        with(
                            new MaterialValue.VirginEmission(
                                AshCase.ASH, AshCase.figure(new EmissionFactor(0)))))),
            ReasonCode.CODE_SAME),
        new Case("in-house", base().withTaker(own).withNeed(ownNeed), ReasonCode.CODE_IN_HOUSE),
        new Case("sector unknown", base().withTaker(unstated), ReasonCode.CODE_SECTOR_UNKNOWN),
        new Case(
            "other sector",
            base().withTaker(AshCase.facility("cement-works", "23.32", 0.1)),
            ReasonCode.CODE_OTHER_SECTOR));
  }

  private static List<Case> kinds() {
    Id.MaterialId ashes = Material.named("ewc:10.01");
    Knowledge usual = knowledge(Hazard.NO);
    List<Material> materials = new ArrayList<>(usual.materials());
    materials.add(
        new Material(
            ashes,
            List.of(),
            new Names("10.01", ""),
            List.of("ewc:10.01"),
            Phase.SOLID,
            Hazard.NO));
    List<MaterialValue> values = new ArrayList<>(usual.values());
    values.add(new MaterialValue.DisposalPrice(ashes, AshCase.figure(new Price(12))));
    values.add(new MaterialValue.DisposalEmission(ashes, AshCase.figure(new EmissionFactor(0))));
    values.add(new MaterialValue.VirginEmission(ashes, AshCase.figure(new EmissionFactor(0))));
    Material ash = usual.materials().getFirst();
    Need wide =
        new Need(
            new Id.StreamId("ashes-wanted"),
            new Id.FacilityId("cement-works"),
            ashes,
            AshCase.figure(new MassFlow(500_000)),
            new Quote.Known(AshCase.figure(new Price(20))),
            List.of(),
            Quality.of(Phase.SOLID),
            Terms.OPEN);
    Knowledge coded = with(usual, materials, values);
    materials.set(
        0,
        new Material(
            ash.id(), List.of(ashes), ash.names(), ash.codes(), ash.phase(), ash.hazard()));
    return List.of(
        new Case(
            "a wide code", base().withKnowledge(coded).withOffer(of(ashes)), ReasonCode.CODE_WIDE),
        new Case(
            "a kind of what is bought",
            base().withKnowledge(with(usual, materials, values)).withNeed(wide),
            ReasonCode.CODE_KIND));
  }

  private static Offer of(Id.MaterialId material) {
    Offer ash = ash(30_000, 50_000);
    return new Offer(
        ash.id(),
        ash.facility(),
        material,
        ash.rate(),
        ash.disposalCost(),
        ash.route(),
        ash.quality(),
        ash.terms());
  }

  private static Knowledge with(
      Knowledge usual, List<Material> materials, List<MaterialValue> values) {
    return new Knowledge(
        usual.version(),
        materials,
        values,
        usual.sectors(),
        usual.flows(),
        usual.sizes(),
        usual.uses(),
        usual.technologies(),
        usual.measures(),
        usual.strategies(),
        usual.transport(),
        usual.sources());
  }

  private static List<Case> temperatures() {
    return List.of(
        new Case("hot enough", hot(200, 220), ReasonCode.TEMPERATURE_INSIDE),
        new Case("sometimes hot enough", hot(170, 190), ReasonCode.TEMPERATURE_TEST),
        new Case("too cold", hot(100, 120), ReasonCode.TEMPERATURE_OUTSIDE),
        new Case(
            "nobody says how hot",
            base().withNeed(AshCase.need(Terms.OPEN, List.of(warm(180, 300)))),
            ReasonCode.TEMPERATURE_ASK));
  }

  private static AshCase hot(double low, double high) {
    Quality quality =
        new Quality(
            Phase.SOLID,
            false,
            List.of(),
            List.of(new Content(LOSS, 30_000, 50_000), warm(low, high)));
    return base()
        .withOffer(AshCase.offer(Route.DISPOSAL, quality, Terms.OPEN))
        .withNeed(AshCase.need(Terms.OPEN, List.of(warm(180, 300))));
  }

  private static Content warm(double low, double high) {
    return new Content("temperature", low, high);
  }

  private static List<Case> phases() {
    return List.of(
        new Case("same phase", base(), ReasonCode.PHASE_SAME),
        new Case("wet ash", base().withOffer(in(Phase.SLUDGE)), ReasonCode.PHASE_TO_SETTLE),
        new Case("no truck", base().withKnowledge(immobile()), ReasonCode.PHASE_NOT_MOVED),
        new Case("dissolved ash", base().withOffer(in(Phase.LIQUID)), ReasonCode.PHASE_OTHER));
  }

  private static Knowledge immobile() {
    Knowledge usual = knowledge(Hazard.NO);
    return new Knowledge(
        usual.version(),
        usual.materials(),
        usual.values(),
        usual.sectors(),
        usual.flows(),
        usual.sizes(),
        usual.uses(),
        usual.technologies(),
        usual.measures(),
        usual.strategies(),
        List.of(),
        usual.sources());
  }

  private static Offer in(Phase phase) {
    return AshCase.offer(
        Route.DISPOSAL,
        new Quality(phase, false, List.of(), List.of(new Content(LOSS, 0, 1))),
        Terms.OPEN);
  }

  private static List<Case> compositions() {
    return List.of(
        new Case(
            "no limit",
            converted(Maturity.MATURE, 1_000, Hazard.NO),
            ReasonCode.COMPOSITION_NO_LIMIT),
        new Case("inside", base(), ReasonCode.COMPOSITION_INSIDE),
        new Case("at the limit", base().withOffer(ash(0, 60_000)), ReasonCode.COMPOSITION_INSIDE),
        new Case("unknown", AshCase.base(), ReasonCode.COMPOSITION_ASK),
        new Case("overlapping", base().withOffer(ash(50_000, 70_000)), ReasonCode.COMPOSITION_TEST),
        new Case("dry against wet", base().withOffer(dry()), ReasonCode.COMPOSITION_BASIS),
        new Case("outside", base().withOffer(ash(61_000, 70_000)), ReasonCode.COMPOSITION_OUTSIDE),
        new Case(
            "outside the taker's own limit",
            base().withNeed(AshCase.need(Terms.OPEN, List.of(new Content(LOSS, 0, 20_000)))),
            ReasonCode.COMPOSITION_OUTSIDE),
        new Case(
            "above a limit of the blend",
            base().withNeed(blending(20_000)),
            ReasonCode.COMPOSITION_DILUTED),
        new Case(
            "within a limit of the blend",
            base().withNeed(blending(55_000)),
            ReasonCode.COMPOSITION_INSIDE),
        new Case(
            "nothing dilutes to none",
            base().withNeed(blending(0)),
            ReasonCode.COMPOSITION_OUTSIDE),
        new Case(
            "nothing dilutes what may be none",
            base().withOffer(ash(0, 10_000)).withNeed(blending(0)),
            ReasonCode.COMPOSITION_TEST));
  }

  private static Need blending(double most) {
    Need usual = AshCase.need(Terms.OPEN, List.of());
    return new Need(
        usual.id(),
        usual.facility(),
        usual.material(),
        usual.rate(),
        usual.purchasePrice(),
        usual.accepts(),
        usual.quality(),
        usual.terms(),
        List.of(new BlendLimit(LOSS, most, most / 4)));
  }

  private static Offer dry() {
    return AshCase.offer(
        Route.DISPOSAL,
        new Quality(Phase.SOLID, true, List.of(), List.of(new Content(LOSS, 30_000, 50_000))),
        Terms.OPEN);
  }

  private static AshCase hazardous(Use.Hazard hazard) {
    return base()
        .withKnowledge(
            AshCase.knowledge(Hazard.YES, List.of(use(0, 0, hazard)), AshCase.values(), List.of()));
  }

  private static Use use(double cost, double emission, Use.Hazard hazard) {
    Use usual = AshCase.use();
    return new Use(
        usual.id(),
        usual.material(),
        usual.replaces(),
        usual.sectors(),
        usual.substitution(),
        usual.maximumShare(),
        usual.limits(),
        AshCase.effort(cost, emission),
        hazard);
  }

  private static List<Case> hazards() {
    AshCase hazardous = base().withKnowledge(knowledge(Hazard.YES));
    Id.FacilityId works = new Id.FacilityId("cement-works");
    return List.of(
        new Case("harmless", base(), ReasonCode.HAZARD_NONE),
        new Case(
            "mirror", base().withKnowledge(knowledge(Hazard.MIRROR)), ReasonCode.HAZARD_MIRROR),
        new Case("permit needed", hazardous(Use.Hazard.PERMIT), ReasonCode.HAZARD_PERMIT_NEEDED),
        new Case("never", hazardous(Use.Hazard.NEVER), ReasonCode.HAZARD_NEVER),
        new Case("permit unknown", hazardous, ReasonCode.HAZARD_PERMIT_UNKNOWN),
        new Case(
            "permitted",
            hazardous.withPermits(List.of(new Permit(works, "10.01.02"))),
            ReasonCode.HAZARD_PERMITTED),
        new Case(
            "permit for a longer code",
            hazardous.withPermits(List.of(new Permit(works, "10.01.020"))),
            ReasonCode.HAZARD_NOT_PERMITTED),
        new Case(
            "permit for one of two hazards",
            base()
                .withOffer(
                    AshCase.offer(
                        Route.DISPOSAL,
                        new Quality(Phase.SOLID, false, List.of("HP7", "HP14"), List.of()),
                        Terms.OPEN))
                .withPermits(List.of(new Permit(works, "HP7"))),
            ReasonCode.HAZARD_NOT_PERMITTED));
  }

  private static Knowledge knowledge(Hazard hazard) {
    return AshCase.knowledge(hazard, List.of(AshCase.use()), AshCase.values(), List.of());
  }

  private static List<Case> trades() {
    Calendar halves =
        new Calendar(
            new PeriodSet(
                List.of(
                    new PeriodSet.Period("winter", 4380, 1),
                    new PeriodSet.Period("summer", 4380, 1))),
            List.of(
                new Profile(new Id.ProfileId("winter"), List.of(1.0, 0.0)),
                new Profile(new Id.ProfileId("summer"), List.of(0.0, 1.0))));
    AshCase apart =
        base()
            .withCalendar(halves)
            .withOffer(on(new Terms(new Id.ProfileId("winter"), MassFlow.ZERO, Distance.UNLIMITED)))
            .withNeed(
                AshCase.need(
                    new Terms(new Id.ProfileId("summer"), MassFlow.ZERO, Distance.UNLIMITED),
                    List.of()));
    Terms large = new Terms(Profile.EVEN, new MassFlow(200_000), Distance.UNLIMITED);
    Terms near = new Terms(Profile.EVEN, MassFlow.ZERO, new Distance(29));
    Facility unplaced =
        new Facility(
            new Id.FacilityId("cement-works"),
            new Id.FirmId("cement-works"),
            "cement works",
            new Activity.Coded("nace", "23.51"),
            new Site.Unplaced());
    return List.of(
        new Case("time overlaps", base(), ReasonCode.TIME_OVERLAPS),
        new Case("time apart", apart, ReasonCode.TIME_APART),
        new Case("enough", base(), ReasonCode.QUANTITY_ENOUGH),
        new Case(
            "below the lot",
            base().withNeed(AshCase.need(large, List.of())),
            ReasonCode.QUANTITY_TOO_SMALL),
        new Case("near", base(), ReasonCode.DISTANCE_WITHIN),
        new Case("too far for the giver", base().withOffer(on(near)), ReasonCode.DISTANCE_TOO_FAR),
        new Case(
            "too far for the phase",
            base().withTaker(AshCase.facility("cement-works", "23.51", 2)),
            ReasonCode.DISTANCE_TOO_FAR),
        new Case("place unknown", base().withTaker(unplaced), ReasonCode.DISTANCE_UNKNOWN));
  }

  private static Offer on(Terms terms) {
    return AshCase.offer(Route.DISPOSAL, ash(30_000, 50_000).quality(), terms);
  }

  private static List<Case> economics() {
    List<MaterialValue> values = AshCase.values();
    return List.of(
        new Case("gain", base(), ReasonCode.ECONOMICS_GAIN),
        new Case(
            "unsure",
            base()
                .withKnowledge(
                    knowing(
                        List.of(
                            values.get(0),
                            values.get(1),
                            new MaterialValue.DisposalPrice(
                                AshCase.ASH,
                                Figure.between(
                                    new Price(-100),
                                    new Price(12),
                                    new Price(20),
                                    Grade.ASSUMED,
                                    AshCase.figure(Price.ZERO).origin())),
                            values.get(3)))),
            ReasonCode.ECONOMICS_UNSURE),
        new Case(
            "loss",
            base()
                .withKnowledge(
                    knowing(
                        List.of(
                            values.get(0),
                            values.get(1),
                            new MaterialValue.DisposalPrice(
                                AshCase.ASH, AshCase.figure(new Price(-50))),
                            values.get(3)))),
            ReasonCode.ECONOMICS_LOSS),
        new Case(
            "disposal unknown",
            base().withKnowledge(knowing(without(2))),
            ReasonCode.ECONOMICS_DISPOSAL_UNKNOWN),
        new Case(
            "price unknown",
            base().withKnowledge(knowing(without(0))),
            ReasonCode.ECONOMICS_PRICE_UNKNOWN),
        new Case(
            "emission unknown",
            base().withKnowledge(knowing(without(1))),
            ReasonCode.ECONOMICS_EMISSION_UNKNOWN),
        new Case(
            "recovered already",
            base()
                .withOffer(AshCase.offer(Route.RECOVERY, ash(30_000, 50_000).quality(), Terms.OPEN))
                .withKnowledge(
                    knowing(
                        with(
                            new MaterialValue.RecoveryPrice(
                                AshCase.ASH, AshCase.figure(new Price(5)))))),
            ReasonCode.ECONOMICS_RECOVERED_ALREADY));
  }

  private static List<MaterialValue> without(int index) {
    List<MaterialValue> values = new ArrayList<>(AshCase.values());
    values.remove(index);
    return values;
  }

  private static List<MaterialValue> with(MaterialValue value) {
    List<MaterialValue> values = new ArrayList<>(AshCase.values());
    values.add(value);
    return values;
  }

  private static Knowledge knowing(List<MaterialValue> values) {
    return AshCase.knowledge(Hazard.NO, List.of(AshCase.use()), values, List.of());
  }

  private static List<Case> chains() {
    return List.of(
        new Case("direct", base(), ReasonCode.CHAIN_DIRECT),
        new Case(
            "converted", converted(Maturity.MATURE, 1_000, Hazard.NO), ReasonCode.CHAIN_CONVERTED),
        new Case(
            "immature", converted(Maturity.PILOT, 1_000, Hazard.NO), ReasonCode.CHAIN_IMMATURE),
        new Case(
            "too small",
            converted(Maturity.MATURE, 300_000, Hazard.NO),
            ReasonCode.CHAIN_TOO_SMALL),
        new Case(
            "permit to treat",
            converted(Maturity.MATURE, 1_000, Hazard.YES),
            ReasonCode.HAZARD_CONVERSION));
  }

  private static AshCase converted(Maturity maturity, double smallest, Hazard hazard) {
    Use use =
        new Use(
            new Id.UseId("pellets.clinker"),
            AshCase.PELLETS,
            AshCase.CLINKER,
            List.of(),
            AshCase.figure(new Ratio(0.6)),
            1,
            List.of(),
            AshCase.effort(0, 0),
            Use.Hazard.ASK);
    return base()
        .withKnowledge(
            AshCase.knowledge(
                hazard,
                List.of(use),
                AshCase.values(),
                List.of(AshCase.pelletizing(maturity, smallest))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void judges(Case c) {
    MatchResult result = new Matching().solve(c.ash().problem(), Run.PLAIN);
    if (c.code().outcome() == Outcome.INFEASIBLE) {
      assertThat(result.matches()).isEmpty();
      assertThat(result.refusals())
          .extracting(MatchResult.RefusalCount::code)
          .containsExactly(c.code());
    } else {
      assertThat(result.matches()).hasSize(1);
      Match match = result.matches().getFirst();
      assertThat(match.reasons()).extracting(Reason::code).contains(c.code());
      assertThat(match.outcome()).isEqualTo(c.code().outcome());
    }
  }

  @Test
  void everyReasonIsMetByACase() {
    Set<ReasonCode> met = EnumSet.noneOf(ReasonCode.class);
    cases().map(Case::code).forEach(met::add);
    met.add(ReasonCode.CODE_NO_USE);
    assertThat(met).isEqualTo(EnumSet.allOf(ReasonCode.class));
  }

  /** 12 + 0.6 · 38 − 0.12 · 30 − 1 = 30.2 EUR/t; 0.6 · 850 + 5 − 0.1 · 30 = 512 kg/t. */
  @Test
  void reproducesTheAshCase() {
    Match match = new Matching().solve(base().problem(), Run.PLAIN).matches().getFirst();
    assertThat(match.outcome()).isEqualTo(Outcome.FEASIBLE);
    assertThat(match.distance().kilometres()).isCloseTo(30, within(1e-9));
    assertThat(match.money().value()).isCloseTo(30.2, within(1e-9));
    assertThat(match.carbon().value()).isCloseTo(0.512, within(1e-12));
    assertThat(match.lowestPrice().amount()).isCloseTo(-12, within(1e-9));
    assertThat(match.highestPrice().amount()).isCloseTo(22.8 - 3.6 - 1, within(1e-9));
    assertThat(match.quantity().amount()).isCloseTo(100_000, within(1e-6));
  }

  @Test
  void countsWhatUsingTakes() {
    Knowledge dosed =
        AshCase.knowledge(
            Hazard.NO, List.of(use(7, 0.1, Use.Hazard.ASK)), AshCase.values(), List.of());
    Match match =
        new Matching().solve(base().withKnowledge(dosed).problem(), Run.PLAIN).matches().getFirst();
    assertThat(match.money().value()).isCloseTo(30.2 - 7, within(1e-9));
    assertThat(match.carbon().value()).isCloseTo(0.512 - 0.1, within(1e-12));
    assertThat(match.highestPrice().amount()).isCloseTo(22.8 - 3.6 - 1 - 7, within(1e-9));
  }

  @Test
  void addsPoliciesToTheAccounts() {
    List<Policy> policies =
        List.of(
            new Policy.CarbonPrice(new Id.PolicyId("carbon-price"), new Price(50)),
            new Policy.LandfillTax(new Id.PolicyId("landfill-tax"), new Price(7)));
    Match match =
        new Matching()
            .solve(base().withPolicies(policies).problem(), Run.PLAIN)
            .matches()
            .getFirst();
    assertThat(match.money().value()).isCloseTo(30.2 + 50 * 0.512 + 7, within(1e-9));
    assertThat(match.carbon().value()).isCloseTo(0.512, within(1e-12));
  }

  @Test
  void countsConversionsForATonneOfByProduct() {
    AshCase ash = converted(Maturity.MATURE, 1_000, Hazard.NO);
    Match match = new Matching().solve(ash.problem(), Run.PLAIN).matches().getFirst();
    double annuity = 0.07 / (1 - Math.pow(1.07, -20));
    double capital = 1_000_000 * annuity / 100_000;
    assertThat(match.deliveredPerTonne()).isEqualTo(0.9);
    assertThat(match.money().value())
        .isCloseTo(12 + 0.9 * (0.6 * 38 - 3.6 - 1) - 3 - capital, within(1e-9));
    assertThat(match.carbon().value())
        .isCloseTo(0.005 + 0.9 * (0.6 * 0.85 - 0.003) - 0.01, within(1e-12));
  }

  @Test
  void saysThatNothingUsesAMaterial() {
    AshCase useless =
        base().withKnowledge(AshCase.knowledge(Hazard.NO, List.of(), AshCase.values(), List.of()));
    MatchResult.Unmatched unmatched =
        new Matching().solve(useless.problem(), Run.PLAIN).unmatched().getFirst();
    assertThat(unmatched.nearest())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.CODE_NO_USE);
  }

  @Test
  void leavesOutWhatIsRecoveredUnlessAskedFor() {
    MatchProblem recovered =
        AshCase.base()
            .withOffer(AshCase.offer(Route.RECOVERY, Quality.of(Phase.SOLID), Terms.OPEN))
            .problem();
    MatchProblem asked =
        new MatchProblem(
            recovered.facilities(),
            recovered.permits(),
            recovered.calendar(),
            recovered.offers(),
            recovered.needs(),
            recovered.policies(),
            recovered.links(),
            recovered.knowledge(),
            recovered.rules().withRecovered(false));
    assertThat(new Matching().solve(asked, Run.PLAIN).judged()).isZero();
    assertThat(new Matching().solve(recovered, Run.PLAIN).judged()).isEqualTo(1);
  }

  @Test
  void aFartherCopyScoresLess() {
    AshCase farther = base().withTaker(AshCase.facility("cement-works", "23.51", 0.5));
    double near =
        new Matching().solve(base().problem(), Run.PLAIN).matches().getFirst().score().value();
    double far =
        new Matching().solve(farther.problem(), Run.PLAIN).matches().getFirst().score().value();
    assertThat(far).isLessThan(near);
    assertThat(near).isBetween(0.0, 1.0);
  }
}
