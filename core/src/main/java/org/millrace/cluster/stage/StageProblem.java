package org.millrace.cluster.stage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.unit.Require;

/**
 * Sectors in places that may be clusters.
 *
 * @param candidates each with an id of its own
 */
public record StageProblem(List<Candidate> candidates, StageRules rules) {
  public StageProblem {
    candidates = List.copyOf(candidates);
    Set<String> names = new HashSet<>();
    candidates.forEach(
        c -> Require.that(names.add(c.id()), "There are two candidates '%s'.", c.id()));
  }
}
