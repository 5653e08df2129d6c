package org.millrace.report.chart;

import java.util.List;
import org.millrace.pinch.resource.ResourceResult;
import org.millrace.report.chart.Lines.Axis;
import org.millrace.report.chart.Lines.Spot;
import org.millrace.report.chart.Lines.Style;
import org.millrace.report.word.Words;

/** The water of a site as curves. */
public final class WaterCharts {
  /** Grams of a kilogram. */
  private static final double GRAMS = 1_000;

  private WaterCharts() {}

  /**
   * What sinks may take of a contaminant and what sources bring of it, over their flows.
   *
   * @param result flows in t/a, contents in g/t
   */
  public static Chart composite(ResourceResult.Targeted result, Words words) {
    Lines lines =
        new Lines(
            "water-composite",
            new Axis(words.text("chart.water.flow"), words.text("report.column.flow"), "t/a"),
            new Axis(words.text("chart.water.load"), words.text("report.column.load"), "kg/a"),
            words);
    lines.add(
        words.text("chart.water.sinks"), "@taker", Style.SOLID, spots(result.curves().sinks()));
    lines.add(
        words.text("chart.water.sources"), "@giver", Style.SOLID, spots(result.curves().sources()));
    return lines.chart();
  }

  private static List<Spot> spots(List<ResourceResult.Point> points) {
    return points.stream().map(p -> new Spot(p.flow(), p.load() / GRAMS)).toList();
  }
}
