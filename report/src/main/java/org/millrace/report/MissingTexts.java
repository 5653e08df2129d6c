package org.millrace.report;

import org.millrace.classify.matrix.Missing;
import org.millrace.report.word.Words;

/** What a cluster lacks for a place in the matrix, as something to ask for. */
final class MissingTexts {
  private final String members;
  private final String year;
  private final Words words;

  /**
   * Of one cluster.
   *
   * @param members whom to ask
   */
  MissingTexts(String members, int year, Words words) {
    this.members = members;
    this.year = Integer.toString(year);
    this.words = words;
  }

  /** What to do about it. */
  String task(Missing missing) {
    return switch (missing) {
      case Missing.NoEmission none -> words.text("report.task.emission", members, year);
      case Missing.NoValueAdded none -> words.text("report.task.value-added", members, year);
      case Missing.ValueAddedNotPositive sector ->
          words.text("report.task.value-added-positive", words.sector(sector.sector()), year);
      case Missing.NoReference sector ->
          words.text(
              "report.task.reference",
              words.sector(sector.sector()),
              words.numbers().percent(sector.share()));
      case Missing.CoverageTooLow coverage ->
          words.text(
              "report.task.coverage",
              words.numbers().percent(coverage.covered()),
              words.numbers().percent(coverage.needed()));
      case Missing.NoEmployees sector ->
          words.text("report.task.employees", words.sector(sector.sector()), year);
      case Missing.NoReferenceProductivity sector ->
          words.text("report.task.productivity", words.sector(sector.sector()));
      case Missing.NoIndicator none -> words.text("report.task.indicator", none.indicator());
      case Missing.TooFewIndicators few ->
          words.text(
              "report.task.few-indicators",
              words.numbers().count(few.known()),
              words.numbers().count(few.needed()));
    };
  }

  /** Its code in tables. */
  static String code(Missing missing) {
    return switch (missing) {
      case Missing.NoEmission none -> "no_emission";
      case Missing.NoValueAdded none -> "no_value_added";
      case Missing.ValueAddedNotPositive sector -> "value_added_not_positive";
      case Missing.NoReference sector -> "no_reference";
      case Missing.CoverageTooLow coverage -> "coverage_too_low";
      case Missing.NoEmployees sector -> "no_employees";
      case Missing.NoReferenceProductivity sector -> "no_reference_productivity";
      case Missing.NoIndicator none -> "no_indicator";
      case Missing.TooFewIndicators few -> "too_few_indicators";
    };
  }
}
