package org.millrace.pinch.site;

import java.util.ArrayList;
import java.util.List;
import org.millrace.pinch.cascade.HeatCascade;

/** A grand composite curve without its pockets: what utilities must give and take, and where. */
final class Envelope {
  private final HeatCascade cascade;

  Envelope(HeatCascade cascade) {
    this.cascade = cascade;
  }

  /**
   * What must be heated, from hot to cold: where the curve falls below all of it that is hotter.
   */
  List<Segment> sinks() {
    List<Segment> sinks = new ArrayList<>();
    double least = cascade.hotUtility();
    for (int row = 0; row < cascade.rows(); row++) {
      double at = cascade.temperature(row);
      if (row > 0) {
        double warmer = cascade.temperature(row - 1);
        double from = cascade.residualBelow(row - 1);
        double to = cascade.residualAbove(row);
        if (to < least) {
          double begin = warmer - (from - least) / (from - to) * (warmer - at);
          sinks.add(segment(begin, at, least - to));
          least = to;
        }
      }
      if (cascade.residualBelow(row) < least) {
        sinks.add(segment(at, at, least - cascade.residualBelow(row)));
        least = cascade.residualBelow(row);
      }
    }
    return sinks;
  }

  /**
   * What must be cooled, from cold to hot: where the curve falls below all of it that is colder.
   */
  List<Segment> sources() {
    List<Segment> sources = new ArrayList<>();
    double least = cascade.coldUtility();
    for (int row = cascade.rows() - 1; row >= 0; row--) {
      double at = cascade.temperature(row);
      if (row < cascade.rows() - 1) {
        double colder = cascade.temperature(row + 1);
        double from = cascade.residualAbove(row + 1);
        double to = cascade.residualBelow(row);
        if (to < least) {
          double begin = colder + (from - least) / (from - to) * (at - colder);
          sources.add(segment(at, begin, least - to));
          least = to;
        }
      }
      if (cascade.residualAbove(row) < least) {
        sources.add(segment(at, at, least - cascade.residualAbove(row)));
        least = cascade.residualAbove(row);
      }
    }
    return sources;
  }

  private Segment segment(double upper, double lower, double heat) {
    return new Segment(upper, lower, heat, cascade.tolerance());
  }
}
