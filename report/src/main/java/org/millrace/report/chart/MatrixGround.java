package org.millrace.report.chart;

import org.millrace.domain.matrix.CarbonLevel;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.CompetitivenessLevel;
import org.millrace.report.word.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The four fields of the matrix, tinted and named, and the two thresholds between them. */
final class MatrixGround {
  private MatrixGround() {}

  /** Draws them behind a series. */
  static void add(ObjectNode series, MatrixAxes axes, Words words) {
    ArrayNode areas = series.putObject("markArea").put("silent", true).withArray("data");
    for (ClusterType type : ClusterType.values()) {
      areas.add(field(type, axes, words));
    }
    ObjectNode lines = series.putObject("markLine").put("silent", true).put("symbol", "none");
    lines.putObject("label").put("show", false);
    lines.putObject("lineStyle").put("color", "@muted").put("type", "solid").put("width", 1);
    ArrayNode thresholds = lines.withArray("data");
    thresholds.addObject().put("xAxis", axes.carbonThreshold());
    thresholds.addObject().put("yAxis", axes.competitivenessThreshold());
  }

  private static ArrayNode field(ClusterType type, MatrixAxes axes, Words words) {
    boolean high = type.carbon() == CarbonLevel.HIGH;
    boolean strong = type.competitiveness() == CompetitivenessLevel.STRONG;
    ArrayNode corners = Options.array();
    ObjectNode from = corners.addObject().put("name", words.text(type));
    from.put("xAxis", high ? axes.carbonThreshold() : axes.left());
    from.put("yAxis", strong ? axes.competitivenessThreshold() : axes.bottom());
    from.putObject("itemStyle").put("color", TypeMark.of(type).color()).put("opacity", 0.13);
    from.putObject("label")
        .put("position", (strong ? "insideTop" : "insideBottom") + (high ? "Right" : "Left"))
        .put("color", "@muted");
    corners
        .addObject()
        .put("xAxis", high ? axes.right() : axes.carbonThreshold())
        .put("yAxis", strong ? axes.top() : axes.competitivenessThreshold());
    return corners;
  }
}
