package org.millrace.pinch.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.Heat;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.site.SiteResult.LevelHeat;
import org.millrace.unit.HeatCapacityFlow;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/** A site of two processes whose targets a graph and a linear program give alike; and laws. */
class TotalSiteTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final SteamLevel HIGH = level("hp", 240);
  private static final SteamLevel LOW = level("lp", 150);

  static final List<HeatStream> TWO =
      List.of(
          stream("a1", "a", 300, 120, 10),
          stream("a2", "a", 80, 180, 6),
          stream("b1", "b", 130, 60, 8),
          stream("b2", "b", 100, 260, 9));

  static SteamLevel level(String id, double celsius) {
    return new SteamLevel(new Id.UtilityId(id), new Temperature(celsius), new HeatPrice(30));
  }

  static HeatStream stream(String id, String process, double from, double to, double capacity) {
    return new HeatStream(
        new Id.StreamId(id),
        new Zone.Named(new Id.ZoneId(process)),
        from > to ? Direction.GIVES : Direction.TAKES,
        new Temperature(from),
        new Temperature(to),
        new Heat.Capacity(new HeatCapacityFlow(capacity)),
        new Contribution.Standard(),
        new Film.Unknown());
  }

  static SiteResult solve(List<HeatStream> streams, SteamLevel... levels) {
    return new TotalSite()
        .solve(
            new SiteProblem(
                streams,
                new TemperatureDifference(20),
                new TemperatureDifference(10),
                List.of(levels),
                new HeatPrice(40),
                new HeatPrice(2),
                0.5),
            Run.PLAIN);
  }

  @Test
  void reproducesTheSiteOfTwoProcesses() {
    SiteResult result = solve(TWO, LOW, HIGH);
    SiteResult.Totals totals = result.totals();
    assertThat(totals.processHotUtility().kilowatts()).isCloseTo(1360, EXACT);
    assertThat(totals.processColdUtility().kilowatts()).isCloseTo(1680, EXACT);
    assertThat(totals.fired().kilowatts()).isCloseTo(270, EXACT);
    assertThat(totals.hotUtility().kilowatts()).isCloseTo(580, EXACT);
    assertThat(totals.coldUtility().kilowatts()).isCloseTo(900, EXACT);
    assertThat(totals.recovered().kilowatts()).isCloseTo(780, EXACT);
    assertThat(totals.cost().eurosPerHour()).isCloseTo(0.270 * 40 + 0.310 * 30 + 0.900 * 2, EXACT);
    SiteResult.LevelBalance high = result.levels().getFirst();
    assertThat(high.used().kilowatts()).isCloseTo(810, EXACT);
    assertThat(high.raised().kilowatts()).isCloseTo(500, EXACT);
    assertThat(high.boilers().kilowatts()).isCloseTo(310, EXACT);
    SiteResult.LevelBalance low = result.levels().getLast();
    assertThat(low.used().kilowatts()).isCloseTo(280, EXACT);
    assertThat(low.raised().kilowatts()).isCloseTo(660, EXACT);
    assertThat(low.boilers().kilowatts()).isZero();
    assertThat(low.letDown().kilowatts()).isCloseTo(380, EXACT);
  }

  @Test
  void tellsWhatEachProcessOffersAndNeeds() {
    SiteResult result = solve(TWO, HIGH, LOW);
    assertHeats(result.processes().getFirst().levels(), new double[][] {{0, 500}, {0, 660}});
    assertThat(result.processes().getFirst().cooled().kilowatts()).isCloseTo(40, EXACT);
    assertHeats(result.processes().getLast().levels(), new double[][] {{810, 0}, {280, 0}});
    assertThat(result.processes().getLast().fired().kilowatts()).isCloseTo(270, EXACT);
    assertThat(result.processes().getLast().cooled().kilowatts()).isCloseTo(480, EXACT);
  }

  private static void assertHeats(List<LevelHeat> heats, double[][] expected) {
    assertThat(heats).hasSize(expected.length);
    for (int l = 0; l < expected.length; l++) {
      assertThat(heats.get(l).needed().kilowatts()).isCloseTo(expected[l][0], EXACT);
      assertThat(heats.get(l).offered().kilowatts()).isCloseTo(expected[l][1], EXACT);
    }
  }

  /** Nothing is let down from 240 to 150 °C, and boilers raise nothing for 150 °C. */
  @Test
  void turbinesNeedHeatThatFallsBetweenLevels() {
    assertThat(solve(TWO, HIGH, LOW).totals().power().kilowatts()).isZero();
    List<HeatStream> onlySource = TWO.subList(0, 2);
    SiteResult.Expansion expansion = solve(onlySource, HIGH, LOW).expansions().getFirst();
    assertThat(expansion.letDown().kilowatts()).isCloseTo(500, EXACT);
    assertThat(expansion.power().kilowatts()).isCloseTo(0.5 * 500 * (1 - 423.15 / 513.15), EXACT);
  }

  @Test
  void withoutLevelsProcessesAreAlone() {
    SiteResult result = solve(TWO);
    assertThat(result.totals().recovered().kilowatts()).isZero();
    assertThat(result.totals().fired().kilowatts()).isCloseTo(1360, EXACT);
    assertThat(result.totals().cooled().kilowatts()).isCloseTo(1680, EXACT);
  }

  @Test
  void anEmptySiteNeedsNothing() {
    SiteResult result = solve(List.of(), HIGH, LOW);
    assertThat(result.processes()).isEmpty();
    assertThat(result.totals().hotUtility().kilowatts()).isZero();
    assertThat(result.profiles().sinks().celsius().size()).isZero();
  }

  /** Steam at 120 °C boils what boils at 110 °C; a vapor at 130 °C raises it. */
  @Test
  void latentHeatMeetsALevelExactly() {
    SiteResult result =
        solve(
            List.of(
                latent("pan", "a", Direction.TAKES, 110, 300),
                latent("vapor", "b", Direction.GIVES, 130, 200)),
            level("steam", 120));
    assertThat(result.levels().getFirst().used().kilowatts()).isCloseTo(300, EXACT);
    assertThat(result.levels().getFirst().raised().kilowatts()).isCloseTo(200, EXACT);
    assertThat(result.totals().recovered().kilowatts()).isCloseTo(200, EXACT);
  }

  private static HeatStream latent(
      String id, String process, Direction direction, double at, double kilowatts) {
    return new HeatStream(
        new Id.StreamId(id),
        new Zone.Named(new Id.ZoneId(process)),
        direction,
        new Temperature(at),
        new Temperature(at),
        new Heat.Flow(new HeatFlow(kilowatts)),
        new Contribution.Standard(),
        new Film.Unknown());
  }

  @Test
  void profilesHoldAllHeatOfUtilities() {
    SiteResult.Profiles profiles = solve(TWO, HIGH, LOW).profiles();
    double[] sources = profiles.sources().kilowatts().toArray();
    double[] sinks = profiles.sinks().kilowatts().toArray();
    assertThat(sources[sources.length - 1]).isCloseTo(1680, EXACT);
    assertThat(sinks[sinks.length - 1]).isCloseTo(1360, EXACT);
  }

  @Test
  void refusesTwoLevelsAtOneTemperature() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve(TWO, HIGH, level("other", 240)))
        .withMessage("There are two levels at 240.0 °C.");
  }
}
