package org.millrace.report.chart;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A bar of a round number of kilometres in the corner of a map. */
final class MapScale {
  private static final double KILOMETRES_PER_DEGREE = 111.2;
  private static final double SHARE_OF_WIDTH = 0.2;
  private static final double INSET = 0.03;

  private MapScale() {}

  static ObjectNode of(Frame frame) {
    double perDegree = KILOMETRES_PER_DEGREE * frame.narrowing();
    double length = round(frame.width() * perDegree * SHARE_OF_WIDTH);
    double west = frame.west() + INSET * frame.width();
    double south = frame.south() + 1.5 * INSET * frame.height();
    ObjectNode series =
        Options.of(
            """
            {"type": "lines", "coordinateSystem": "geo", "z": 2, "silent": true,
             "symbol": ["rect", "rect"], "symbolSize": [2, 8],
             "lineStyle": {"color": "@muted", "width": 2, "opacity": 1},
             "label": {"show": true, "position": "middle", "distance": 6, "color": "@muted", "fontSize": 12},
             "data": []}""");
    series.withObject("label").put("formatter", text(length) + " km");
    ArrayNode ends = series.withArray("data").addObject().putArray("coords");
    ends.addArray().add(west).add(south);
    ends.addArray().add(west + length / perDegree).add(south);
    return series;
  }

  /** The largest 1, 2 or 5 times a power of ten that is not longer. */
  private static double round(double kilometres) {
    double power = Math.pow(10, Math.floor(Math.log10(kilometres)));
    double lead = kilometres / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
  }

  private static String text(double length) {
    return length >= 1 ? Long.toString(Math.round(length)) : Double.toString(length);
  }
}
