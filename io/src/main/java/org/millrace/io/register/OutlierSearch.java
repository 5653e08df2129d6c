package org.millrace.io.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.io.register.RegisterMapping.Outliers;

/** Looks for years that are far from the other years of the same series, as a wrong unit makes. */
final class OutlierSearch {
  /** A median of one other year says nothing about which of the two is wrong. */
  private static final int FEWEST_OTHERS = 2;

  /** One year of a series: its first row, and the sum of its rows. */
  private record YearTotal(TargetRow first, double total) {
    YearTotal plus(YearTotal other) {
      return new YearTotal(first, total + other.total);
    }
  }

  private OutlierSearch() {}

  /** Reports, and changes nothing. */
  static void report(TargetTableRows table, Outliers rule, Findings findings) {
    int quantity = table.place(rule.column());
    int year = table.place("year");
    List<Integer> of = table.places(rule.of());
    Map<List<String>, Map<String, YearTotal>> series = new LinkedHashMap<>();
    for (TargetRow row : table.rows()) {
      if (!row.value(quantity).isEmpty()) {
        series
            .computeIfAbsent(row.values(of), key -> new TreeMap<>())
            .merge(
                row.value(year),
                new YearTotal(row, Double.parseDouble(row.value(quantity))),
                YearTotal::plus);
      }
    }
    for (Map<String, YearTotal> years : series.values()) {
      report(List.copyOf(years.values()), table, rule, findings);
    }
  }

  private static void report(
      List<YearTotal> years, TargetTableRows table, Outliers rule, Findings findings) {
    for (int i = 0; i < years.size() && years.size() > FEWEST_OTHERS; i++) {
      List<YearTotal> others = new ArrayList<>(years);
      YearTotal year = others.remove(i);
      double median = median(others);
      boolean far =
          year.total() > 0
              && median > 0
              && Math.max(year.total() / median, median / year.total()) >= rule.times();
      if (far) {
        findings.add(
            table.schema().name(),
            Remark.suspicious(
                ImportReason.OUTLIER,
                rule.column(),
                Decimals.shown(year.total()),
                Decimals.shown(median)),
            year.first().at());
      }
    }
  }

  private static double median(List<YearTotal> years) {
    double[] totals = years.stream().mapToDouble(YearTotal::total).toArray();
    Arrays.sort(totals);
    int middle = totals.length / 2;
    return totals.length % 2 == 1 ? totals[middle] : (totals[middle - 1] + totals[middle]) / 2;
  }
}
