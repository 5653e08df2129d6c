package org.millrace.report;

import org.millrace.report.chart.Chart;
import org.millrace.report.word.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Charts as the page's renderer reads them. */
final class ChartData {
  private ChartData() {}

  static PageView.ChartBlock block(Chart chart, Words words) {
    return block(chart, chart.key(), words);
  }

  /**
   * A chart that stands on the page several times.
   *
   * @param id that no other chart of the page has
   */
  static PageView.ChartBlock block(Chart chart, String id, Words words) {
    ObjectNode data = JsonMapper.shared().createObjectNode();
    data.set("option", chart.option());
    ObjectNode maps = data.putObject("maps");
    chart.maps().forEach(m -> maps.set(m.name(), m.geoJson()));
    return new PageView.ChartBlock(
        id,
        words.text("chart." + chart.key() + ".title"),
        words.text("chart." + chart.key() + ".note"),
        chart.height(),
        safe(data.toString()),
        chart.table());
  }

  /** No text inside can end the script element it stands in. */
  private static String safe(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
