package org.millrace.cluster.stage;

import java.util.List;
import org.millrace.cluster.stage.Candidate.Competition;
import org.millrace.cluster.stage.Candidate.Localization;
import org.millrace.cluster.stage.Candidate.Relatedness;
import org.millrace.cluster.stage.Candidate.Year;
import org.millrace.cluster.stage.StageResult.Check;
import org.millrace.cluster.stage.StageResult.Condition;
import org.millrace.cluster.stage.StageResult.Missing;
import org.millrace.cluster.stage.StageResult.Verdict;
import org.millrace.domain.Datum;

/** The answers of one candidate to each condition. */
final class Conditions {
  private static final Verdict MET = new Verdict.Met();
  private static final Verdict NOT_MET = new Verdict.NotMet();
  private static final Verdict NOT_ASKED = new Verdict.NotAsked();
  private static final Datum NOTHING = new Datum.Unknown();

  private final Candidate candidate;
  private final StageRules rules;
  private final Window window;
  private final Datum rise;

  /**
   * Answers of a candidate.
   *
   * @param rise q-value of its rise over all candidates
   */
  Conditions(Candidate candidate, StageRules rules, Window window, Datum rise) {
    this.candidate = candidate;
    this.rules = rules;
    this.window = window;
    this.rise = rise;
  }

  List<Check> all() {
    return List.of(
        concentrated(),
        distinct(),
        significant(),
        largeEnough(Condition.LARGE_ENOUGH, candidate.series().getLast()),
        plantsEnough(),
        rising(),
        riseSignificant(),
        window.isLongEnough()
            ? largeEnough(Condition.ONCE_LARGE_ENOUGH, window.first())
            : unknown(Condition.ONCE_LARGE_ENOUGH, window.missing()),
        shrinking(),
        advantaged(Condition.ADVANTAGED),
        advantaged(Condition.DISADVANTAGED),
        belowNation(),
        related(),
        endowed());
  }

  private double quotient() {
    return candidate.series().getLast().quotient();
  }

  private Check concentrated() {
    double least = rules.strength().leastQuotient();
    return check(Condition.CONCENTRATED, quotient() >= least, quotient(), least);
  }

  /** An unknown localization replaces nothing. */
  private Check distinct() {
    double least = rules.strength().leastStandardized();
    if (least == Double.NEGATIVE_INFINITY) {
      return new Check(Condition.DISTINCT, NOT_ASKED, candidate.standardized(), NOTHING);
    }
    Verdict verdict =
        switch (candidate.standardized()) {
          case Datum.Known known -> verdict(known.value() >= least || isLocalized());
          case Datum.Unknown unknown -> byLocalization();
        };
    return new Check(Condition.DISTINCT, verdict, candidate.standardized(), new Datum.Known(least));
  }

  private Verdict byLocalization() {
    if (isLocalized()) {
      return MET;
    }
    return rules.strength().localizationReplaces()
            && candidate.localization() == Localization.NOT_LOCALIZED
        ? NOT_MET
        : new Verdict.Unknown(Missing.STANDARDIZED_QUOTIENT);
  }

  private boolean isLocalized() {
    return rules.strength().localizationReplaces()
        && candidate.localization() == Localization.LOCALIZED;
  }

  private Check significant() {
    double greatest = rules.strength().greatestQ();
    return greatest == 1
        ? new Check(Condition.SIGNIFICANT, NOT_ASKED, candidate.falseDiscovery(), NOTHING)
        : switch (candidate.falseDiscovery()) {
          case Datum.Known known ->
              check(Condition.SIGNIFICANT, known.value() <= greatest, known.value(), greatest);
          case Datum.Unknown unknown -> unknown(Condition.SIGNIFICANT, Missing.Q_VALUE);
        };
  }

  private Check largeEnough(Condition condition, Year year) {
    double people = year.employment().amount();
    double least = rules.strength().leastEmployment().amount();
    return check(condition, people >= least, people, least);
  }

  private Check plantsEnough() {
    double least = rules.strength().leastPlants();
    return least == 0
        ? new Check(Condition.PLANTS_ENOUGH, NOT_ASKED, candidate.plants(), NOTHING)
        : switch (candidate.plants()) {
          case Datum.Known known ->
              check(Condition.PLANTS_ENOUGH, known.value() >= least, known.value(), least);
          case Datum.Unknown unknown -> unknown(Condition.PLANTS_ENOUGH, Missing.PLANTS);
        };
  }

  private Check rising() {
    if (!window.isLongEnough()) {
      return unknown(Condition.RISING, window.missing());
    }
    double slope = window.slope(Year::quotient);
    return check(Condition.RISING, slope > 0, slope, 0);
  }

  private Check riseSignificant() {
    double greatest = rules.trend().greatestRiseQ();
    if (greatest == 1) {
      return new Check(Condition.RISE_SIGNIFICANT, NOT_ASKED, rise, NOTHING);
    } else if (!window.isLongEnough()) {
      return unknown(Condition.RISE_SIGNIFICANT, window.missing());
    }
    return switch (rise) {
      case Datum.Known known ->
          check(Condition.RISE_SIGNIFICANT, known.value() <= greatest, known.value(), greatest);
      case Datum.Unknown unknown -> unknown(Condition.RISE_SIGNIFICANT, Missing.INTERVALS);
    };
  }

  private Check shrinking() {
    if (!window.isLongEnough()) {
      return unknown(Condition.SHRINKING, window.missing());
    }
    double slope = window.slope(y -> y.employment().amount());
    return check(Condition.SHRINKING, slope < 0, slope, 0);
  }

  private Check advantaged(Condition condition) {
    return switch (candidate.competition()) {
      case Competition.Unknown unknown -> unknown(condition, Missing.COMPETITIVE_EFFECT);
      case Competition.Known known ->
          isBroken(known)
              ? unknown(condition, Missing.COMPETITIVE_EFFECT_SINCE_NEW_CLASSIFICATION)
              : check(
                  condition,
                  condition == Condition.ADVANTAGED ? known.rate() > 0 : known.rate() < 0,
                  known.rate(),
                  0);
    };
  }

  /** Whether sectors were cut anew between the years that the effect compares. */
  private boolean isBroken(Competition.Known known) {
    return candidate.series().stream()
        .anyMatch(y -> y.newClassification() && y.year() > known.from() && y.year() <= known.to());
  }

  private Check belowNation() {
    double below = rules.potential().quotientBelow();
    return check(Condition.BELOW_NATION, quotient() < below, quotient(), below);
  }

  private Check related() {
    return switch (candidate.relatedness()) {
      case Relatedness.Unknown unknown -> unknown(Condition.RELATED, Missing.RELATEDNESS);
      case Relatedness.Known known ->
          check(
              Condition.RELATED,
              known.density() > known.percentile(),
              known.density(),
              known.percentile());
    };
  }

  private Check endowed() {
    Verdict verdict =
        rules.potential().endowmentNeeded()
            ? switch (candidate.endowment()) {
              case PRESENT -> MET;
              case ABSENT -> NOT_MET;
              case UNKNOWN -> new Verdict.Unknown(Missing.ENDOWMENT);
            }
            : NOT_ASKED;
    return new Check(Condition.ENDOWED, verdict, NOTHING, NOTHING);
  }

  private static Verdict verdict(boolean met) {
    return met ? MET : NOT_MET;
  }

  private static Check check(Condition condition, boolean met, double value, double limit) {
    return new Check(condition, verdict(met), new Datum.Known(value), new Datum.Known(limit));
  }

  private static Check unknown(Condition condition, Missing missing) {
    return new Check(condition, new Verdict.Unknown(missing), NOTHING, NOTHING);
  }
}
