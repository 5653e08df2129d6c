package org.millrace.cluster.concentration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.math.Position;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/**
 * Plants of all types, and the type whose surroundings are looked at.
 *
 * @param plants of all types
 * @param reference the type whose plants are looked around from
 * @param neighbor the type looked for; the same as the reference, or another
 * @param radiiKm within which neighbors count, inclusive; at least one, rising, at most 1,000
 * @param draws of permuted types for comparison, between 1,000 and 100,000
 * @param seed of all chance
 */
public record ConcentrationProblem(
    List<Plant> plants, String reference, String neighbor, Vector radiiKm, int draws, long seed) {
  private static final int LEAST_DRAWS = 1_000;
  private static final int MOST_DRAWS = 100_000;
  private static final int MOST_RADII = 1_000;

  public ConcentrationProblem {
    plants = List.copyOf(plants);
    Require.between("number of draws", draws, LEAST_DRAWS, MOST_DRAWS);
    Require.between("number of radii", radiiKm.size(), 1, MOST_RADII);
    double last = -1;
    for (double radius : radiiKm.toArray()) {
      Require.finite("radius [km]", radius);
      Require.atLeast("radius [km]", radius, 0);
      Require.that(radius > last, "Radius %s km is not above the one before it.", radius);
      last = radius;
    }
    Set<String> ids = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (Plant plant : plants) {
      Require.that(ids.add(plant.id()), "There are two plants '%s'.", plant.id());
      Require.that(
          plant.position().getClass() == plants.getFirst().position().getClass(),
          "Plant '%s' is not in the same kind of coordinates as the first; all must be on the"
              + " Earth or all on a plane.",
          plant.id());
      types.add(plant.type());
    }
    Require.that(types.contains(reference), "There is no plant of type '%s'.", reference);
    Require.that(types.contains(neighbor), "There is no plant of type '%s'.", neighbor);
  }

  /**
   * A plant.
   *
   * @param type such as its sector
   * @param weight such as jobs, at least 0; 1 for each to count plants
   */
  public record Plant(String id, Position position, String type, double weight) {
    public Plant {
      Require.text("id of a plant", id);
      Require.text("type of plant '%s'".formatted(id), type);
      Require.finite("weight of plant '%s'".formatted(id), weight);
      Require.atLeast("weight of plant '%s'".formatted(id), weight, 0);
    }
  }
}
