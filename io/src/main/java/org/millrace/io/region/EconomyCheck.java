package org.millrace.io.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.millrace.domain.Activity;
import org.millrace.domain.Economy.Part;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Row;

/**
 * Finds what is wrong between the rows of {@code employment}; holds sums, not rows of the parts.
 */
final class EconomyCheck {
  private static final String FILE = "employment.csv";

  /** Published totals are rounded: the parts may exceed the nation by this share of it. */
  private static final double ROUNDING = 0.01;

  /** What the parts of a nation sum up. */
  private static final List<String> SUMMED =
      List.of("employees", "plants", "value_added", "emission", "output", "exports");

  private record Key(Activity.Coded sector, int year) {}

  private final Map<Key, Row> nation = new LinkedHashMap<>();
  private final Map<Key, Row> region = new LinkedHashMap<>();
  private final Map<Key, double[]> parts = new LinkedHashMap<>();
  private final Set<Integer> regionYears = new TreeSet<>();
  private final Set<Integer> nationYears = new TreeSet<>();
  private final Set<Integer> elsewhereYears = new TreeSet<>();

  /** Takes a row whose cells are right. */
  void add(Row row, Activity.Coded sector, Part part) {
    int year = row.yearOrZero("year");
    Key key = new Key(sector, year);
    switch (part) {
      case NATION -> {
        nation.put(key, row);
        nationYears.add(year);
      }
      case REGION -> {
        region.putIfAbsent(key, row);
        regionYears.add(year);
        sum(key, row);
      }
      case ELSEWHERE -> {
        elsewhereYears.add(year);
        sum(key, row);
      }
    }
  }

  /** Reports what the whole table shows; nothing when it has no sound row. */
  void report(Issues issues) {
    if (nationYears.isEmpty() && regionYears.isEmpty() && elsewhereYears.isEmpty()) {
      return;
    }
    if (regionYears.isEmpty()) {
      issues.add(Issue.of(IssueCode.ECONOMY_WITHOUT_REGION, FILE, "", ""));
    }
    Set<Integer> alone = new TreeSet<>(regionYears);
    alone.removeAll(nationYears);
    alone.removeAll(elsewhereYears);
    if (!alone.isEmpty()) {
      String years = alone.stream().map(String::valueOf).collect(Collectors.joining(", "));
      issues.add(Issue.of(IssueCode.ECONOMY_WITHOUT_NATION, FILE, years, ""));
    }
    region.forEach(this::reportLeftOut);
    nation.forEach(this::reportSums);
  }

  private void reportLeftOut(Key key, Row row) {
    if (nationYears.contains(key.year()) && !nation.containsKey(key)) {
      row.report(IssueCode.SECTOR_NOT_IN_NATION, "sector", Integer.toString(key.year()), "");
    }
  }

  private void reportSums(Key key, Row row) {
    double[] sums = parts.getOrDefault(key, new double[SUMMED.size()]);
    for (int i = 0; i < sums.length; i++) {
      String column = SUMMED.get(i);
      if (row.has(column) && sums[i] > row.number(column) * (1 + ROUNDING) && sums[i] > 0) {
        row.report(IssueCode.NATION_BELOW_PARTS, column, RowText.number(sums[i]), "");
      }
    }
  }

  private void sum(Key key, Row row) {
    double[] sums = parts.computeIfAbsent(key, k -> new double[SUMMED.size()]);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row.has(SUMMED.get(i)) ? row.number(SUMMED.get(i)) : 0;
    }
  }
}
