package org.millrace.report.chart;

import tools.jackson.databind.node.ObjectNode;

/** Lying bars in pairs, such as before and after, one pair a name. */
final class PairedBars {
  private PairedBars() {}

  /** Options without data; its two series stand for two colors of the page. */
  static ObjectNode option(String first, String second) {
    ObjectNode option =
        Options.of(
            """
            {"aria": {"enabled": true},
             "tooltip": {"confine": true},
             "legend": {"top": 0, "left": 0, "textStyle": {"color": "@text"}},
             "grid": {"left": 124, "right": 32, "top": 36, "bottom": 44},
             "xAxis": {"type": "value", "nameLocation": "middle", "nameGap": 28,
               "nameTextStyle": {"color": "@muted"},
               "axisLabel": {"color": "@muted", "hideOverlap": true},
               "splitLine": {"lineStyle": {"color": "@line"}}},
             "yAxis": {"type": "category", "inverse": true, "axisTick": {"show": false},
               "axisLabel": {"color": "@text", "width": 112, "overflow": "break"},
               "axisLine": {"lineStyle": {"color": "@line"}}, "data": []},
             "series": [
               {"type": "bar", "barMaxWidth": 14, "data": [], "itemStyle": {}},
               {"type": "bar", "barMaxWidth": 14, "data": [], "itemStyle": {}}]}""");
    Options.series(option, 0).withObject("itemStyle").put("color", first);
    Options.series(option, 1).withObject("itemStyle").put("color", second);
    return option;
  }

  /** Adds a bar to one of the two series. */
  static void add(ObjectNode option, int series, double value, String tip) {
    Options.data(option, series).addObject().put("value", value).put("tip", tip);
  }
}
