package org.millrace.study;

import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.match.MatchRules;
import org.millrace.unit.Require;

/**
 * A region to be planned.
 *
 * @param emissions factors that footprints rest on
 * @param years how many of a register's last years estimates rest on
 * @param relativeGap a plan this close to its bound counts as optimal
 * @param nodes branch-and-bound nodes at most
 */
public record StudyProblem(
    Registry registry,
    Knowledge knowledge,
    EmissionKnowledge emissions,
    int years,
    MatchRules rules,
    double relativeGap,
    long nodes) {
  /** A plan within a per mille of the best is far better than the data. */
  private static final double GAP = 1e-3;

  private static final int YEARS = 3;

  public StudyProblem {
    Require.that(years >= 1, "The years are %s; at least one must count.", years);
    Require.between("relative gap", relativeGap, 0, 1);
  }

  /** A region planned by the usual rules. */
  public static StudyProblem of(
      Registry registry, Knowledge knowledge, EmissionKnowledge emissions) {
    return new StudyProblem(
        registry, knowledge, emissions, YEARS, MatchRules.DEFAULT, GAP, Long.MAX_VALUE);
  }

  /** This problem with other knowledge. */
  StudyProblem withKnowledge(Knowledge other) {
    return new StudyProblem(registry, other, emissions, years, rules, relativeGap, nodes);
  }

  /** This problem under other matching rules. */
  public StudyProblem withRules(MatchRules others) {
    return new StudyProblem(registry, knowledge, emissions, years, others, relativeGap, nodes);
  }
}
