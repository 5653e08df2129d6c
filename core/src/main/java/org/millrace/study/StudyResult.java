package org.millrace.study;

import java.util.List;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.estimate.EstimateResult;
import org.millrace.match.MatchResult;
import org.millrace.match.MatchRules;
import org.millrace.network.NetworkResult;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.growth.GrowthStudy;
import org.millrace.study.heat.HeatStudy;
import org.millrace.study.water.WaterStudy;

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
   * @param abatement what sites could do on their own, whatever is exchanged
   * @param clusters which clusters there are, and of which kind
   * @param water how little fresh water would be enough, and what the plan reaches
   * @param requests what to ask whom, what is worth most first
   * @param heat what processes recover, inside firms and between them
   */
  record Planned(
      Registry registry,
      Knowledge knowledge,
      MatchRules rules,
      EstimateResult estimate,
      MatchResult matches,
      Plan plan,
      AbatementStudy abatement,
      ClusterStudy clusters,
      GrowthStudy growth,
      List<DataRequest> requests,
      HeatStudy heat,
      WaterStudy water)
      implements StudyResult {
    public Planned {
      requests = List.copyOf(requests);
    }
  }

  /** No plan obeys the emission cap, or none was found in time. */
  record Unplanned(
      Registry registry, Knowledge knowledge, MatchResult matches, NetworkResult network)
      implements StudyResult {}
}
