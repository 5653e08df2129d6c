package org.millrace.io.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.domain.Profile;
import org.millrace.io.table.NumberText;

/** Rows as texts by column, begun with grade, source and year. */
final class RowText {
  private final String year;

  /**
   * Writes rows of a year.
   *
   * @param year that numbers without a year of their own are of
   */
  RowText(int year) {
    this.year = Integer.toString(year);
  }

  /** A row whose numbers carry no figure. */
  Map<String, String> judged() {
    return of(Grade.ASSUMED, DataSource.ENGINEERING_JUDGEMENT);
  }

  /** A row of a figure. */
  Map<String, String> of(Figure<?> figure) {
    return of(figure.grade(), figure.origin().source());
  }

  /** A row of a figure and a year. */
  Map<String, String> of(Figure<?> figure, int ownYear) {
    Map<String, String> row = of(figure);
    row.put("year", Integer.toString(ownYear));
    return row;
  }

  Map<String, String> of(Grade grade, Id.SourceId source) {
    Map<String, String> row = new HashMap<>();
    row.put("grade", word(grade));
    row.put("source", source.value());
    row.put("year", year);
    return row;
  }

  /** The rows of a profile, one a period. */
  List<Map<String, String>> profile(Profile profile, PeriodSet periods) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int t = 0; t < periods.size(); t++) {
      Map<String, String> row = judged();
      row.put("profile", profile.id().value());
      row.put("period", periods.periods().get(t).name());
      row.put("share", number(profile.shares().get(t)));
      rows.add(row);
    }
    return rows;
  }

  /** All digits of a number. */
  static String number(double value) {
    return NumberText.format(value);
  }

  /** A year; empty when it is 0, which stands for unknown. */
  static String year(int year) {
    return year == 0 ? "" : Integer.toString(year);
  }

  /** A constant as the tables name it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
