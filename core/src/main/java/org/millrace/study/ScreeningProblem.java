package org.millrace.study;

import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.match.MatchRules;
import org.millrace.unit.Require;

/**
 * A region whose parks are to be screened, each as if it were alone.
 *
 * @param registry with its parks; an emission cap of the region is no cap of a park and does not
 *     count
 * @param years how many of a park's last years of reports estimates rest on
 * @param rounds how often at most the feasible plan of a park is tried to be bettered, at least 1
 */
public record ScreeningProblem(
    Registry registry, Knowledge knowledge, int years, MatchRules rules, int rounds) {
  private static final int YEARS = 3;
  private static final int ROUNDS = 3;

  public ScreeningProblem {
    Require.that(years >= 1, "The years are %s; at least one must count.", years);
    Require.that(rounds >= 1, "The rounds are %s; there must be at least one.", rounds);
  }

  /** Parks screened by the usual rules. */
  public static ScreeningProblem of(Registry registry, Knowledge knowledge) {
    return new ScreeningProblem(registry, knowledge, YEARS, MatchRules.DEFAULT, ROUNDS);
  }
}
