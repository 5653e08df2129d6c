package org.millrace.report.chart;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart as data.
 *
 * @param key its title and note stand in the catalogue under {@code chart.KEY.title} and {@code
 *     chart.KEY.note}
 * @param height at which it reads well [px]; 0 for as the width asks
 * @param option for ECharts; colors by role
 * @param maps outlines the option names
 * @param table the same numbers to read
 */
public record Chart(String key, int height, ObjectNode option, List<Outline> maps, Table table) {
  public Chart {
    option = option.deepCopy();
    maps = List.copyOf(maps);
  }

  /** A copy of the option. */
  @Override
  public ObjectNode option() {
    return option.deepCopy();
  }

  /** A map by name, as GeoJSON. */
  public record Outline(String name, ObjectNode geoJson) {
    public Outline {
      geoJson = geoJson.deepCopy();
    }
  }
}
