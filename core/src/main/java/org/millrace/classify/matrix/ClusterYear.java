package org.millrace.classify.matrix;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.unit.Require;

/**
 * What is known of a cluster in a year.
 *
 * @param sectors what it is made of; empty if its value added is not known
 * @param measurements of its competitiveness; each indicator at most once, any may lack
 * @param trend of its industry
 */
public record ClusterYear(
    Id.ClusterId cluster,
    int year,
    EmissionReport emission,
    List<SectorPart> sectors,
    List<Measurement> measurements,
    IndustryTrend trend) {
  public ClusterYear {
    sectors = List.copyOf(sectors);
    measurements = List.copyOf(measurements);
    Require.between("year", year, 1, 9999);
    Set<Id.SectorId> seen = new HashSet<>();
    for (SectorPart part : sectors) {
      Require.that(
          seen.add(part.sector()),
          "Sector '%s' stands twice in cluster '%s' in %s.",
          part.sector().value(),
          cluster.value(),
          year);
    }
    EnumSet<Indicator> indicators = EnumSet.noneOf(Indicator.class);
    for (Measurement one : measurements) {
      Require.that(
          indicators.add(one.indicator()),
          "Indicator '%s' stands twice in cluster '%s' in %s.",
          one.indicator(),
          cluster.value(),
          year);
    }
  }
}
