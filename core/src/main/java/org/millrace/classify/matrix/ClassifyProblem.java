package org.millrace.classify.matrix;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.unit.Require;

/**
 * Clusters to be placed in the matrix of carbon emission and competitiveness.
 *
 * @param observations what is known of a cluster in a year; a cluster and year once
 * @param references the same sectors in the economy that clusters are compared with; a sector and
 *     year once
 * @param economies that economy as a whole, for the ratio without adjustment for structure; a year
 *     once, may be empty
 * @param criteria what makes a cluster competitive; an indicator once, at least one; measurements
 *     of others are left aside
 */
public record ClassifyProblem(
    List<ClusterYear> observations,
    List<Reference> references,
    List<Economy> economies,
    List<Criterion> criteria,
    Weighting weighting,
    ClassifyRules rules) {
  public ClassifyProblem {
    observations = List.copyOf(observations);
    references = List.copyOf(references);
    economies = List.copyOf(economies);
    criteria = List.copyOf(criteria);
    Set<String> seen = new HashSet<>();
    for (ClusterYear one : observations) {
      once(seen, "Cluster '%s' stands twice in %s.", one.cluster().value(), one.year());
    }
    for (Reference one : references) {
      once(seen, "Reference '%s' stands twice in %s.", one.sector().value(), one.year());
    }
    for (Economy one : economies) {
      Require.that(
          seen.add("economy " + one.year()), "The economy stands twice in %s.", one.year());
    }
    EnumSet<Indicator> indicators = EnumSet.noneOf(Indicator.class);
    double sum = 0;
    for (Criterion one : criteria) {
      Require.that(
          indicators.add(one.indicator()), "Criterion '%s' stands twice.", one.indicator());
      sum += one.weight();
    }
    Require.that(sum > 0, "The weights of the criteria sum to %s; it must be above 0.", sum);
  }

  private static void once(Set<String> seen, String sentence, Object thing, int year) {
    Require.that(seen.add(sentence + thing + ' ' + year), sentence, thing, year);
  }
}
