package org.millrace.study.cluster;

import java.util.List;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.unit.Distance;
import org.millrace.unit.Require;

/**
 * Facilities that may be a cluster.
 *
 * @param name of the park or the region, else of the member that lets out most
 * @param members at least one, in the registry's order
 * @param center mean of the places of its members
 * @param radius from the center to the farthest member
 */
public record ClusterGroup(
    Id.ClusterId id,
    Kind kind,
    String name,
    List<Id.FacilityId> members,
    GeoPoint center,
    Distance radius) {
  public ClusterGroup {
    members = List.copyOf(members);
    Require.that(!members.isEmpty(), "Cluster '%s' has no member.", id.value());
  }

  /** Why they are together. */
  public enum Kind {
    /** They are members of a park. */
    PARK,
    /** They stand closer together than others. */
    DENSITY,
    /** They are all there are, near enough to each other. */
    REGION
  }
}
