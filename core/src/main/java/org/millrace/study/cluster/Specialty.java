package org.millrace.study.cluster;

import java.util.List;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.cluster.stage.StageResult;
import org.millrace.domain.Activity;

/**
 * A sector of a cluster against the sector elsewhere.
 *
 * @param members plants of the cluster in the sector
 * @param size people employed in the region, or plants in the cluster
 * @param checks conditions of the stage with their answers
 */
public record Specialty(
    Activity.Coded sector,
    int members,
    double size,
    Quotient quotient,
    StageResult.Outcome stage,
    List<StageResult.Check> checks) {
  public Specialty {
    checks = List.copyOf(checks);
  }

  Specialty withMembers(int count) {
    return new Specialty(sector, count, size, quotient, stage, checks);
  }
}
