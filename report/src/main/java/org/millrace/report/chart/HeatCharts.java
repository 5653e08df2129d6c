package org.millrace.report.chart;

import java.util.Comparator;
import java.util.List;
import org.millrace.pinch.cascade.HeatCurve;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.site.CompositeCurves;
import org.millrace.pinch.site.SiteProblem;
import org.millrace.pinch.site.SiteResult;
import org.millrace.report.chart.Lines.Axis;
import org.millrace.report.chart.Lines.Spot;
import org.millrace.report.chart.Lines.Style;
import org.millrace.report.word.Words;

/** The heat of a site as curves. */
public final class HeatCharts {
  /** Colors of processes, the largest first; further processes stand in the table of levels. */
  private static final List<String> COLORS =
      List.of("@giver", "@taker", "@feasible", "@both", "@conditional", "@bought");

  private HeatCharts() {}

  /** Hot and cold composite curves of all streams together. */
  public static Chart composite(SiteProblem problem, Words words) {
    CompositeCurves curves = CompositeCurves.of(problem);
    Lines lines = lines("heat-composite", "chart.heat.temperature", words);
    lines.add(words.text("chart.heat.hot"), "@giver", Style.SOLID, Lines.spots(curves.hot()));
    lines.add(words.text("chart.heat.cold"), "@taker", Style.SOLID, Lines.spots(curves.cold()));
    return lines.chart();
  }

  /** The grand composite curve of each process. */
  public static Chart grandComposite(SiteResult result, Words words) {
    Lines lines = lines("heat-grand", "chart.heat.shifted", words);
    List<SiteResult.ProcessTarget> largest =
        result.processes().stream()
            .sorted(Comparator.comparingDouble(HeatCharts::heat).reversed())
            .limit(COLORS.size())
            .toList();
    for (int i = 0; i < largest.size(); i++) {
      lines.add(
          name(largest.get(i).process(), words),
          COLORS.get(i),
          Style.SOLID,
          Lines.spots(largest.get(i).grandComposite()));
    }
    return lines.chart();
  }

  private static double heat(SiteResult.ProcessTarget process) {
    return process.target().given().kilowatts() + process.target().taken().kilowatts();
  }

  private static String name(Zone zone, Words words) {
    return switch (zone) {
      case Zone.Named named -> named.id().value();
      case Zone.Unnamed unnamed -> words.text("chart.heat.unnamed");
    };
  }

  /** What all processes give and take once each has served itself, and the levels between. */
  public static Chart profiles(SiteResult result, Words words) {
    Lines lines = lines("heat-profiles", "chart.heat.temperature", words);
    HeatCurve sources = result.profiles().sources();
    HeatCurve sinks = result.profiles().sinks();
    lines.add(words.text("chart.heat.sources"), "@giver", Style.SOLID, Lines.spots(sources));
    lines.add(words.text("chart.heat.sinks"), "@taker", Style.SOLID, Lines.spots(sinks));
    double most = Math.max(most(sources), most(sinks));
    if (most == 0) {
      return lines.chart();
    }
    for (SiteResult.LevelBalance level : result.levels()) {
      double celsius = level.saturation().celsius();
      lines.add(
          words.text("chart.heat.level", words.amount(celsius, "°C")),
          "@none",
          Style.DASHED,
          List.of(new Spot(0, celsius), new Spot(most, celsius)));
    }
    return lines.chart();
  }

  private static double most(HeatCurve curve) {
    double most = 0;
    for (int i = 0; i < curve.kilowatts().size(); i++) {
      most = Math.max(most, curve.kilowatts().at(i));
    }
    return most;
  }

  private static Lines lines(String key, String upwards, Words words) {
    return new Lines(
        key,
        new Axis(words.text("chart.heat.heat"), words.text("report.column.heat"), "kW"),
        new Axis(words.text(upwards), words.text("report.column.temperature"), "°C"),
        words);
  }
}
