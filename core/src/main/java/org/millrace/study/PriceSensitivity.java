package org.millrace.study;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.network.NetworkResult;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * What the plan would be at other prices of CO2: the same by-products, needs, plants and ways,
 * decided anew. Which pairs could exchange was judged at the region's own price.
 *
 * @param own the region's own price
 * @param points by rising price, the own price among them
 */
public record PriceSensitivity(Price own, List<Point> points) {
  public PriceSensitivity {
    points = List.copyOf(points);
    for (int i = 1; i < points.size(); i++) {
      Require.that(
          points.get(i - 1).price().amount() < points.get(i).price().amount(),
          "The price %s does not stand after a lower one.",
          points.get(i).price().amount());
    }
  }

  /** What was found at a price [EUR/tCO2e]. */
  public record Point(Price price, Answer answer) {}

  /** What was found. */
  public sealed interface Answer {
    /**
     * The best plan known for that price; it may have been found at another price.
     *
     * @param saving in a year against doing nothing at that price
     * @param possible no plan can save more
     * @param gap the share of the greatest possible saving that the plan may still miss, in [0, 1]
     * @param ending why the search at that price ended; the own plan's at the own price
     * @param emission of the region with the plan, in a year
     * @param avoided against doing nothing, in a year
     * @param appearing deliveries that the region's plan does not have, largest first
     * @param vanishing deliveries of the region's plan that are not made, largest first
     */
    record Solved(
        Money saving,
        Money possible,
        double gap,
        NetworkResult.Ending ending,
        Emission emission,
        Emission avoided,
        int exchanges,
        int plants,
        List<Delivery> appearing,
        List<Delivery> vanishing)
        implements Answer {
      public Solved {
        appearing = List.copyOf(appearing);
        vanishing = List.copyOf(vanishing);
      }
    }

    /**
     * Nothing was found.
     *
     * @param ending the time was up before the search began, or the numbers allowed none
     */
    record NotSolved(NetworkResult.Ending ending) implements Answer {}
  }

  /**
   * What one facility sends another.
   *
   * @param delivered what arrives in a year
   */
  public record Delivery(
      Id.ArcId arc,
      Id.FacilityId giver,
      Id.FacilityId taker,
      Id.MaterialId material,
      MassFlow delivered) {}
}
