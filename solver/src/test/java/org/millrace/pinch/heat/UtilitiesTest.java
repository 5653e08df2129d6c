package org.millrace.pinch.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.pinch.heat.RandomPlants.utility;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.Heat;
import org.millrace.pinch.cascade.HeatCascade;
import org.millrace.pinch.cascade.HeatColumns;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.heat.HeatProblem.Pockets;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.FilmCoefficient;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/** Utilities at least cost, by hand and beside what takes the cheapest wherever it reaches. */
class UtilitiesTest {
  private static final Offset<Double> EXACT = within(1e-4);

  private final HeatTargeting targeting = new HeatTargeting(new HighsSolver());

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private HeatResult solve(HeatProblem problem) {
    return targeting.solve(problem, Run.PLAIN);
  }

  private static HeatStream stream(String id, double from, double to, double kilowatts) {
    return new HeatStream(
        new Id.StreamId(id),
        new Zone.Unnamed(),
        from > to ? Direction.GIVES : Direction.TAKES,
        new Temperature(from),
        new Temperature(to),
        new Heat.Flow(new HeatFlow(kilowatts)),
        new Contribution.Standard(),
        new Film.Known(new FilmCoefficient(0.5)));
  }

  private static HeatProblem problem(
      List<HeatStream> streams, List<Utility> hot, List<Utility> cold, Pockets pockets) {
    return new HeatProblem(streams, new TemperatureDifference(10), hot, cold, pockets);
  }

  private static double load(List<Placement.Load> loads, int utility) {
    return loads.get(utility).load().kilowatts();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void loadsAddUpAndCostAsLittleAsTheCheapestThatReaches(long seed) {
    HeatProblem problem = RandomPlants.withSteam(seed, Pockets.CLOSED);
    HeatResult result = solve(problem);
    Placement.Placed placed = (Placement.Placed) result.placement();
    double all = 1 + result.joined().given().kilowatts() + result.joined().taken().kilowatts();
    assertThat(placed.hot().stream().mapToDouble(l -> l.load().kilowatts()).sum())
        .isCloseTo(result.joined().hotUtility().kilowatts(), within(1e-7 * all));
    assertThat(placed.cold().stream().mapToDouble(l -> l.load().kilowatts()).sum())
        .isCloseTo(result.joined().coldUtility().kilowatts(), within(1e-7 * all));
    HeatCascade cascade = HeatCascade.of(HeatColumns.shifted(problem.streams(), 5));
    assertThat(placed.cost().eurosPerHour())
        .isCloseTo(
            greedy(problem.hotUtilities(), cascade, Direction.GIVES)
                + greedy(problem.coldUtilities(), cascade, Direction.TAKES),
            within(1e-7 * all));
  }

  /**
   * Utilities at one temperature: each bit of heat goes to the cheapest that reaches it, so that
   * none is cheaper.
   */
  private static double greedy(List<Utility> utilities, HeatCascade cascade, Direction direction) {
    boolean isHot = direction == Direction.GIVES;
    List<Utility> byReach =
        utilities.stream()
            .sorted(
                Comparator.comparing(
                    Utility::supply, isHot ? Comparator.reverseOrder() : Comparator.naturalOrder()))
            .toList();
    double cost = 0;
    double done = 0;
    double cheapest = Double.POSITIVE_INFINITY;
    for (int u = 0; u < byReach.size(); u++) {
      cheapest = Math.min(cheapest, byReach.get(u).price().eurosPerMegawattHour());
      boolean isLast = u + 1 == byReach.size();
      double outOfReach =
          isLast
              ? isHot ? cascade.hotUtility() : cascade.coldUtility()
              : outOfReach(byReach.get(u + 1).supply().celsius(), cascade, isHot);
      cost += Math.max(0, outOfReach - done) * cheapest / 1_000;
      done = Math.max(done, outOfReach);
    }
    return cost;
  }

  /** Heat that a utility of a temperature can't serve, for want of warmth or of coldness. */
  private static double outOfReach(double celsius, HeatCascade cascade, boolean isHot) {
    double shifted = isHot ? celsius - 5 : celsius + 5;
    double least = isHot ? cascade.residualJustAbove(shifted) : cascade.residualJustBelow(shifted);
    for (int row = 0; row < cascade.rows(); row++) {
      boolean isBeyond =
          isHot
              ? cascade.temperature(row) > shifted + cascade.tolerance()
              : cascade.temperature(row) < shifted - cascade.tolerance();
      if (isBeyond) {
        least = Math.min(least, cascade.residualAbove(row));
        least = Math.min(least, cascade.residualBelow(row));
      }
    }
    return (isHot ? cascade.hotUtility() : cascade.coldUtility()) - least;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void openPocketsNeverCostMore(long seed) {
    Placement.Placed closed =
        (Placement.Placed) solve(RandomPlants.withSteam(seed, Pockets.CLOSED)).placement();
    Placement.Placed open =
        (Placement.Placed) solve(RandomPlants.withSteam(seed, Pockets.OPEN)).placement();
    double most = closed.cost().eurosPerHour();
    assertThat(open.cost().eurosPerHour()).isLessThanOrEqualTo(most + 1e-6 * (1 + Math.abs(most)));
  }

  /** Heat at 300 °C warms what is at 20 °C while it could raise steam at 200 °C that sells well. */
  @Test
  void anOpenPocketRaisesSteamAndTakesCheaperHeat() {
    List<HeatStream> streams = List.of(stream("h", 300, 290, 100), stream("c", 20, 30, 100));
    List<Utility> hot = List.of(utility("water", 80, 80, 10));
    List<Utility> cold = List.of(utility("steam", 200, 200, -30));
    Placement.Placed closed =
        (Placement.Placed) solve(problem(streams, hot, cold, Pockets.CLOSED)).placement();
    assertThat(load(closed.hot(), 0)).isZero();
    Placement.Placed open =
        (Placement.Placed) solve(problem(streams, hot, cold, Pockets.OPEN)).placement();
    assertThat(load(open.hot(), 0)).isCloseTo(100, EXACT);
    assertThat(load(open.cold(), 0)).isCloseTo(100, EXACT);
    assertThat(open.cost().eurosPerHour()).isCloseTo(-2, within(1e-6));
  }

  @Test
  void sellingHeatThatIsBoughtCheaperHasNoEnd() {
    List<HeatStream> streams = List.of(stream("h", 300, 290, 100));
    List<Utility> hot = List.of(utility("oil", 350, 350, 10));
    List<Utility> cold = List.of(utility("steam", 200, 200, -30));
    assertThat(solve(problem(streams, hot, cold, Pockets.OPEN)).placement())
        .isEqualTo(new Placement.Endless());
    assertThat(solve(problem(streams, hot, cold, Pockets.CLOSED)).placement())
        .isInstanceOf(Placement.Placed.class);
  }

  /** From 100 to 200 °C at 10 kW/K; steam at 160 °C reaches 150 °C. */
  @Test
  void saysWhatNoUtilityServes() {
    List<HeatStream> streams = List.of(stream("c", 100, 200, 1_000));
    HeatResult result =
        solve(problem(streams, List.of(utility("steam", 160, 160, 10)), List.of(), Pockets.CLOSED));
    Placement.Placed placed = (Placement.Placed) result.placement();
    assertThat(load(placed.hot(), 0)).isCloseTo(500, EXACT);
    assertThat(placed.unservedHot().kilowatts()).isCloseTo(500, EXACT);
    assertThat(result.area()).isEqualTo(new AreaTarget.Unknown(AreaTarget.Reason.NO_UTILITY));
  }

  /**
   * From 100 to 200 °C at 10 kW/K. Oil from 210 to 110 °C is 10 K warmer all along and serves it
   * alone. Oil from 190 to 90 °C would leave heat below the stream, so none of it is taken.
   */
  @Test
  void oilThatCoolsServesAlongItsWay() {
    List<HeatStream> streams = List.of(stream("c", 100, 200, 1_000));
    List<Utility> hot = List.of(utility("steam", 250, 250, 50), utility("oil", 210, 110, 5));
    Placement.Placed placed =
        (Placement.Placed) solve(problem(streams, hot, List.of(), Pockets.CLOSED)).placement();
    assertThat(load(placed.hot(), 0)).isZero();
    assertThat(load(placed.hot(), 1)).isCloseTo(1_000, EXACT);
    List<Utility> colder = List.of(utility("steam", 250, 250, 50), utility("oil", 190, 90, 5));
    Placement.Placed less =
        (Placement.Placed) solve(problem(streams, colder, List.of(), Pockets.CLOSED)).placement();
    assertThat(load(less.hot(), 0)).isCloseTo(1_000, EXACT);
  }

  /** One stream from 100 to 120 °C and steam at 140 °C: 1,000 kW over a mean of 28.85 K. */
  @Test
  void areaOfOneHeater() {
    List<HeatStream> streams = List.of(stream("c", 100, 120, 1_000));
    HeatResult result =
        solve(problem(streams, List.of(utility("steam", 140, 140, 10)), List.of(), Pockets.CLOSED));
    double mean = 20 / Math.log(40 / 20.0);
    assertThat(((AreaTarget.Known) result.area()).total().squareMeters())
        .isCloseTo(1_000 * (1 / 0.5 + 1) / mean, within(1e-6));
    assertThat(result.units()).isEqualTo(new HeatResult.Units(1, 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areaIsANumberOrAReason(long seed) {
    HeatResult result = solve(RandomPlants.withSteam(seed, Pockets.CLOSED));
    assertThat(result.area())
        .satisfiesAnyOf(
            area ->
                assertThat(((AreaTarget.Known) area).total().squareMeters())
                    .isFinite()
                    .isNotNegative(),
            area ->
                assertThat(((AreaTarget.Unknown) area).reason())
                    .isEqualTo(AreaTarget.Reason.NO_DIFFERENCE));
  }
}
