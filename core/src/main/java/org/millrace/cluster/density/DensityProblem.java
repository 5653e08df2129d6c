package org.millrace.cluster.density;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.math.Position;
import org.millrace.unit.Distance;
import org.millrace.unit.Require;

/**
 * Points, and what makes a cluster of them.
 *
 * @param points at least one, all on the Earth or all on a plane; their order changes nothing but
 *     the order of the result's lists
 */
public record DensityProblem(List<Point> points, Method method) {
  public DensityProblem {
    points = List.copyOf(points);
    Require.that(!points.isEmpty(), "There are no points; at least 1 is needed.");
    Set<String> ids = new HashSet<>();
    for (Point point : points) {
      Require.that(ids.add(point.id()), "There are two points '%s'.", point.id());
      Require.that(
          point.position().getClass() == points.getFirst().position().getClass(),
          "Point '%s' is not in the same kind of coordinates as the first; all must be on the"
              + " Earth or all on a plane.",
          point.id());
    }
  }

  /**
   * A plant, or whatever is to be clustered.
   *
   * @param id unique
   * @param weight such as jobs, at least 0; summed up by cluster, with no say in what is dense
   */
  public record Point(String id, Position position, double weight) {
    public Point {
      Require.text("id of a point", id);
      Require.finite("weight of point '%s'".formatted(id), weight);
      Require.atLeast("weight of point '%s'".formatted(id), weight, 0);
    }
  }

  /** What makes a cluster. */
  public sealed interface Method {}

  /**
   * One density everywhere.
   *
   * @param radius within which neighbors count, inclusive; positive
   * @param minimumPoints within the radius that make a point core, itself counted
   */
  public record Dbscan(Distance radius, int minimumPoints) implements Method {
    public Dbscan {
      Require.finite("radius [km]", radius.amount());
      Require.that(radius.amount() > 0, "The radius is 0 km; it must be more.");
      Require.atLeast("minimum points", minimumPoints, 1);
    }
  }

  /**
   * All densities at once.
   *
   * @param minimumClusterSize points that make a cluster, at least 2
   * @param minimumPoints the core distance of a point is that to its so-manieth nearest, itself
   *     counted; larger is smoother
   */
  public record Hdbscan(int minimumClusterSize, int minimumPoints, Selection selection, Bound bound)
      implements Method {
    public Hdbscan {
      Require.atLeast("minimum cluster size", minimumClusterSize, 2);
      Require.atLeast("minimum points", minimumPoints, 1);
    }
  }

  /** Which clusters of the tree are taken. */
  public enum Selection {
    /** Those of most stability in total, none inside another. */
    EXCESS_OF_MASS,
    /** The finest. */
    LEAF
  }

  /** What clusters are held to. */
  public sealed interface Bound {}

  /** To nothing. */
  public record Unbounded() implements Bound {}

  /**
   * Clusters that part only below a distance stay together.
   *
   * @param distance positive
   */
  public record Merged(Distance distance) implements Bound {
    public Merged {
      Require.finite("distance [km]", distance.amount());
      Require.that(distance.amount() > 0, "The distance is 0 km; it must be more.");
    }
  }

  /**
   * No member lies farther from its cluster's center.
   *
   * @param radius positive
   */
  public record Confined(Distance radius) implements Bound {
    public Confined {
      Require.finite("radius [km]", radius.amount());
      Require.that(radius.amount() > 0, "The radius is 0 km; it must be more.");
    }
  }
}
