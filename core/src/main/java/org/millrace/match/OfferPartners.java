package org.millrace.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.domain.Offer;

/** Finds the best needs of offers, one offer after another. */
final class OfferPartners {
  private final MatchIndex index;
  private final Ground ground;
  private final GroveSearch search = new GroveSearch();
  private final Appraisal appraisal;
  private final Permissions permissions;
  private final BestList best;
  private final BestList vague;

  OfferPartners(MatchIndex index) {
    this.index = index;
    ground = index.ground();
    appraisal = new Appraisal(ground);
    permissions = new Permissions(ground.words());
    int most = ground.rules().bestPerOffer();
    best = new BestList(most, this::byName);
    vague = new BestList(most, this::byName);
  }

  private int byName(int one, int other) {
    return index.needName(one).compareTo(index.needName(other));
  }

  /**
   * Finds the best needs of an offer.
   *
   * @param offer its place in the list of offers
   * @param row where its partners are written
   */
  void find(int offer, int row, Partners partners) {
    best.clear();
    vague.clear();
    Offer record = index.offer(offer);
    if (index.isIdle(offer, record)) {
      return;
    }
    boolean placed = index.offerPlaces().isPlaced(offer);
    List<Reacher> reachers = reachers(offer, record);
    if (placed) {
      reachers.forEach(r -> search(r, Takers.Kind.SURE, best));
    }
    if (best.size() < partners.most()) {
      for (Reacher reacher : reachers) {
        if (!placed) {
          search(reacher, Takers.Kind.SURE, vague);
        }
        search(reacher, Takers.Kind.VAGUE, vague);
        search(reacher, Takers.Kind.UNPLACED, vague);
      }
    }
    int written = best.copyTo(partners, row, 0);
    partners.markSure(row);
    vague.copyTo(partners, row, written);
  }

  private List<Reacher> reachers(int row, Offer offer) {
    List<Way> ways = index.ways(offer.material());
    List<Reacher> reachers = new ArrayList<>(ways.size());
    for (int way = 0; way < ways.size(); way++) {
      Takers takers = index.takers(ways.get(way).delivered());
      Optional<Approach> approach =
          takers.isEmpty() ? Optional.empty() : index.approach(offer, ways.get(way));
      if (approach.isPresent()) {
        reachers.add(
            new Reacher(
                ground, permissions, approach.get(), takers, way, index.offerPlaces(), row));
      }
    }
    return reachers;
  }

  private void search(Reacher reacher, Takers.Kind kind, BestList list) {
    search.search(
        reacher.takers().groves(kind),
        reacher.prospect(),
        list,
        (need, template) -> {
          if (appraisal.fits(reacher, template, need)) {
            list.offer(
                appraisal.rank(), appraisal.score(), ground.needs().record(need), reacher.way());
          }
        });
  }
}
