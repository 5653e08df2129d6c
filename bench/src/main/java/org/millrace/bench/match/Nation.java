package org.millrace.bench.match;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Permit;
import org.millrace.domain.Quality;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.math.RandomStream;

/**
 * The streams of a made nation: as many needs as offers, two of each at a facility. Materials are
 * as uneven as one over their rank, rates and prices lognormal. A stream is the same in a nation of
 * any size; equal seeds give equal nations. Its lists make each record when it is asked for.
 */
public final class Nation {
  private static final String OFFER = "offer";
  private static final String NEED = "need";

  private final Assortment assortment;
  private final Country country;
  private final Streams offers;
  private final Streams needs;

  /** Which hazard property an offer states, counted from 1; 0 for none. */
  private final byte[] hazards;

  /**
   * Makes one.
   *
   * @param size how many offers, and how many needs
   */
  public Nation(int size, long seed) {
    Seeds seeds = new Seeds(seed);
    assortment = new Assortment(seeds);
    country = new Country((size + 1) / 2, seeds);
    offers = new Streams(size, 2);
    needs = new Streams(size, 1);
    hazards = new byte[size];
    int[] offered = seeds.order("offered", Assortment.MATERIALS);
    Zipf ranks = new Zipf(Assortment.MATERIALS, 1);
    for (int i = 0; i < size; i++) {
      RandomStream random = seeds.of(OFFER, i);
      setOffer(i, offered[ranks.draw(random)], random);
      random = seeds.of(NEED, i);
      setNeed(i, assortment.bought(ranks.draw(random)), random);
    }
  }

  /** Where the streams are. */
  public List<Facility> facilities() {
    return country.facilities();
  }

  /** What facilities may take in. */
  public List<Permit> permits() {
    return country.permits();
  }

  /** What is known of the materials. */
  public Knowledge knowledge() {
    return assortment.knowledge();
  }

  /** What is offered. */
  public List<Offer> offers() {
    return view(this::offer);
  }

  /** What is bought. */
  public List<Need> needs() {
    return view(this::need);
  }

  /** How many offers there are, and how many needs. */
  public int size() {
    return offers.size();
  }

  Country country() {
    return country;
  }

  Streams offerColumns() {
    return offers;
  }

  Streams needColumns() {
    return needs;
  }

  /** The bit of the hazard property that an offer states, as a permit has it; 0 for none. */
  int hazard(int offer) {
    return hazards[offer] == 0 ? 0 : 1 << (Country.CODES + hazards[offer] - 1);
  }

  static int facility(int stream) {
    return stream / 2;
  }

  private void setOffer(int i, int material, RandomStream random) {
    offers.set(i, material, Seeds.lognormal(random, 500, 1.8), random);
    double route = random.uniform();
    if (route < 0.72) {
      offers.setPrice(i, Seeds.lognormal(random, assortment.disposal(material), 0.3));
    } else if (route < 0.8) {
      offers.setPrice(i, -Seeds.lognormal(random, 15, 0.5));
    }
    boolean stated = Seeds.chance(random, 0.6);
    boolean both = Seeds.chance(random, 0.5);
    for (int which = 0; which < 2; which++) {
      float middle = Seeds.lognormal(random, assortment.content(material, which), 0.4);
      double width = Math.max(0, 0.5 * random.uniform() - 0.1);
      if (stated && (which == 0 || both)) {
        offers.setContent(
            i,
            which,
            assortment.property(material, which),
            (float) (middle * (1 - width)),
            (float) (middle * (1 + width)));
      }
    }
    boolean hazardous = !assortment.material(material).codes().getFirst().endsWith("99");
    if (Seeds.chance(random, hazardous ? 0.3 : 0.02)) {
      hazards[i] = (byte) (1 + random.below(Country.PROPERTIES.size()));
    }
  }

  private void setNeed(int i, int material, RandomStream random) {
    needs.set(i, material, Seeds.lognormal(random, 2_000, 1.8), random);
    if (Seeds.chance(random, 0.8)) {
      needs.setPrice(i, Seeds.lognormal(random, assortment.virgin(material), 0.2));
    }
    if (Seeds.chance(random, 0.2)) {
      needs.setContent(
          i,
          0,
          assortment.property(material, 0),
          Float.NEGATIVE_INFINITY,
          Seeds.lognormal(random, 2.0 * assortment.content(material, 0), 0.7));
    }
  }

  private Offer offer(int i) {
    return new Offer(
        new Id.StreamId(Numbered.of('o', i)),
        Country.id(facility(i)),
        offers.materialId(i),
        offers.rateOf(i),
        offers.quote(i),
        Route.DISPOSAL,
        new Quality(
            assortment.material(offers.material(i)).phase(),
            offers.isDry(i),
            hazards[i] == 0 ? List.of() : List.of(Country.PROPERTIES.get(hazards[i] - 1)),
            offers.contents(i)),
        offers.terms(i));
  }

  private Need need(int i) {
    return new Need(
        new Id.StreamId(Numbered.of('n', i)),
        Country.id(facility(i)),
        needs.materialId(i),
        needs.rateOf(i),
        needs.quote(i),
        List.of(),
        new Quality(
            assortment.material(needs.material(i)).phase(),
            needs.isDry(i),
            List.of(),
            needs.contents(i)),
        needs.terms(i));
  }

  private <T> List<T> view(IntFunction<T> item) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return item.apply(index);
      }

      @Override
      public int size() {
        return Nation.this.size();
      }
    };
  }
}
