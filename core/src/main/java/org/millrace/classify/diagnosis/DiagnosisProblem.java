package org.millrace.classify.diagnosis;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Clusters to be examined.
 *
 * @param clusters each once
 */
public record DiagnosisProblem(List<Examined> clusters, DiagnosisRules rules) {
  public DiagnosisProblem {
    clusters = List.copyOf(clusters);
    Set<Id.ClusterId> seen = new HashSet<>();
    for (Examined one : clusters) {
      Require.that(seen.add(one.cluster()), "Cluster '%s' stands twice.", one.cluster().value());
    }
  }

  /**
   * What is known of a cluster.
   *
   * @param facts each kind at most once; what does not stand here is not reported
   */
  public record Examined(Id.ClusterId cluster, List<Fact> facts) {
    public Examined {
      facts = List.copyOf(facts);
      EnumSet<FactKind> kinds = EnumSet.noneOf(FactKind.class);
      for (Fact fact : facts) {
        Require.that(
            kinds.add(FactKind.of(fact)),
            "Fact '%s' stands twice for cluster '%s'.",
            FactKind.of(fact),
            cluster.value());
      }
    }
  }
}
