package org.millrace.match;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The offers of one material on one way, made quick to search for the best givers of a need. */
final class Givers implements Grove.Stand {
  private final IntFunction<Optional<Approach>> approaches;
  private final Places places;
  private final Groves placed;
  private final Groves unplaced;
  private double highUsed;
  private double lowUsed = Double.POSITIVE_INFINITY;
  private double leastMoved = Double.POSITIVE_INFINITY;

  /**
   * The givers among offers.
   *
   * @param approaches an offer on the way by its row
   */
  Givers(IntFunction<Optional<Approach>> approaches, Places places, List<Integer> rows) {
    this.approaches = approaches;
    this.places = places;
    Rows here = new Rows(rows.size());
    Rows nowhere = new Rows(0);
    for (int row : rows) {
      (places.isPlaced(row) ? here : nowhere).add(row, 0);
    }
    placed = new Groves(this, places, true);
    unplaced = new Groves(this, places, false);
    placed.plant(here);
    unplaced.plant(nowhere);
  }

  /** Offers with a place, or those without. */
  List<Grove> groves(boolean known) {
    return (known ? placed : unplaced).all();
  }

  /** Adds an offer. */
  void add(int row) {
    (places.isPlaced(row) ? placed : unplaced).add(row, 0);
  }

  /** Most tonnes in a need's basis that arrive for a tonne. */
  double highUsed() {
    return highUsed;
  }

  /** Least tonnes in a need's basis that arrive for a tonne. */
  double lowUsed() {
    return lowUsed;
  }

  /** Least tonnes to be moved for a tonne. */
  double leastMoved() {
    return leastMoved;
  }

  @Override
  public boolean isPriced(int row) {
    return approaches.apply(row).map(a -> !a.isPriceOpen()).orElse(true);
  }

  @Override
  public void enter(int row, int template, double[] entries, int at) {
    places.copyTo(row, entries, at);
    Optional<Approach> found = approaches.apply(row);
    if (found.isEmpty()) {
      entries[at + Grove.WORTH] = Double.NEGATIVE_INFINITY;
      entries[at + Grove.REACH] = Double.NEGATIVE_INFINITY;
      return;
    }
    Approach offer = found.get();
    entries[at + Grove.WORTH] = offer.money().value();
    entries[at + Grove.AVOIDED] = offer.carbon().value();
    entries[at + Grove.REACH] = offer.farthest();
    entries[at + Grove.QUANTITY] = offer.rate();
    double wet = offer.delivered() * offer.wet().factor();
    double dry = offer.delivered() * offer.dry().factor();
    highUsed = Math.max(highUsed, Math.max(wet, dry));
    lowUsed = Math.min(lowUsed, Math.min(wet, dry));
    leastMoved =
        Math.min(
            leastMoved, offer.delivered() * Math.min(offer.wet().moved(), offer.dry().moved()));
  }
}
