package org.millrace.cluster.localization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.millrace.math.Position;
import org.millrace.unit.Distance;
import org.millrace.unit.Require;

/**
 * The plants of one industry among the sites of all.
 *
 * @param sites where a plant could be: the sites of all industry of the nation, those of this
 *     industry too
 * @param plants of the industry, each on a site of its own
 * @param grid distances at which the density is told
 * @param draws of as many sites for comparison, between 1,000 and 100,000
 * @param seed of all chance
 */
public record LocalizationProblem(
    List<Site> sites,
    List<Plant> plants,
    Weighting weighting,
    Bandwidth bandwidth,
    Grid grid,
    int draws,
    long seed) {
  private static final int LEAST_DRAWS = 1_000;
  private static final int MOST_DRAWS = 100_000;

  public LocalizationProblem {
    sites = List.copyOf(sites);
    plants = List.copyOf(plants);
    Require.between("number of draws", draws, LEAST_DRAWS, MOST_DRAWS);
    Set<String> ids = new HashSet<>();
    for (Site site : sites) {
      Require.that(ids.add(site.id()), "There are two sites '%s'.", site.id());
      Require.that(
          site.position().getClass() == sites.getFirst().position().getClass(),
          "Site '%s' is not in the same kind of coordinates as the first; all must be on the"
              + " Earth or all on a plane.",
          site.id());
    }
    for (Plant plant : plants) {
      Require.that(ids.contains(plant.site()), "There is no site '%s'.", plant.site());
    }
    Require.that(
        plants.stream().map(Plant::site).collect(Collectors.toSet()).size() == plants.size(),
        "Two plants stand on one site; each must have a site of its own.");
  }

  /** A place where a plant could be; two sites may be at one position. */
  public record Site(String id, Position position) {
    public Site {
      Require.text("id of a site", id);
    }
  }

  /**
   * A plant of the industry.
   *
   * @param site its id
   * @param weight such as jobs, at least 0
   */
  public record Plant(String site, double weight) {
    public Plant {
      Require.finite("weight of the plant on '%s'".formatted(site), weight);
      Require.atLeast("weight of the plant on '%s'".formatted(site), weight, 0);
    }
  }

  /** What a pair of plants counts. */
  public enum Weighting {
    /** One. */
    EQUAL,
    /** The product of the two weights. */
    PRODUCT
  }

  /** How far the density is smoothed. */
  public sealed interface Bandwidth {}

  /** By Silverman's rule of thumb from the distances of the industry's pairs. */
  public record Silverman() implements Bandwidth {}

  /**
   * As given.
   *
   * @param distance standard deviation of the kernel, positive
   */
  public record Given(Distance distance) implements Bandwidth {
    public Given {
      Require.finite("bandwidth [km]", distance.amount());
      Require.that(distance.amount() > 0, "The bandwidth is 0 km; it must be more.");
    }
  }

  /**
   * The distances 0, step, 2 step, … up to the end.
   *
   * @param step positive
   */
  public record Grid(Distance step, End end) {
    public Grid {
      Require.finite("step of the grid [km]", step.amount());
      Require.that(step.amount() > 0, "The step of the grid is 0 km; it must be more.");
    }
  }

  /** The largest distance looked at. */
  public sealed interface End {}

  /** The median distance of all pairs of sites. */
  public record Median() implements End {}

  /**
   * As given.
   *
   * @param distance positive
   */
  public record UpTo(Distance distance) implements End {
    public UpTo {
      Require.finite("largest distance [km]", distance.amount());
      Require.that(distance.amount() > 0, "The largest distance is 0 km; it must be more.");
    }
  }
}
