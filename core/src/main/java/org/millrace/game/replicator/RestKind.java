package org.millrace.game.replicator;

import java.util.List;

/** What the linear motion near a rest point says of it. */
public enum RestKind {
  /** Everything near comes closer. */
  ATTRACTOR,
  /** Everything near goes away. */
  SOURCE,
  /** Some directions lead to it, others away. */
  SADDLE,
  /**
   * An eigenvalue has no real part, and the others don't settle it: the linear motion can't tell.
   */
  UNDECIDED;

  /** A real part below this share of the pace counts as none. */
  private static final double NOTHING = 1e-12;

  /**
   * The kind that eigenvalues tell.
   *
   * @param pace the largest advantage of the game [EUR/a]
   */
  public static RestKind of(List<Eigenvalue> eigenvalues, double pace) {
    double limit = NOTHING * pace;
    long toward = eigenvalues.stream().filter(e -> e.real() < -limit).count();
    long away = eigenvalues.stream().filter(e -> e.real() > limit).count();
    if (toward + away < eigenvalues.size()) {
      return UNDECIDED;
    }
    if (away == 0) {
      return ATTRACTOR;
    }
    return toward == 0 ? SOURCE : SADDLE;
  }
}
