package org.millrace.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Permit;
import org.millrace.engine.Run;
import org.millrace.match.MatchIndex;
import org.millrace.match.MatchProblem;
import org.millrace.match.Partners;

/** Judges by the index of core. */
final class CoreJudge implements ChunkJudge {
  private static final long serialVersionUID = 2;

  @Override
  public Map<String, List<Partner>> best(
      List<Placed.Giver> givers, List<Placed.Taker> takers, Setting setting) {
    Map<Id.FacilityId, Facility> facilities = new LinkedHashMap<>();
    Map<Id.FacilityId, List<Permit>> permits = new LinkedHashMap<>();
    givers.forEach(g -> facilities.put(g.facility().id(), g.facility()));
    for (Placed.Taker taker : takers) {
      facilities.put(taker.facility().id(), taker.facility());
      permits.put(taker.facility().id(), taker.permits());
    }
    MatchProblem problem =
        new MatchProblem(
            List.copyOf(facilities.values()),
            permits.values().stream().flatMap(List::stream).toList(),
            setting.calendar(),
            List.of(),
            List.of(),
            setting.policies(),
            setting.links(),
            setting.knowledge(),
            setting.rules());
    List<Offer> offers = givers.stream().map(Placed.Giver::offer).toList();
    List<Need> needs = takers.stream().map(Placed.Taker::need).toList();
    Partners found = new MatchIndex(problem, offers, needs, Run.PLAIN).bestNeeds(Run.PLAIN);
    Map<String, List<Partner>> best = new LinkedHashMap<>();
    for (int i = 0; i < found.streams(); i++) {
      List<Partner> partners = new ArrayList<>();
      for (int rank = 0; rank < found.size(i); rank++) {
        partners.add(
            new Partner(
                needs.get(found.partner(i, rank)).id().value(),
                found.way(i, rank),
                found.isVague(i, rank),
                found.score(i, rank)));
      }
      if (!partners.isEmpty()) {
        best.put(offers.get(i).id().value(), partners);
      }
    }
    return best;
  }
}
