package org.millrace.study;

import java.util.List;
import org.millrace.abatement.Abatement;
import org.millrace.abatement.AbatementProblem;
import org.millrace.abatement.AbatementResult;
import org.millrace.abatement.AbatementRules;
import org.millrace.domain.Policies;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.engine.Run;
import org.millrace.unit.Price;

/** What the sites of a region were asked about low-carbon measures, and what came out. */
public record AbatementStudy(AbatementProblem problem, AbatementResult result) {
  /**
   * Asks what pays at the region's own carbon price when no firm leads.
   *
   * @param years how many of a register's last years count
   */
  static AbatementStudy of(Registry registry, Knowledge knowledge, int years, Run run) {
    AbatementRules rules =
        AbatementRules.DEFAULT.withCarbonPrice(
            new Price(Policies.carbonPrice(registry.policies())));
    AbatementProblem problem =
        AbatementProblem.of(
            new AbatementDraft(registry, knowledge, years).emitters(List.of()),
            knowledge.measures(),
            rules,
            new AbatementProblem.Goal.AtPrice());
    return new AbatementStudy(problem, new Abatement().solve(problem, run));
  }
}
