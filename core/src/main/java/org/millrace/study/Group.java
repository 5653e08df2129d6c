package org.millrace.study;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Id;

/**
 * Arcs whose money can't be told apart: one direct delivery, or everything that passes one plant,
 * or plants that feed each other.
 *
 * @param site who gives; it pays for the plants
 * @param plants that it builds
 * @param taken by-products that are used in a year [t/a]
 * @param givers what the giver saves less what plants cost, in a year [EUR/a]
 * @param emission what that avoids in a year [tCO2e/a]
 */
record Group(
    Id.FacilityId site,
    List<Id.PlantId> plants,
    List<Side> deliveries,
    double taken,
    double givers,
    double emission) {

  /**
   * One delivery to a taker.
   *
   * @param worth what it is worth to the taker in a year: purchases saved less moving [EUR/a]
   * @param tonnes delivered in a year
   * @param avoided emission of purchases and moving in a year [tCO2e/a]
   */
  record Side(Id.ArcId arc, double worth, double tonnes, double avoided) {}

  Group {
    plants = List.copyOf(plants);
    deliveries = List.copyOf(deliveries);
  }

  /** What giver and takers gain together in a year [EUR/a]. */
  double surplus() {
    return givers + deliveries.stream().mapToDouble(Side::worth).sum();
  }

  /** The gain of each taker in a year [EUR/a], in the order of the deliveries. */
  List<Double> takerGains() {
    double worth = deliveries.stream().mapToDouble(d -> Math.max(0, d.worth())).sum();
    double tonnes = deliveries.stream().mapToDouble(Side::tonnes).sum();
    List<Double> gains = new ArrayList<>();
    for (Side delivery : deliveries) {
      double share = worth > 0 ? Math.max(0, delivery.worth()) / worth : delivery.tonnes() / tonnes;
      gains.add(surplus() / 2 * share);
    }
    return gains;
  }

  /** What the giver gains in a year [EUR/a]: all that the takers do not. */
  double giverGain() {
    return deliveries.isEmpty() ? surplus() : surplus() / 2;
  }
}
