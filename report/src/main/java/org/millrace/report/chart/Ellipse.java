package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.millrace.classify.matrix.YearResult.Position;

/** Where a cluster stands with nine chances in ten, if both axes are normally distributed. */
final class Ellipse {
  private static final int POINTS = 48;

  /** Root of the 90 % quantile of the chi-squared distribution of two degrees of freedom. */
  private static final double RADIUS = Math.sqrt(-2 * Math.log(0.1));

  private Ellipse() {}

  /** Its points as carbon and competitiveness, the first again as the last. */
  static List<double[]> around(Position position) {
    double across = position.correlation();
    double own = Math.sqrt(Math.max(0, 1 - across * across));
    List<double[]> points = new ArrayList<>(POINTS + 1);
    for (int i = 0; i <= POINTS; i++) {
      double angle = 2 * Math.PI * (i % POINTS) / POINTS;
      double along = Math.cos(angle);
      points.add(
          new double[] {
            position.carbon().mean() + RADIUS * position.carbon().deviation() * along,
            position.competitiveness().mean()
                + RADIUS
                    * position.competitiveness().deviation()
                    * (across * along + own * Math.sin(angle))
          });
    }
    return points;
  }
}
