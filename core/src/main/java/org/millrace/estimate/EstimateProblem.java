package org.millrace.estimate;

import java.util.List;
import org.millrace.domain.Facility;
import org.millrace.domain.Reports;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.unit.Require;

/**
 * Facilities without streams of their own, and what they reported.
 *
 * @param years how many of the register's last years count, at least 1
 */
public record EstimateProblem(
    List<Facility> facilities, Reports reports, Knowledge knowledge, int years) {
  public EstimateProblem {
    facilities = List.copyOf(facilities);
    Require.that(years >= 1, "%s years can't be estimated from; at least 1 is needed.", years);
  }
}
