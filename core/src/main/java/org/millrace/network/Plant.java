package org.millrace.network;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/**
 * A plant that could be built.
 *
 * @param facility at whose site
 * @param sizes points of its curve of costs, smallest first; between two of them cost and
 *     investment follow a straight line, smaller than the first or larger than the last it can't
 *     be; a single one is the plant of just that size
 * @param running what a tonne of input costs
 * @param emission of a tonne of input
 * @param feeds what it may buy beside by-products, as much as it wants
 */
public record Plant(
    Id.PlantId id,
    Id.FacilityId facility,
    Id.TechnologyId technology,
    List<PlantSize> sizes,
    Price running,
    EmissionFactor emission,
    List<Feed> feeds,
    List<Output> outputs) {
  public Plant {
    sizes = List.copyOf(sizes);
    feeds = List.copyOf(feeds);
    outputs = List.copyOf(outputs);
    Require.that(!sizes.isEmpty(), "Plant '%s' must have a size.", id.value());
    Require.atLeast(
        "smallest size of plant '%s' [t/a]".formatted(id.value()),
        sizes.getFirst().capacity().amount(),
        0);
    Require.atLeast(
        "yearly cost of plant '%s' [EUR]".formatted(id.value()),
        sizes.getFirst().fixedPerYear().amount(),
        0);
    Require.atLeast(
        "investment in plant '%s' [EUR]".formatted(id.value()),
        sizes.getFirst().investment().amount(),
        0);
    for (int i = 1; i < sizes.size(); i++) {
      requireLarger(id, sizes.get(i - 1), sizes.get(i));
    }
  }

  private static void requireLarger(Id.PlantId id, PlantSize small, PlantSize large) {
    Require.that(
        large.capacity().compareTo(small.capacity()) > 0,
        "The sizes of plant '%s' must grow; %s t/a comes after %s t/a.",
        id.value(),
        large.capacity().amount(),
        small.capacity().amount());
    Require.that(
        large.fixedPerYear().compareTo(small.fixedPerYear()) >= 0
            && large.investment().compareTo(small.investment()) >= 0,
        "A larger size of plant '%s' must not cost less than a smaller one.",
        id.value());
  }

  /** The largest size. */
  public MassFlow capacity() {
    return sizes.getLast().capacity();
  }

  /**
   * The least size that takes so much; the largest one if none does.
   *
   * @param input in a year, if the fullest period went on all year [t/a]
   */
  public PlantSize size(double input) {
    PlantSize small = sizes.getFirst();
    for (PlantSize large : sizes) {
      if (input <= large.capacity().amount()) {
        return between(small, large, Math.max(input, small.capacity().amount()));
      }
      small = large;
    }
    return small;
  }

  private static PlantSize between(PlantSize small, PlantSize large, double capacity) {
    double range = large.capacity().amount() - small.capacity().amount();
    double share = range > 0 ? (capacity - small.capacity().amount()) / range : 0;
    return new PlantSize(
        new MassFlow(capacity),
        new Money(between(small.fixedPerYear().amount(), large.fixedPerYear().amount(), share)),
        new Money(between(small.investment().amount(), large.investment().amount(), share)));
  }

  private static double between(double low, double high, double share) {
    return low + share * (high - low);
  }

  /**
   * Feed from the market.
   *
   * @param price of a tonne, delivered
   * @param emission of making and bringing a tonne
   */
  public record Feed(Id.MaterialId material, Price price, EmissionFactor emission) {}

  /**
   * What a tonne of input becomes.
   *
   * @param disposalPrice of a tonne that finds no taker; negative when it is sold
   * @param disposalEmission of a tonne that finds no taker
   */
  public record Output(
      Id.MaterialId material, Ratio yield, Price disposalPrice, EmissionFactor disposalEmission) {}
}
