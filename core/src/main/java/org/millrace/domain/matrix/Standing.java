package org.millrace.domain.matrix;

import org.millrace.unit.Require;

/** Whether the type of a cluster can be told. */
public sealed interface Standing {
  /** It can. */
  record Determined(ClusterType clusterType, double probability) implements Standing {
    public Determined {
      Require.between("probability", probability, 0, 1);
    }
  }

  /** No type is probable enough; the most probable one is shown, not claimed. */
  record Indeterminate(ClusterType likeliest, double probability) implements Standing {
    public Indeterminate {
      Require.between("probability", probability, 0, 1);
    }
  }
}
