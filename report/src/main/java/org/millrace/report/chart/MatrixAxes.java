package org.millrace.report.chart;

import java.util.List;
import org.millrace.classify.matrix.YearResult.Position;

/**
 * How the matrix is drawn: carbon on a logarithmic axis, competitiveness on a plain one, the
 * thresholds in between.
 *
 * @param shared whether all have the same thresholds; else carbon is over its threshold and
 *     competitiveness is what it is above its own
 * @param carbonThreshold as drawn
 * @param competitivenessThreshold as drawn
 */
record MatrixAxes(
    boolean shared,
    double carbonThreshold,
    double competitivenessThreshold,
    double left,
    double right,
    double bottom,
    double top) {
  /** Numbers this near to each other are drawn as one. */
  private static final double SAME = 1e-9;

  /** So much of competitiveness is shown at least, on either side. */
  private static final double LEAST_HEIGHT = 0.2;

  /** Room beyond the outermost points. */
  private static final double ROOM = 1.15;

  /** No carbon ratio is drawn further from its threshold than so many doublings. */
  private static final int MOST_DOUBLINGS = 12;

  /** Axes that hold all positions. */
  static MatrixAxes of(List<Position> positions) {
    Position first = positions.getFirst();
    boolean shared =
        positions.stream()
            .allMatch(
                p ->
                    Math.abs(p.carbonThreshold() - first.carbonThreshold()) < SAME
                        && Math.abs(p.competitivenessThreshold() - first.competitivenessThreshold())
                            < SAME);
    MatrixAxes open =
        new MatrixAxes(
            shared,
            shared ? first.carbonThreshold() : 1,
            shared ? first.competitivenessThreshold() : 0,
            0,
            0,
            0,
            0);
    double doublings = 1;
    double height = LEAST_HEIGHT;
    for (Position position : positions) {
      doublings = Math.max(doublings, open.doublings(position, position.carbon().mean()));
      doublings = Math.max(doublings, open.doublings(position, position.carbon().low()));
      doublings = Math.max(doublings, open.doublings(position, position.carbon().high()));
      height = Math.max(height, open.height(position.competitiveness().low(), position));
      height = Math.max(height, open.height(position.competitiveness().high(), position));
    }
    double half = Math.min(1, Math.ceil(10 * height * ROOM) / 10);
    int powers = Math.min(MOST_DOUBLINGS, (int) Math.ceil(doublings * ROOM));
    int middle = (int) Math.round(Math.log(open.carbonThreshold()) / Math.log(2));
    return new MatrixAxes(
        shared,
        open.carbonThreshold(),
        open.competitivenessThreshold(),
        Math.pow(2, middle - powers),
        Math.pow(2, middle + powers),
        rounded(open.competitivenessThreshold() - half),
        rounded(open.competitivenessThreshold() + half));
  }

  private double doublings(Position position, double carbon) {
    double ratio = carbon / position.carbonThreshold();
    return ratio > 0 ? Math.abs(Math.log(ratio) / Math.log(2)) : 0;
  }

  private double height(double competitiveness, Position position) {
    return Math.abs(competitiveness - position.competitivenessThreshold());
  }

  /** A carbon ratio as drawn, on the axis. */
  double x(double carbon, Position position) {
    double drawn = shared ? carbon : carbon / position.carbonThreshold();
    return rounded(Math.clamp(drawn, left, right));
  }

  /** Competitiveness as drawn, on the axis. */
  double y(double competitiveness, Position position) {
    double drawn = shared ? competitiveness : competitiveness - position.competitivenessThreshold();
    return rounded(Math.clamp(drawn, bottom, top));
  }

  private static double rounded(double value) {
    return Math.round(1e5 * value) / 1e5;
  }
}
