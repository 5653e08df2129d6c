package org.millrace.study.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.Content;
import org.millrace.domain.Facility;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Phase;
import org.millrace.domain.ProcessHeat;
import org.millrace.domain.Processes;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Registry;
import org.millrace.domain.Site;
import org.millrace.domain.Terms;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.engine.Run;
import org.millrace.match.Match;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchRules;
import org.millrace.match.Matching;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.MassFlow;

/** Laws of process heat in a region: nothing is lost, nothing is counted twice. */
class HeatStepTest {
  private static final double HOURS = 8760;

  private static HeatStep step(Registry registry) {
    return HeatStep.of(registry, HeatPark.knowledge(), HeatRules.USUAL);
  }

  private static HeatStep.Joined join(Registry registry) {
    return step(registry).join(registry, Run.PLAIN);
  }

  private static Registry region(List<ProcessHeat> heat) {
    return HeatPark.registry(
        List.of(HeatPark.facility("a"), HeatPark.facility("b"), HeatPark.facility("c")),
        Processes.ofHeat(heat, List.of()));
  }

  private static List<Match> matches(Registry registry) {
    Registry joined = join(registry).registry();
    return new Matching()
        .solve(
            new MatchProblem(
                joined.facilities(),
                List.of(),
                joined.calendar(),
                joined.offers(),
                joined.needs(),
                List.of(),
                List.of(),
                step(registry).known(),
                MatchRules.DEFAULT),
            Run.PLAIN)
        .matches();
  }

  private static double sum(List<SiteHeat.Passed> heats) {
    return heats.stream().map(SiteHeat.Passed::heat).mapToDouble(HeatFlow::kilowatts).sum();
  }

  private static double total(List<SiteHeat> sites, ToDoubleFunction<SiteHeat> heat) {
    return sites.stream().mapToDouble(heat).sum();
  }

  private static List<ProcessHeat> random(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ProcessHeat> heat = new ArrayList<>();
    int rows = random.nextInt(1, 15);
    for (int i = 0; i < rows; i++) {
      double from = random.nextInt(-40, 450);
      double to = random.nextInt(4) == 0 ? from : random.nextInt(-40, 450);
      boolean given = from > to || (from == to && random.nextBoolean());
      heat.add(
          HeatPark.heat(
              "h" + i,
              List.of("a", "b", "c").get(random.nextInt(3)),
              given ? ProcessHeat.Direction.GIVEN : ProcessHeat.Direction.TAKEN,
              from,
              to,
              random.nextInt(5) == 0 ? 0 : random.nextDouble(5000)));
    }
    return heat;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void offersAndNeedsAreWhatTheSitesBalancesLeave(int seed) {
    HeatStep.Joined joined = join(region(random(seed)));
    for (SiteHeat site : joined.sites()) {
      double all =
          site.result().totals().processHotUtility().kilowatts()
              + site.result().totals().processColdUtility().kilowatts();
      assertThat(sum(site.offers()))
          .isEqualTo(site.result().totals().unused().kilowatts(), within(1e-6 * (1 + all)));
      assertThat(sum(site.needs()))
          .isEqualTo(site.result().totals().boilers().kilowatts(), within(1e-6 * (1 + all)));
    }
    double offered =
        joined.registry().offers().stream()
            .mapToDouble(o -> o.rate().amount() * content(o.material().value()))
            .sum();
    assertThat(offered)
        .isEqualTo(total(joined.sites(), s -> sum(s.offers())) * HOURS * 3.6e-3, within(1e-3));
    double needed =
        joined.registry().needs().stream()
            .mapToDouble(n -> n.rate().amount() * content(n.material().value()))
            .sum();
    assertThat(needed)
        .isEqualTo(total(joined.sites(), s -> sum(s.needs())) * HOURS * 3.6e-3, within(1e-3));
  }

  private static double content(String material) {
    return material.contains("water") ? HeatPark.WATER_CONTENT : HeatPark.STEAM_CONTENT;
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23, 24, 25})
  void theOrderOfRowsDoesNotMatter(int seed) {
    List<ProcessHeat> heat = random(seed);
    HeatStep.Joined before = join(region(heat));
    Collections.shuffle(heat, new Random(seed));
    HeatStep.Joined after = join(region(heat));
    assertThat(after.sites()).isEqualTo(before.sites());
    assertThat(after.registry().offers()).isEqualTo(before.registry().offers());
    assertThat(after.registry().needs()).isEqualTo(before.registry().needs());
  }

  @Test
  void aRegionWithoutHeatStaysAsItIs() {
    Registry registry = region(List.of());
    HeatStep step = step(registry);
    assertThat(step.join(registry, Run.PLAIN).registry()).isSameAs(registry);
    assertThat(step.join(registry, Run.PLAIN).sites()).isEmpty();
    assertThat(HeatStep.knowledge(registry, step.known(), HeatRules.USUAL)).isSameAs(step.known());
  }

  @Test
  void knowledgeIsAddedOnce() {
    Registry registry = region(List.of(HeatPark.heat("flue", "a", 400, 200, 1000)));
    HeatStep step = step(registry);
    assertThat(HeatStep.knowledge(registry, step.known(), HeatRules.USUAL)).isSameAs(step.known());
  }

  @Test
  void surplusGoesToANeighborWhoNeedsItNoHotter() {
    List<ProcessHeat> heat =
        List.of(
            HeatPark.heat("flue", "a", 300, 200, 2000),
            HeatPark.heat("drum", "b", ProcessHeat.Direction.TAKEN, 120, 120, 1500));
    List<Match> matches = matches(region(heat));
    assertThat(matches).isNotEmpty();
    assertThat(matches)
        .allSatisfy(m -> assertThat(m.need().value()).isEqualTo("b.even.steam-140.boiler"));
  }

  @Test
  void surplusThatIsTooColdGoesNowhere() {
    List<ProcessHeat> heat =
        List.of(
            HeatPark.heat("flue", "a", 180, 120, 2000),
            HeatPark.heat("drum", "b", ProcessHeat.Direction.TAKEN, 160, 160, 1500));
    Registry joined = join(region(heat)).registry();
    assertThat(joined.offers()).isNotEmpty();
    assertThat(joined.needs()).hasSize(1);
    assertThat(matches(region(heat))).isEmpty();
  }

  @Test
  void steamStandsInForHotWaterByItsHeat() {
    Registry joined = join(region(List.of(HeatPark.heat("wash", "a", 20, 70, 1000)))).registry();
    Need need = joined.needs().getFirst();
    assertThat(need.material()).isEqualTo(Carriers.HOT_WATER);
    Need.Acceptance steam = need.accepts().getLast();
    assertThat(steam.material()).isEqualTo(Carriers.STEAM);
    assertThat(steam.substitution().amount())
        .isEqualTo(0.95 * HeatPark.STEAM_CONTENT / HeatPark.WATER_CONTENT, within(1e-9));
    assertThat(need.quality().contents())
        .containsExactly(new Content("temperature", 90, Double.POSITIVE_INFINITY));
    assertThat(need.rate().grade()).isEqualTo(Grade.ESTIMATED);
    assertThat(need.rate().origin().table()).isEqualTo("heat");
  }

  @Test
  void ownSteamCostsAndLetsOutWhatItsFuelDoes() {
    Registry registry =
        HeatPark.registry(
            List.of(HeatPark.facility("a"), HeatPark.facility("b")),
            Processes.ofHeat(
                List.of(
                    HeatPark.heat("dry", "a", 60, 120, 1000),
                    HeatPark.heat("boil", "b", 60, 120, 1000)),
                List.of(HeatPark.boiler("a", 0.8))));
    HeatStep step = step(registry);
    KnowledgeIndex index = new KnowledgeIndex(step.known());
    List<Need> needs = step.join(registry, Run.PLAIN).registry().needs();
    Need own =
        needs.stream().filter(n -> n.id().value().startsWith("a.")).findFirst().orElseThrow();
    Need usual =
        needs.stream().filter(n -> n.id().value().startsWith("b.")).findFirst().orElseThrow();
    assertThat(usual.material()).isEqualTo(Carriers.STEAM);
    double perGigajoule = 1 / (50 * 0.8);
    assertThat(((Quote.Known) index.purchasePrice(own)).price().amount())
        .isEqualTo(400 * perGigajoule * HeatPark.STEAM_CONTENT, within(1e-9));
    assertThat(index.findVirginEmission(own.material()).orElseThrow().amount())
        .isEqualTo(3 * perGigajoule * HeatPark.STEAM_CONTENT, within(1e-9));
    assertThat(((Quote.Known) index.purchasePrice(usual)).price().amount()).isEqualTo(24);
  }

  private static Need steam(String facility) {
    return new Need(
        new Id.StreamId(facility + ".steam"),
        new Id.FacilityId(facility),
        Carriers.STEAM,
        HeatPark.exact(new MassFlow(1000)),
        new Quote.Unknown(),
        List.of(),
        Quality.of(Phase.STEAM),
        Terms.OPEN);
  }

  @Test
  void statedSteamHoldsAndIsNotCountedTwice() {
    Registry registry =
        HeatPark.registry(
            List.of(HeatPark.facility("a")),
            List.of(),
            List.of(steam("a")),
            Processes.ofHeat(List.of(HeatPark.heat("dry", "a", 60, 120, 1000)), List.of()));
    HeatStep.Joined joined = join(registry);
    assertThat(joined.registry()).isEqualTo(registry);
    assertThat(joined.sites().getFirst().needs()).isEmpty();
    assertThat(joined.sites().getFirst().notes())
        .containsExactly(SiteHeat.Note.STATED_STREAMS_HOLD);
    assertThat(joined.sites().getFirst().result().totals().boilers().kilowatts())
        .isEqualTo(1000, within(1e-9));
  }

  @Test
  void statedSteamOfAFacilityWithABoilerIsWorthItsFuel() {
    Registry registry =
        HeatPark.registry(
            List.of(HeatPark.facility("a")),
            List.of(),
            List.of(steam("a")),
            Processes.ofHeat(List.of(), List.of(HeatPark.boiler("a", 0.5))));
    HeatStep step = step(registry);
    Need need = step.join(registry, Run.PLAIN).registry().needs().getFirst();
    assertThat(need.accepts())
        .extracting(Need.Acceptance::material)
        .containsExactly(Carriers.STEAM);
    assertThat(
            ((Quote.Known) new KnowledgeIndex(step.known()).purchasePrice(need)).price().amount())
        .isEqualTo(400 / (50 * 0.5) * HeatPark.STEAM_CONTENT, within(1e-9));
  }

  @Test
  void oddSitesAreNoTrouble() {
    Facility nowhere = HeatPark.facility("nowhere", new Site.Unplaced());
    HeatStep.Joined joined =
        join(
            HeatPark.registry(
                List.of(nowhere, HeatPark.facility("kiln"), HeatPark.facility("still")),
                Processes.ofHeat(
                    List.of(
                        HeatPark.heat("cold", "nowhere", -10, -30, 50),
                        HeatPark.heat("flue", "nowhere", 300, 280, 50),
                        HeatPark.heat("fire", "kiln", 600, 900, 100),
                        HeatPark.heat("none", "still", 100, 100, 0)),
                    List.of())));
    assertThat(joined.sites()).hasSize(3);
    assertThat(joined.registry().offers()).hasSize(1);
    assertThat(joined.registry().needs()).isEmpty();
    assertThat(joined.sites().getFirst().notes()).containsExactly(SiteHeat.Note.FIRED_ABOVE_LEVELS);
    assertThat(joined.sites().getLast().result().totals().hotUtility().kilowatts()).isZero();
  }

  @Test
  void aStreamMayHaveTheNameOfAnother() {
    Registry registry =
        HeatPark.registry(
            List.of(HeatPark.facility("a"), HeatPark.facility("b")),
            List.of(),
            List.of(
                new Need(
                    new Id.StreamId("a.even.steam-140.boiler"),
                    new Id.FacilityId("b"),
                    HeatPark.GAS,
                    HeatPark.exact(new MassFlow(1)),
                    new Quote.Unknown(),
                    List.of(),
                    Quality.of(Phase.GAS),
                    Terms.OPEN)),
            Processes.ofHeat(List.of(HeatPark.heat("dry", "a", 100, 120, 1000)), List.of()));
    assertThat(join(registry).registry().needs())
        .extracting(n -> n.id().value())
        .containsExactly("a.even.steam-140.boiler", "a.even.steam-140.boiler.2");
  }

  @Test
  void theStudyAddsUp() {
    Registry registry =
        region(
            List.of(
                HeatPark.heat("flue", "a", 300, 200, 2000),
                HeatPark.heat("drum", "b", ProcessHeat.Direction.TAKEN, 120, 120, 1500)));
    HeatStep.Joined joined = join(registry);
    Id.StreamId offer = joined.registry().offers().getFirst().id();
    Id.StreamId need = joined.registry().needs().getFirst().id();
    HeatStudy study =
        HeatStudy.of(
            HeatRules.USUAL,
            joined.sites(),
            List.of(new HeatStudy.Exchanged(offer, 0.5, need, 0.4)));
    double year = HOURS * 3.6e-3;
    double offered = sum(joined.sites().getFirst().offers());
    double taken = 0.5 * joined.sites().getFirst().offers().getFirst().heat().kilowatts();
    assertThat(study.totals().betweenFirms().amount()).isEqualTo(0.4 * 1500 * year, within(1e-6));
    assertThat(study.totals().fired().amount()).isEqualTo(0.6 * 1500 * year, within(1e-6));
    assertThat(study.totals().surplus().amount()).isEqualTo((offered - taken) * year, within(1e-6));
  }
}
