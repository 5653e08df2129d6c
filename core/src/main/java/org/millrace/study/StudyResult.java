package org.millrace.study;

import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.estimate.EstimateResult;
import org.millrace.match.MatchResult;
import org.millrace.match.MatchRules;
import org.millrace.network.NetworkResult;

/** What a region's walk found. */
public sealed interface StudyResult {
  /** The region with its estimated streams. */
  Registry registry();

  /** What the walk knew beforehand. */
  Knowledge knowledge();

  /** What could be exchanged. */
  MatchResult matches();

  /**
   * There is a plan; it may be to do nothing.
   *
   * @param rules by which pairs were judged and plants were paid for
   */
  record Planned(
      Registry registry,
      Knowledge knowledge,
      MatchRules rules,
      EstimateResult estimate,
      MatchResult matches,
      Plan plan)
      implements StudyResult {}

  /** No plan obeys the emission cap, or none was found in time. */
  record Unplanned(
      Registry registry, Knowledge knowledge, MatchResult matches, NetworkResult network)
      implements StudyResult {}
}
