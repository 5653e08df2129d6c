package org.millrace.study.cluster;

import java.util.List;
import org.millrace.abatement.AbatementProblem;
import org.millrace.domain.Id;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;

/**
 * What clusters are found in, and what is planned there already.
 *
 * @param abatement what sites could do on their own, by the region's own carbon price
 * @param exchanges that the plan builds
 * @param plants that the plan builds
 */
public record ClusterInputs(
    Registry registry,
    Knowledge knowledge,
    EmissionKnowledge emissions,
    AbatementProblem abatement,
    List<PlannedLink> exchanges,
    List<PlannedSite> plants,
    ClusterRules rules) {
  public ClusterInputs {
    exchanges = List.copyOf(exchanges);
    plants = List.copyOf(plants);
  }

  /**
   * An exchange of the plan.
   *
   * @param gain of both sides in a year
   * @param avoided emission in a year
   */
  public record PlannedLink(
      Id.FacilityId giver, Id.FacilityId taker, Money gain, Emission avoided) {}

  /** A plant of the plan at a facility. */
  public record PlannedSite(Id.FacilityId site, Money investment) {}
}
