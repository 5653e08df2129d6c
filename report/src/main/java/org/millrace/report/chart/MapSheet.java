package org.millrace.report.chart;

import java.util.List;
import org.millrace.domain.GeoPoint;
import org.millrace.report.word.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What maps have in common: land and sea of a frame, and how places and names stand on them. */
final class MapSheet {
  private static final int LISTED = 10;

  private MapSheet() {}

  /** A map of a frame without series; its outlines are named {@code map}. */
  static ObjectNode option(Frame frame, String map) {
    ObjectNode option =
        Options.of(
            """
            {"aria": {"enabled": true},
             "tooltip": {"confine": true},
             "legend": {"type": "scroll", "bottom": 8, "left": "center", "itemGap": 14,
               "itemHeight": 10, "itemWidth": 14, "pageTextStyle": {"color": "@muted"},
               "textStyle": {"color": "@text"}},
             "geo": {"roam": "move", "silent": true,
               "scaleLimit": {"min": 0.8, "max": 60},
               "left": 0, "right": 0, "top": 0, "bottom": 56,
               "itemStyle": {"areaColor": "@land", "borderColor": "@coast", "borderWidth": 0.8},
               "regions": [
                 {"name": "sea", "itemStyle": {"areaColor": "@sea", "borderWidth": 0}}]},
             "series": []}""");
    ObjectNode geo = option.withObject("geo").put("map", map);
    geo.put("aspectScale", frame.narrowing());
    ArrayNode corners = geo.putArray("boundingCoords");
    corners.add(position(new GeoPoint(frame.north(), frame.west())));
    corners.add(position(new GeoPoint(frame.south(), frame.east())));
    return option;
  }

  /**
   * On a phone there is no room for names; tips have them.
   *
   * @param series how many have names, the first ones
   */
  static ObjectNode narrow(ObjectNode option, int series) {
    ObjectNode both = Options.of("{\"media\": [{\"query\": {\"maxWidth\": 560}}]}");
    both.set("baseOption", option);
    ObjectNode narrow = ((ObjectNode) both.withArray("media").get(0)).putObject("option");
    ArrayNode all = narrow.putArray("series");
    for (int i = 0; i < series; i++) {
      all.add(Options.of("{\"label\": {\"show\": false}}"));
    }
    return both;
  }

  /** Longitude and latitude to a meter. */
  static ArrayNode position(GeoPoint point) {
    return Options.array().add(rounded(point.longitude())).add(rounded(point.latitude()));
  }

  /** The first lines, and how many others there are. */
  static String listed(List<String> lines, Words words) {
    String first = String.join("\n", lines.subList(0, Math.min(LISTED, lines.size())));
    return lines.size() <= LISTED
        ? first
        : first + "\n" + words.text("chart.others", words.numbers().count(lines.size() - LISTED));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
