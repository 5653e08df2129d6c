package org.millrace.match;

import java.util.Optional;
import java.util.Set;
import org.millrace.domain.Content;
import org.millrace.domain.Quality;

/**
 * Wet and dry: how the tonnes of an offer become tonnes of a need, and tonnes on the road.
 *
 * @param factor tonnes in the need's basis of a tonne in the offer's
 * @param moved tonnes to be moved for a tonne in the offer's basis
 * @param isKnown whether the water content needed for it is stated
 */
record Basis(double factor, double moved, boolean isKnown) {
  /** The property that tells how much of the wet mass is water. */
  static final String MOISTURE = "moisture";

  static final String TEMPERATURE = "temperature";

  /** Both are counted alike, and what is counted is what is moved. */
  static final Basis SAME = new Basis(1, 1, true);

  private static final Basis UNKNOWN = new Basis(1, 1, false);

  /** Grams in a tonne. */
  private static final double WHOLE = 1_000_000;

  /** Properties that are no share of the mass, so that drying does not concentrate them. */
  private static final Set<String> NO_SHARES =
      Set.of(MOISTURE, TEMPERATURE, "calorific value", "pH");

  /** The basis of an unconverted exchange. */
  static Basis of(Quality offer, Quality need) {
    Optional<Double> water = water(offer);
    if (offer.dryMass() == need.dryMass()) {
      return offer.dryMass() && water.isPresent()
          ? new Basis(1, 1 / (1 - water.get()), true)
          : SAME;
    }
    if (water.isEmpty()) {
      return UNKNOWN;
    }
    double dry = 1 - water.get();
    return offer.dryMass() ? new Basis(1 / dry, 1 / dry, true) : new Basis(dry, 1, true);
  }

  /** The basis of an exchange behind a conversion: what a technology makes is counted wet. */
  static Basis converted(Quality offer, Quality need) {
    return offer.dryMass() || need.dryMass() ? UNKNOWN : SAME;
  }

  /** A content of the offer as a content in the need's basis. */
  Content of(Content content) {
    return factor == 1 || NO_SHARES.contains(content.property())
        ? content
        : new Content(content.property(), content.low() / factor, content.high() / factor);
  }

  /** The share of the wet mass that is water, if stated as one number. */
  private static Optional<Double> water(Quality quality) {
    return quality
        .findContent(MOISTURE)
        .filter(c -> c.low() == c.high() && c.low() < WHOLE)
        .map(c -> c.low() / WHOLE);
  }
}
