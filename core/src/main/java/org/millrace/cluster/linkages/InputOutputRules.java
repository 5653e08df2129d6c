package org.millrace.cluster.linkages;

import org.millrace.unit.Require;

/**
 * How clusters are read out of the linkages.
 *
 * @param components how many clusters
 * @param rotation how components are turned to a simple structure
 * @param primary loading from which an industry is a primary member
 * @param secondary loading from which it is a secondary member, in (0, primary]
 * @param leastLink share of purchases or sales below which a strongest link is not followed, in [0,
 *     1]
 */
public record InputOutputRules(
    Components components, Rotation rotation, double primary, double secondary, double leastLink) {
  /** What is usual for this method. */
  public static final InputOutputRules DEFAULT =
      new InputOutputRules(new EigenvalueAboveOne(), Rotation.PROMAX, 0.6, 0.35, 0);

  public InputOutputRules {
    Require.finite("primary loading", primary);
    Require.that(
        secondary > 0 && secondary <= primary,
        "The secondary loading is %s; it must lie in (0, %s].",
        secondary,
        primary);
    Require.between("least link", leastLink, 0, 1);
  }

  /** How many components are kept. */
  public sealed interface Components {}

  /** Those that explain more than one industry does: Kaiser's criterion. */
  public record EigenvalueAboveOne() implements Components {}

  /** So many, as far as their eigenvalues are above zero; at least 1. */
  public record Given(int count) implements Components {
    public Given {
      Require.that(count >= 1, "%s components can't be kept; it must be at least 1.", count);
    }
  }

  /** How components are turned. */
  public enum Rotation {
    NONE,
    /** At right angles. */
    VARIMAX,
    /** Varimax, then each for itself; components may go together. */
    PROMAX
  }
}
