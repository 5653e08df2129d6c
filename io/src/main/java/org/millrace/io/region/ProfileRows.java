package org.millrace.io.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Calendar;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.domain.Profile;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;
import org.millrace.io.table.Suggestions;

/** The rows of the table {@code profiles}. */
final class ProfileRows {
  /** Shares may miss 1 by this much. */
  private static final double ROUNDING = 1e-6;

  private static final double HOURS_OF_YEAR = 8760;
  private static final double HOURS_OF_DAY = 24;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final Map<String, Map<String, Row>> profiles = new LinkedHashMap<>();

  void accept(Row row) {
    if (!row.isEmpty("profile") && !row.isEmpty("period")) {
      profiles
          .computeIfAbsent(row.text("profile"), p -> new LinkedHashMap<>())
          .putIfAbsent(row.text("period"), row);
    }
  }

  /** Reports periods that are unknown or left out, and shares that do not sum to 1. */
  void check() {
    List<String> periods = periods();
    for (Map.Entry<String, Map<String, Row>> entry : profiles.entrySet()) {
      check(entry.getKey(), entry.getValue(), periods);
    }
  }

  Calendar calendar() {
    if (profiles.isEmpty()) {
      return Calendar.YEAR;
    }
    List<String> names = periods();
    List<PeriodSet.Period> periods = new ArrayList<>();
    for (String name : names) {
      double hours =
          names.equals(MONTHS)
              ? DAYS[MONTHS.indexOf(name)] * HOURS_OF_DAY
              : HOURS_OF_YEAR / names.size();
      periods.add(new PeriodSet.Period(name, hours, 1));
    }
    List<Profile> all = new ArrayList<>();
    profiles.forEach((id, rows) -> all.add(profile(id, rows, names)));
    return new Calendar(new PeriodSet(periods), all);
  }

  /** The periods of the first profile; all months if its first is one. */
  private List<String> periods() {
    List<String> first =
        profiles.values().stream()
            .findFirst()
            .map(rows -> List.copyOf(rows.keySet()))
            .orElse(List.of());
    return !first.isEmpty() && MONTHS.contains(first.getFirst()) ? MONTHS : first;
  }

  private static void check(String id, Map<String, Row> rows, List<String> periods) {
    Row last = List.copyOf(rows.values()).getLast();
    boolean complete = true;
    for (Row row : rows.values()) {
      String period = row.text("period");
      if (!periods.contains(period)) {
        List<String> missing = periods.stream().filter(p -> !rows.containsKey(p)).toList();
        row.report(
            IssueCode.PERIOD_UNKNOWN,
            "period",
            String.join("|", periods),
            Suggestions.nearest(period, missing));
        complete = false;
      }
      complete &= row.has("share");
    }
    if (!complete) {
      return;
    }
    List<String> missing = periods.stream().filter(p -> !rows.containsKey(p)).toList();
    if (!missing.isEmpty()) {
      last.report(IssueCode.PERIOD_MISSING, "period", id, String.join("|", missing), "");
      return;
    }
    double sum = rows.values().stream().mapToDouble(row -> row.number("share")).sum();
    if (Math.abs(sum - 1) > ROUNDING) {
      last.report(IssueCode.PROFILE_SUM, "share", rounded(sum), "1", "");
    }
  }

  private static String rounded(double sum) {
    return NumberText.format(Math.round(sum / ROUNDING) * ROUNDING);
  }

  private static Profile profile(String id, Map<String, Row> rows, List<String> periods) {
    List<Double> shares = new ArrayList<>();
    for (String period : periods) {
      Row row = rows.get(period);
      shares.add(row == null ? 0 : row.number("share"));
    }
    return new Profile(new Id.ProfileId(id), shares);
  }
}
