package org.millrace.pinch.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.pinch.heat.Plant.latent;
import static org.millrace.pinch.heat.Plant.solve;
import static org.millrace.pinch.heat.Plant.stream;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.HeatCurve;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.HeatTarget;
import org.millrace.pinch.cascade.Pinch;
import org.millrace.pinch.cascade.ProblemKind;
import org.millrace.pinch.cascade.Zone;

/** Published problems, and the shapes a problem may have. */
class HeatTargetingTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /**
   * A published problem.
   *
   * @param cascade shifted temperatures and what flows on there
   */
  record Published(
      String source,
      List<HeatStream> streams,
      double hot,
      double cold,
      double pinch,
      HeatCurve cascade) {
    @Override
    public String toString() {
      return source;
    }
  }

  /** Each with a least approach of 10 K. */
  static Stream<Published> published() {
    return Stream.of(
        new Published(
            "Linnhoff and Hindmarsh 1983, Kemp 2007",
            List.of(
                stream("h1", 170, 60, 3),
                stream("h2", 150, 30, 1.5),
                stream("c1", 20, 135, 2),
                stream("c2", 80, 140, 4)),
            20,
            60,
            85,
            new HeatCurve(
                Vector.of(165, 145, 140, 85, 55, 25), Vector.of(20, 80, 82.5, 0, 75, 60))),
        new Published(
            "Smith 2005",
            List.of(
                stream("h1", 250, 40, 0.15),
                stream("h2", 200, 80, 0.25),
                stream("c1", 20, 180, 0.2),
                stream("c2", 140, 230, 0.3)),
            7.5,
            10,
            145,
            new HeatCurve(
                Vector.of(245, 235, 195, 185, 145, 75, 35, 25),
                Vector.of(7.5, 9, 3, 4, 0, 14, 12, 10))),
        new Published(
            "4SP1 of Lee, Masso and Rudd 1970",
            List.of(
                stream("h1", 160, 93, 8.79),
                stream("h2", 249, 138, 10.55),
                stream("c1", 60, 160, 7.62),
                stream("c2", 116, 260, 6.08)),
            127.68,
            250.14,
            244,
            new HeatCurve(
                Vector.of(265, 244, 165, 155, 133, 121, 88, 65),
                Vector.of(127.68, 0, 353.13, 321.63, 445.71, 386.79, 425.4, 250.14))));
  }

  @ParameterizedTest
  @MethodSource("published")
  void reproduces(Published published) {
    HeatResult result = solve(10, published.streams());
    HeatTarget joined = result.joined();
    assertThat(joined.kind()).isEqualTo(ProblemKind.PINCHED);
    assertThat(joined.hotUtility().kilowatts()).isCloseTo(published.hot(), EXACT);
    assertThat(joined.coldUtility().kilowatts()).isCloseTo(published.cold(), EXACT);
    assertThat(joined.pinches()).hasSize(1);
    Pinch pinch = joined.pinches().getFirst();
    assertThat(pinch.shifted().celsius()).isCloseTo(published.pinch(), EXACT);
    assertThat(pinch.hot().low().celsius()).isCloseTo(published.pinch() + 5, EXACT);
    assertThat(pinch.hot().high()).isEqualTo(pinch.hot().low());
    assertThat(pinch.cold().low().celsius()).isCloseTo(published.pinch() - 5, EXACT);
    HeatCurve curve = result.curves().grandComposite();
    assertThat(curve.celsius()).isEqualTo(published.cascade().celsius());
    for (int k = 0; k < curve.celsius().size(); k++) {
      assertThat(curve.kilowatts().at(k)).isCloseTo(published.cascade().kilowatts().at(k), EXACT);
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void tableAndCurvesTellTheSame(Published published) {
    HeatResult result = solve(10, published.streams());
    double flow = result.joined().hotUtility().kilowatts();
    for (HeatResult.Interval row : result.table()) {
      assertThat(row.entering().kilowatts()).isCloseTo(flow, EXACT);
      flow += row.given().kilowatts() - row.taken().kilowatts();
      assertThat(row.leaving().kilowatts()).isCloseTo(flow, EXACT);
    }
    assertThat(flow).isCloseTo(result.joined().coldUtility().kilowatts(), EXACT);
    HeatResult.Curves curves = result.curves();
    assertThat(last(curves.hot().kilowatts().toArray()))
        .isCloseTo(result.joined().given().kilowatts(), EXACT);
    assertThat(curves.cold().kilowatts().at(0))
        .isCloseTo(result.joined().coldUtility().kilowatts(), EXACT);
    assertThat(last(curves.cold().kilowatts().toArray()))
        .isCloseTo(
            result.joined().given().kilowatts() + result.joined().hotUtility().kilowatts(), EXACT);
  }

  private static double last(double[] values) {
    return values[values.length - 1];
  }

  /** Above the pinch of Kemp's problem h1 and h2, c1, c2 and steam; below h1, h2, c1 and water. */
  @Test
  void countsUnits() {
    HeatResult result = solve(10, published().findFirst().orElseThrow().streams());
    assertThat(result.units()).isEqualTo(new HeatResult.Units(4 + 3, 5));
  }

  @Test
  void nothingNeedsNothing() {
    HeatResult result = solve(10);
    assertThat(result.joined().kind()).isEqualTo(ProblemKind.NO_HEAT);
    assertThat(result.zones()).isEmpty();
    assertThat(result.table()).isEmpty();
    assertThat(result.units()).isEqualTo(new HeatResult.Units(0, 0));
    assertThat(solve(10, latent("dry", Direction.TAKES, 100, 0)).joined().kind())
        .isEqualTo(ProblemKind.NO_HEAT);
  }

  @Test
  void oneStreamMustBeServedFromOutside() {
    HeatTarget hot = solve(10, stream("h", 130, 60, 2)).joined();
    assertThat(hot.kind()).isEqualTo(ProblemKind.ONLY_HOT);
    assertThat(hot.coldUtility().kilowatts()).isCloseTo(140, EXACT);
    assertThat(hot.pinches()).isEmpty();
    HeatTarget cold = solve(10, latent("c", Direction.TAKES, 100, 50)).joined();
    assertThat(cold.kind()).isEqualTo(ProblemKind.ONLY_COLD);
    assertThat(cold.hotUtility().kilowatts()).isCloseTo(50, EXACT);
    assertThat(cold.pinches()).isEmpty();
    assertThat(solve(10, latent("c", Direction.TAKES, 100, 50)).units().atPinches()).isEqualTo(1);
  }

  @Test
  void heatThatIsTooColdIsNotRecovered() {
    HeatTarget target = solve(10, stream("h", 60, 40, 2), stream("c", 80, 90, 3)).joined();
    assertThat(target.kind()).isEqualTo(ProblemKind.NOTHING_TO_RECOVER);
    assertThat(target.hotUtility().kilowatts()).isCloseTo(30, EXACT);
    assertThat(target.coldUtility().kilowatts()).isCloseTo(40, EXACT);
    assertThat(target.recovered().kilowatts()).isZero();
  }

  @Test
  void thresholdsHaveNoPinchAtTheirEnds() {
    HeatTarget noHot = solve(10, stream("h", 200, 100, 3), stream("c", 30, 80, 2)).joined();
    assertThat(noHot.kind()).isEqualTo(ProblemKind.NO_HOT_UTILITY);
    assertThat(noHot.coldUtility().kilowatts()).isCloseTo(200, EXACT);
    assertThat(noHot.pinches()).isEmpty();
    HeatTarget noCold = solve(10, stream("h", 200, 150, 1), stream("c", 30, 130, 2)).joined();
    assertThat(noCold.kind()).isEqualTo(ProblemKind.NO_COLD_UTILITY);
    assertThat(noCold.hotUtility().kilowatts()).isCloseTo(150, EXACT);
    assertThat(noCold.pinches()).isEmpty();
    HeatTarget balanced = solve(10, stream("h", 200, 150, 2), stream("c", 30, 80, 2)).joined();
    assertThat(balanced.kind()).isEqualTo(ProblemKind.BALANCED);
  }

  /**
   * Evaporation at 100 °C takes all that is given above 110 °C, and the next one again at 60 °C.
   */
  @Test
  void findsSeveralPinches() {
    HeatResult result =
        solve(
            10,
            stream("h", 160, 20, 1),
            latent("c1", Direction.TAKES, 100, 60),
            latent("c2", Direction.TAKES, 60, 40),
            stream("c3", 0, 5, 2));
    HeatTarget target = result.joined();
    assertThat(target.pinches().stream().map(p -> p.shifted().celsius()))
        .containsExactly(105.0, 65.0);
    assertThat(target.hotUtility().kilowatts()).isCloseTo(10, EXACT);
    assertThat(result.units()).isEqualTo(new HeatResult.Units(2 + 1 + 2, 5));
  }

  /** What condenses at 110 °C may heat what boils at 100 °C, and not what boils at 100.001 °C. */
  @Test
  void servesLatentHeatByLatentHeat() {
    HeatStream steam = latent("steam", Direction.GIVES, 110, 500);
    HeatTarget same = solve(10, steam, latent("pan", Direction.TAKES, 100, 400)).joined();
    assertThat(same.recovered().kilowatts()).isCloseTo(400, EXACT);
    HeatTarget warmer = solve(10, steam, latent("pan", Direction.TAKES, 100.001, 400)).joined();
    assertThat(warmer.recovered().kilowatts()).isZero();
  }

  @Test
  void heatMayBeHugeOrTiny() {
    for (double factor : List.of(1e-9, 1e12)) {
      HeatTarget target =
          solve(
                  10,
                  stream("h1", 250, 40, 0.15 * factor),
                  stream("h2", 200, 80, 0.25 * factor),
                  stream("c1", 20, 180, 0.2 * factor),
                  stream("c2", 140, 230, 0.3 * factor))
              .joined();
      assertThat(target.hotUtility().kilowatts() / factor).isCloseTo(7.5, EXACT);
      assertThat(target.pinches()).hasSize(1);
    }
  }

  @Test
  void joiningZonesNeverNeedsMore() {
    Zone a = new Zone.Named(new Id.ZoneId("a"));
    Zone b = new Zone.Named(new Id.ZoneId("b"));
    List<HeatStream> streams =
        new ArrayList<>(
            List.of(
                stream("a1", a, 300, 120, 10),
                stream("a2", a, 80, 180, 6),
                stream("b1", b, 130, 60, 8),
                stream("b2", b, 100, 260, 9)));
    HeatResult result = solve(20, streams);
    assertThat(result.zones().stream().map(HeatResult.ZoneTarget::zone)).containsExactly(a, b);
    assertThat(result.sum().hotUtility().kilowatts()).isCloseTo(1360, EXACT);
    assertThat(result.sum().coldUtility().kilowatts()).isCloseTo(1680, EXACT);
    assertThat(result.sum().gain().kilowatts())
        .isCloseTo(1360 - result.joined().hotUtility().kilowatts(), EXACT)
        .isGreaterThan(780);
    Collections.reverse(streams);
    assertThat(solve(20, streams).zones()).isEqualTo(result.zones());
  }
}
