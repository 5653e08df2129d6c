package org.millrace.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.domain.Calendar;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Link;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Permit;
import org.millrace.domain.Policy;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.unit.Require;

/**
 * Offers and needs to be judged; every facility they name is listed.
 *
 * @param links who deals with whom already
 */
public record MatchProblem(
    List<Facility> facilities,
    List<Permit> permits,
    Calendar calendar,
    List<Offer> offers,
    List<Need> needs,
    List<Policy> policies,
    List<Link> links,
    Knowledge knowledge,
    MatchRules rules) {
  public MatchProblem {
    facilities = List.copyOf(facilities);
    permits = List.copyOf(permits);
    offers = List.copyOf(offers);
    needs = List.copyOf(needs);
    policies = List.copyOf(policies);
    links = List.copyOf(links);
    Set<Id.FacilityId> known = new HashSet<>();
    facilities.forEach(f -> known.add(f.id()));
    for (ResourceStream stream : Stream.concat(offers.stream(), needs.stream()).toList()) {
      Require.that(
          known.contains(stream.facility()),
          "Stream '%s' names facility '%s', which is not listed.",
          stream.id().value(),
          stream.facility().value());
    }
  }
}
