package org.millrace.match;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;

/** Finds the best offers of a need. */
final class NeedPartners {
  private final MatchIndex index;
  private final Ground ground;
  private final GroveSearch search = new GroveSearch();
  private final Appraisal appraisal;
  private final Permissions permissions;
  private final List<Way> ways = new ArrayList<>();
  private final BestList best;
  private final BestList vague;

  NeedPartners(MatchIndex index) {
    this.index = index;
    ground = index.ground();
    appraisal = new Appraisal(ground);
    permissions = new Permissions(ground.words());
    int most = ground.rules().bestPerOffer();
    best = new BestList(most, this::byName);
    vague = new BestList(most, this::byName);
  }

  private int byName(int one, int other) {
    return index.offer(one).id().compareTo(index.offer(other).id());
  }

  /** An offer by its place in the list, and the way it takes. */
  record Partner(int offer, Way way) {}

  /** The best offers of a need by its place in the list, best first. */
  List<Partner> find(int need) {
    Need record = index.need(need);
    int row = ground.needs().row(need);
    for (Takers takers : index.servers(record)) {
      int template = takers.fitter().templateFor(record);
      if (template >= 0) {
        index
            .waysTo(takers.fitter().delivered())
            .forEach(way -> search(way, takers, template, row));
      }
    }
    List<Partner> found = new ArrayList<>();
    for (BestList list : List.of(best, vague)) {
      for (int rank = 0; rank < list.size() && found.size() < list.most(); rank++) {
        found.add(new Partner(list.partner(rank), ways.get(list.way(rank))));
      }
    }
    return found;
  }

  private void search(Way way, Takers takers, int template, int need) {
    int number = ways.size();
    ways.add(way);
    Givers givers = index.givers(way);
    Template fit = takers.templates().get(template);
    NeedProspect prospect = new NeedProspect(ground, need, fit, givers, index.cheapest());
    boolean sure = ground.needs().places().isPlaced(need) && !fit.isVague();
    for (boolean known : new boolean[] {true, false}) {
      BestList list = sure && known ? best : vague;
      search.search(
          givers.groves(known),
          prospect,
          list,
          (offer, ignored) -> judge(offer, way, number, takers, template, need, list));
    }
  }

  private void judge(
      int offer, Way way, int number, Takers takers, int template, int need, BestList list) {
    Offer record = index.offer(offer);
    if (index.isIdle(offer, record)) {
      return;
    }
    index
        .approach(record, way)
        .map(a -> new Reacher(ground, permissions, a, takers, number, index.offerPlaces(), offer))
        .filter(reacher -> appraisal.fits(reacher, template, need))
        .ifPresent(r -> list.offer(appraisal.rank(), appraisal.score(), offer, number));
  }
}
