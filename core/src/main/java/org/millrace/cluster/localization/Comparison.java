package org.millrace.cluster.localization;

import java.util.ArrayList;
import java.util.List;
import org.millrace.cluster.localization.LocalizationResult.Band;
import org.millrace.cluster.localization.LocalizationResult.Point;
import org.millrace.cluster.localization.LocalizationResult.Verdict;
import org.millrace.math.Envelope;
import org.millrace.unit.Distance;

/** The industry's density beside the draws'. */
final class Comparison {
  /** Share of the draws beyond each edge of the local band. */
  private static final double LOCAL = 0.05;

  /** Share of the draws that leave the global band. */
  private static final double GLOBAL = 0.05;

  private final double[] distances;
  private final double[] industry;
  private final Envelope envelope;
  private final int localRank;
  private final int globalRank;

  Comparison(double[] distances, double[] industry, Envelope envelope) {
    this.distances = distances.clone();
    this.industry = industry.clone();
    this.envelope = envelope;
    localRank = envelope.localRank(LOCAL);
    globalRank = envelope.globalRank(GLOBAL);
  }

  LocalizationResult measured(Distance bandwidth, int draws) {
    boolean localized = false;
    boolean below = false;
    for (int i = 0; i < distances.length; i++) {
      localized |= industry[i] > band(i, globalRank).high();
      below |= industry[i] < band(i, globalRank).low();
    }
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < distances.length; i++) {
      points.add(point(i, localized));
    }
    Verdict verdict = localized ? Verdict.LOCALIZED : below ? Verdict.DISPERSED : Verdict.NEITHER;
    return new LocalizationResult.Measured(
        verdict,
        integral(points.stream().mapToDouble(Point::excess).toArray()),
        integral(points.stream().mapToDouble(Point::deficit).toArray()),
        bandwidth,
        draws,
        envelope.leaving(globalRank),
        points);
  }

  private Point point(int i, boolean localized) {
    Band global = band(i, globalRank);
    double excess = Math.max(0, industry[i] - global.high());
    double deficit = localized ? 0 : Math.max(0, global.low() - industry[i]);
    return new Point(
        new Distance(distances[i]), industry[i], band(i, localRank), global, excess, deficit);
  }

  private Band band(int i, int rank) {
    return new Band(envelope.low(i, rank), envelope.high(i, rank));
  }

  /** By trapezoids. */
  private double integral(double[] values) {
    double sum = 0;
    for (int i = 1; i < values.length; i++) {
      sum += (values[i] + values[i - 1]) / 2 * (distances[i] - distances[i - 1]);
    }
    return sum;
  }
}
