package org.millrace.cluster.agglomeration;

import org.millrace.cluster.agglomeration.AgglomerationProblem.Counted;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Industry;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Listed;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Part;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Plants;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Summarized;
import org.millrace.domain.Id;

/** An industry as shares. */
final class Establishment {
  private final Id.SectorId id;
  private final double size;
  private final double[] shares;
  private final PlantShares plants;

  /**
   * How unequal plants are.
   *
   * @param herfindahl H
   * @param inequality 1 − H
   */
  private record PlantShares(double herfindahl, double inequality, Fourth fourth) {
    static PlantShares of(double[] shares) {
      return new PlantShares(
          Nation.sumOfPowers(shares, 2),
          Nation.inequality(shares),
          new Known(Nation.sumOfPowers(shares, 4)));
    }

    static PlantShares of(Plants plants) {
      return switch (plants) {
        case Listed listed ->
            of(
                Nation.shares(
                    listed.plants().stream()
                        .mapToDouble(AgglomerationProblem.Plant::size)
                        .toArray()));
        case Counted counted -> {
          double n =
              counted.counts().stream().mapToDouble(AgglomerationProblem.Count::plants).sum();
          yield new PlantShares(1 / n, 1 - 1 / n, new Known(1 / (n * n * n)));
        }
        case Summarized summarized ->
            new PlantShares(summarized.herfindahl(), 1 - summarized.herfindahl(), new NotStated());
      };
    }
  }

  /** Σ z⁴ of the plants' shares. */
  sealed interface Fourth {}

  /** It is known. */
  record Known(double sum) implements Fourth {}

  /** Only squares are. */
  record NotStated() implements Fourth {}

  Establishment(Industry industry, Nation nation) {
    id = industry.id();
    double[] sizes = new double[nation.areas()];
    for (Part part : PlantSizes.parts(industry.plants())) {
      sizes[nation.place(part.area())] += part.size();
    }
    double total = 0;
    for (double s : sizes) {
      total += s;
    }
    size = total;
    shares = total > 0 ? Nation.shares(sizes) : sizes;
    plants = total > 0 ? PlantShares.of(industry.plants()) : PlantShares.of(new double[0]);
  }

  Id.SectorId id() {
    return id;
  }

  double size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** s_j; all zero if the industry is empty. Not to be written to. */
  double[] shares() {
    return shares;
  }

  double herfindahl() {
    return plants.herfindahl();
  }

  /** 1 − H. */
  double inequality() {
    return plants.inequality();
  }

  Fourth fourth() {
    return plants.fourth();
  }
}
