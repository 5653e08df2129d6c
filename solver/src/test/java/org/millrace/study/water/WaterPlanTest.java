package org.millrace.study.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.study.water.WaterCase.SALT;
import static org.millrace.study.water.WaterCase.holds;
import static org.millrace.study.water.WaterCase.most;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Water;
import org.millrace.study.Plan;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;

/** Water in a plan: published targets reached with free pipes, and what is left out. */
class WaterPlanTest {
  private static final double HOURS = 8_000;

  /** A plan may miss the best by a per mille. */
  private static final double GAP = 2e-3;

  /** Sinks and sources as flow [t/h] and content [ppm], each at a place of its own. */
  private static WaterCase published(double[][] sinks, double[][] sources) {
    WaterCase made = new WaterCase();
    for (int i = 0; i < sinks.length; i++) {
      made.sink("sink" + i, HOURS * sinks[i][0], most(SALT, sinks[i][1]));
    }
    for (int i = 0; i < sources.length; i++) {
      made.source("source" + i, HOURS * sources[i][0], holds(SALT, sources[i][1]));
    }
    return made;
  }

  private static void assertReached(WaterCase made, double fresh) {
    WaterStudy water = made.plan().water();
    double least = water.totals().least().amount();
    assertThat(least).isCloseTo(HOURS * fresh, within(1e-4 * HOURS * fresh));
    assertThat(water.totals().planned().amount())
        .isGreaterThanOrEqualTo(least * (1 - 1e-6))
        .isCloseTo(least, within(GAP * water.totals().asked().amount()));
    assertThat(water.groups()).hasSize(1);
  }

  /** Polley and Polley (2000), as recalled: 70 t/h, pinch at 150 ppm. */
  @Test
  void fixedFlowsReachTheTarget() {
    WaterCase made =
        published(
            new double[][] {{50, 20}, {100, 50}, {80, 100}, {70, 200}},
            new double[][] {{50, 50}, {100, 100}, {70, 150}, {60, 250}});
    assertReached(made, 70);
    SiteWater.Contaminant salt = made.plan().water().groups().getFirst().contaminants().getFirst();
    assertThat(salt.result().target().pinches()).containsExactly(150.0);
  }

  /** The acrylonitrile plant of El-Halwagi (1997), as recalled, in kg/s. */
  @Test
  void theAcrylonitrilePlantReachesTheTarget() {
    assertReached(
        published(
            new double[][] {{1.2, 0}, {5.8, 10}},
            new double[][] {{0.8, 0}, {5, 14}, {5.9, 25}, {1.4, 34}}),
        2.0571429);
  }

  /** Wang and Smith (1994) with limiting flows as fixed ones. */
  @Test
  void limitingFlowsReachTheTarget() {
    assertReached(
        published(
            new double[][] {{20, 0}, {100, 50}, {40, 50}, {10, 400}},
            new double[][] {{20, 100}, {100, 100}, {40, 800}, {10, 800}}),
        90);
  }

  /** Three plants of Olesen and Polley (1996), as recalled, with limiting flows as fixed ones. */
  @Test
  void threePlantsReachTheTarget() {
    double[][] operations = {
      {2000, 0, 100},
      {2000, 50, 80},
      {5000, 50, 100},
      {30000, 80, 800},
      {4000, 400, 800},
      {2000, 0, 100},
      {2000, 50, 80},
      {5000, 80, 400},
      {30000, 100, 800},
      {4000, 400, 1000},
      {2000, 0, 100},
      {2000, 25, 50},
      {5000, 25, 125},
      {30000, 50, 800},
      {15000, 100, 150}
    };
    double[][] sinks = new double[operations.length][];
    double[][] sources = new double[operations.length][];
    for (int i = 0; i < operations.length; i++) {
      double flow = operations[i][0] / (operations[i][2] - operations[i][1]);
      sinks[i] = new double[] {flow, operations[i][1]};
      sources[i] = new double[] {flow, operations[i][2]};
    }
    assertReached(published(sinks, sources), 314.3551587);
  }

  @Test
  void freshWaterThatHoldsSomethingDilutesLess() {
    WaterCase made =
        new WaterCase()
            .sink("sink", 100, new BlendLimit(SALT, 50, 10))
            .source("source", 100, holds(SALT, 100));
    // x · 100 + (1 − x) · 10 = 50
    assertThat(made.plan().water().totals().shared().amount()).isCloseTo(400 / 9.0, within(0.1));
  }

  @Test
  void theTighterOfTwoContaminantsHolds() {
    WaterCase made =
        new WaterCase()
            .sink("sink", 100, most(SALT, 50), most("iron", 1))
            .source("source", 100, holds(SALT, 100), holds("iron", 4));
    SiteWater group = made.plan().water().groups().getFirst();
    assertThat(group.contaminants())
        .extracting(SiteWater.Contaminant::property)
        .containsExactly("iron", SALT);
    assertThat(group.least().amount()).isCloseTo(75, within(1e-9));
    assertThat(made.plan().water().totals().planned().amount()).isCloseTo(75, within(0.1));
  }

  /** Two dirty waters that each would pass alone must not pass together. */
  @Test
  void aCleanSourceDilutesADirtyOne() {
    WaterCase made =
        new WaterCase()
            .sink("sink", 100, most(SALT, 50))
            .source("clean", 50, holds(SALT, 0))
            .source("dirty", 100, holds(SALT, 100));
    StudyResult.Planned planned = made.plan();
    assertThat(planned.water().totals().planned().amount()).isCloseTo(0, within(0.2));
    double load =
        planned.plan().exchanges().stream()
            .filter(e -> e.offer().id().value().equals("dirty"))
            .mapToDouble(e -> e.delivered().amount())
            .sum();
    assertThat(load).isCloseTo(50, within(0.2));
  }

  @Test
  void anUnknownContentIsAskedForAndNotPlanned() {
    WaterCase made =
        new WaterCase()
            .sink("sink", 100, most(SALT, 50))
            .source("unknown", 100, holds("iron", 1))
            .source("open", 100, new Content(SALT, 10, Double.POSITIVE_INFINITY));
    StudyResult.Planned planned = made.plan();
    assertThat(planned.plan().exchanges()).isEmpty();
    assertThat(planned.plan().leftOut())
        .extracting(Plan.LeftOut::cause)
        .containsOnly(Plan.Cause.CONTENT_UNKNOWN);
    assertThat(planned.plan().leftOut().getFirst().reasons()).isNotEmpty();
    SiteWater group = planned.water().groups().getFirst();
    assertThat(group.contaminants().getFirst().unknown()).hasSize(2);
    assertThat(planned.water().totals().planned().amount()).isEqualTo(100);
  }

  @Test
  void aRangeCountsAtItsUpperEnd() {
    WaterCase made =
        new WaterCase()
            .sink("sink", 100, most(SALT, 50))
            .source("source", 100, new Content(SALT, 20, 200));
    assertThat(made.plan().water().totals().shared().amount()).isCloseTo(25, within(0.1));
  }

  @Test
  void aSinkWithoutLimitsTakesUnknownWater() {
    WaterCase made = new WaterCase().sink("sink", 100).source("source", 60);
    WaterStudy water = made.plan().water();
    assertThat(water.totals().planned().amount()).isCloseTo(40, within(1e-6));
    assertThat(water.totals().least().amount()).isEqualTo(40);
    assertThat(water.groups().getFirst().contaminants()).isEmpty();
  }

  @Test
  void aFirmsOwnWaterIsNoExchange() {
    WaterCase made =
        new WaterCase()
            .sinkAt("sink", "firm", 100, most(SALT, 50))
            .sourceAt("source", "firm", 100, holds(SALT, 50));
    WaterStudy water = made.plan().water();
    assertThat(water.totals().planned().amount()).isEqualTo(100);
    assertThat(water.totals().leastAlone().amount()).isZero();
    assertThat(water.totals().least().amount()).isZero();
    assertThat(water.groups()).isEmpty();
  }

  @Test
  void waterStatedTwiceCountsOnce() {
    WaterCase made =
        new WaterCase()
            .sinkAt("sink", "taker", 100, most(SALT, 50))
            .sourceAt("source", "giver", 100, holds(SALT, 40))
            .offered("again", "giver", 100, holds(SALT, 40))
            .needed("need-again", "taker", 100)
            .offered("other", "third", 10, holds(SALT, 1));
    StudyResult.Planned planned = made.plan();
    assertThat(planned.water().setAside())
        .extracting(Id::value)
        .containsExactly("again", "need-again");
    assertThat(planned.registry().streams().map(s -> s.id().value()))
        .containsExactlyInAnyOrder("other", "source", "sink");
    assertThat(planned.registry().water()).isEqualTo(Water.NONE);
    assertThat(planned.water().totals().planned().amount()).isCloseTo(0, within(0.2));
  }

  @Test
  void waterOfOtherStreamsServesSinksToo() {
    WaterCase made =
        new WaterCase()
            .sink("sink", 100, most(SALT, 50))
            .offered("town", "town", 70, holds(SALT, 40));
    WaterStudy water = made.plan().water();
    assertThat(water.totals().otherwise().amount()).isCloseTo(70, within(1e-6));
    assertThat(water.totals().shared().amount()).isZero();
    assertThat(water.totals().least().amount()).isCloseTo(30, within(1e-6));
  }

  /** Limits of the blend are no matter of water alone. */
  @Test
  void anyNeedMayLimitItsBlend() {
    WaterCase made =
        new WaterCase()
            .needed("need", "taker", 100, most(SALT, 50))
            .offered("offer", "giver", 100, holds(SALT, 200));
    StudyResult.Planned planned = made.plan();
    assertThat(planned.water()).isEqualTo(WaterStudy.NONE);
    assertThat(planned.plan().exchanges()).hasSize(1);
    assertThat(planned.plan().exchanges().getFirst().replaced().amount())
        .isCloseTo(25, within(0.1));
  }

  @Test
  void withoutWaterNothingChanges() {
    WaterCase made = new WaterCase().offered("offer", "giver", 100).needed("need", "taker", 50);
    assertThat(WaterStreams.joined(made.registry(), made.knowledge())).isEqualTo(made.registry());
    assertThat(made.plan().water()).isEqualTo(WaterStudy.NONE);
  }

  @Test
  void aFacilityWithoutAPlaceStandsAlone() {
    WaterCase made =
        new WaterCase()
            .nowhere("lost")
            .sink("sink", 100, most(SALT, 50))
            .sourceAt("source", "lost", 100, holds(SALT, 10));
    StudyResult.Planned planned = made.plan();
    assertThat(planned.water().groups()).isEmpty();
    assertThat(planned.water().totals().least().amount()).isEqualTo(100);
    assertThat(planned.plan().leftOut())
        .extracting(Plan.LeftOut::cause)
        .containsExactly(Plan.Cause.PLACE_UNKNOWN);
  }

  @Test
  void thoseOutOfReachAreGroupsOfTheirOwn() {
    WaterCase made =
        new WaterCase()
            .at("far", 51, 10)
            .sink("sink", 100, most(SALT, 50))
            .source("source", 30, holds(SALT, 10))
            .sinkAt("far-sink", "far", 20, most(SALT, 50));
    WaterStudy water = made.plan().water();
    assertThat(water.groups()).hasSize(1);
    assertThat(water.groups().getFirst().facilities())
        .extracting(Id::value)
        .containsExactly("sink", "source");
    assertThat(water.totals().least().amount()).isEqualTo(90);
  }

  @Test
  void oddTablesAreTargets() {
    assertLeast(new WaterCase().sink("sink", 0, most(SALT, 50)), 0);
    assertLeast(new WaterCase().source("source", 0, holds(SALT, 50)), 0);
    assertLeast(new WaterCase().source("source", 10, holds(SALT, 50)), 0);
    assertLeast(new WaterCase().sink("sink", 10, most(SALT, 50)), 10);
    assertLeast(
        new WaterCase().sink("sink", 10, most(SALT, 0)).source("source", 10, holds(SALT, 5)), 10);
    assertLeast(
        new WaterCase().sink("sink", 10, most(SALT, 0)).source("source", 4, holds(SALT, 0)), 6);
    assertLeast(
        new WaterCase().sink("sink", 10, most(SALT, 5)).source("source", 4, holds(SALT, 5)), 6);
    assertLeast(
        new WaterCase().sink("sink", 10, most(SALT, 1e-9)).source("source", 4, holds(SALT, 1e6)),
        10);
    assertLeast(
        new WaterCase().sink("fresh-water", 10, most(SALT, 5)).source("z", 4, holds(SALT, 5)), 6);
    assertLeast(
        new WaterCase()
            .sink("sink", 10, new BlendLimit(SALT, 5, 5))
            .source("source", 4, holds(SALT, 9)),
        10);
  }

  private static void assertLeast(WaterCase made, double least) {
    WaterStudy.Totals totals = made.plan().water().totals();
    assertThat(totals.least().amount()).isCloseTo(least, within(1e-6));
    assertThat(totals.planned().amount())
        .isGreaterThanOrEqualTo(least - 1e-6)
        .isCloseTo(least, within(1e-2));
  }

  @Test
  void gainsOfWaterAreSharedAsAnyOthers() {
    List<PlannedExchange> exchanges =
        new WaterCase()
            .sink("sink", 100, most(SALT, 50))
            .source("source", 100, holds(SALT, 40))
            .plan()
            .plan()
            .exchanges();
    assertThat(exchanges).hasSize(1);
    assertThat(exchanges.getFirst().gain().amount()).isCloseTo(100, within(0.2));
  }
}
