package org.millrace.bench.match;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Content;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Profile;
import org.millrace.domain.Quote;
import org.millrace.domain.Terms;
import org.millrace.math.RandomStream;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;

/**
 * Columns of what offers and needs have in common: material, rate, price, terms and up to two
 * contents. Numbers are kept short; a place without a value is known by {@link Float#NaN}, and
 * leaves this class as a missing thing, never as that.
 */
final class Streams {
  /** Ends of a stated price, as factors. */
  private static final double PRICE_LOW = 0.85;

  private static final double PRICE_HIGH = 1.15;

  private final short[] materials;
  private final float[] rates;
  private final float[] prices;
  private final float[] lots;
  private final float[] farthest;
  private final boolean[] dry;
  private final byte[][] properties = new byte[2][];
  private final float[][] lows = new float[2][];
  private final float[][] highs = new float[2][];

  Streams(int size, int contents) {
    materials = new short[size];
    rates = new float[size];
    prices = new float[size];
    lots = new float[size];
    farthest = new float[size];
    dry = new boolean[size];
    for (int which = 0; which < contents; which++) {
      properties[which] = new byte[size];
      lows[which] = new float[size];
      highs[which] = new float[size];
    }
  }

  /** Sets what every stream has; terms are open for most. */
  void set(int i, int material, float rate, RandomStream random) {
    materials[i] = (short) material;
    rates[i] = rate;
    prices[i] = Float.NaN;
    lots[i] = Seeds.chance(random, 0.3) ? (float) (rate * 0.3 * random.uniform()) : 0;
    farthest[i] =
        Seeds.chance(random, 0.2) ? (float) (20 + 180 * random.uniform()) : Float.POSITIVE_INFINITY;
    dry[i] = Seeds.chance(random, 0.03);
    for (int which = 0; which < 2 && properties[which] != null; which++) {
      properties[which][i] = -1;
    }
  }

  void setPrice(int i, float price) {
    prices[i] = price;
  }

  void setContent(int i, int which, int property, float low, float high) {
    properties[which][i] = (byte) property;
    lows[which][i] = low;
    highs[which][i] = high;
  }

  int size() {
    return materials.length;
  }

  int material(int i) {
    return materials[i];
  }

  double rate(int i) {
    return rates[i];
  }

  double lot(int i) {
    return lots[i];
  }

  double farthest(int i) {
    return farthest[i];
  }

  boolean isDry(int i) {
    return dry[i];
  }

  Figure<MassFlow> rateOf(int i) {
    return Assortment.about(new MassFlow(rates[i]), 1, 1, "streams");
  }

  Quote quote(int i) {
    return Float.isNaN(prices[i])
        ? new Quote.Unknown()
        : new Quote.Known(Assortment.about(new Price(prices[i]), PRICE_LOW, PRICE_HIGH, "streams"));
  }

  Terms terms(int i) {
    return new Terms(Profile.EVEN, new MassFlow(lots[i]), new Distance(farthest[i]));
  }

  List<Content> contents(int i) {
    List<Content> contents = new ArrayList<>(2);
    for (int which = 0; which < 2 && properties[which] != null; which++) {
      if (properties[which][i] >= 0) {
        contents.add(
            new Content(
                Assortment.PROPERTIES.get(properties[which][i]), lows[which][i], highs[which][i]));
      }
    }
    return contents;
  }

  Id.MaterialId materialId(int i) {
    return Assortment.id(materials[i]);
  }
}
