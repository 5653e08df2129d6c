package org.millrace.pinch.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.millrace.pinch.cascade.HeatCurve;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.TemperatureDifference;

/** Laws of the curves of a site. */
final class CompositeCurvesTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private static SiteProblem problem(List<HeatStream> streams) {
    return new SiteProblem(
        streams,
        new TemperatureDifference(20),
        new TemperatureDifference(10),
        List.of(),
        new HeatPrice(40),
        new HeatPrice(2),
        0.5);
  }

  private static double last(HeatCurve curve) {
    return curve.kilowatts().at(curve.kilowatts().size() - 1);
  }

  @Test
  void curvesAreAsLongAsTheHeatAndOverlapByWhatCouldPass() {
    CompositeCurves curves = CompositeCurves.of(problem(TotalSiteTest.TWO));
    double given = 180 * 10 + 70 * 8;
    double taken = 100 * 6 + 160 * 9;
    assertThat(curves.hot().kilowatts().at(0)).isZero();
    assertThat(last(curves.hot())).isCloseTo(given, EXACT);
    double begun = curves.cold().kilowatts().at(0);
    assertThat(last(curves.cold()) - begun).isCloseTo(taken, EXACT);
    assertThat(given - begun).isCloseTo(curves.recovered(), EXACT);
  }

  @Test
  void whereBothAreTheHotOneIsWarmerByTheApproach() {
    CompositeCurves curves = CompositeCurves.of(problem(TotalSiteTest.TWO));
    double from = curves.cold().kilowatts().at(0);
    double to = last(curves.hot());
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= 2000; i++) {
      double heat = from + (to - from) * i / 2000;
      nearest = Math.min(nearest, celsius(curves.hot(), heat) - celsius(curves.cold(), heat));
    }
    assertThat(nearest).isBetween(20 - 1e-9, 20.5);
  }

  private static double celsius(HeatCurve curve, double heat) {
    int i = 1;
    while (i < curve.kilowatts().size() - 1 && curve.kilowatts().at(i) < heat) {
      i++;
    }
    double left = curve.kilowatts().at(i - 1);
    double share = (heat - left) / (curve.kilowatts().at(i) - left);
    return curve.celsius().at(i - 1) + share * (curve.celsius().at(i) - curve.celsius().at(i - 1));
  }

  @Test
  void withoutStreamsThereIsNothingToDraw() {
    CompositeCurves none = CompositeCurves.of(problem(List.of()));
    assertThat(none.hot().celsius().size()).isZero();
    assertThat(none.cold().celsius().size()).isZero();
    CompositeCurves one = CompositeCurves.of(problem(TotalSiteTest.TWO.subList(0, 1)));
    assertThat(one.cold().celsius().size()).isZero();
    assertThat(last(one.hot())).isCloseTo(1800, EXACT);
  }
}
