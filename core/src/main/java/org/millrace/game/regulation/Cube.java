package org.millrace.game.regulation;

import java.util.Arrays;
import org.millrace.game.regulation.RegulationProblem.Government;
import org.millrace.game.replicator.Advantage;

/** The three advantages of the package and their derivatives. */
final class Cube {
  static final int FIRST = 0;
  static final int SECOND = 1;
  static final int GOVERNMENT = 2;
  static final int PLAYERS = 3;

  /** Differences below this share of the largest advantage are rounding. */
  private static final double ROUNDING = 1e-14;

  private final Advantage first;
  private final Advantage second;
  private final double subsidy;
  private final double fine;
  private final double cost;
  private final double harm;
  private final double pace;

  Cube(RegulationProblem problem) {
    Government government = problem.government();
    this.first = problem.first().advantage();
    this.second = problem.second().advantage();
    this.subsidy = government.subsidy().amount();
    this.fine = government.fine().amount();
    this.cost = government.cost().amount();
    this.harm = government.harm().amount();
    double largest = 0;
    for (int vertex = 0; vertex < 1 << PLAYERS; vertex++) {
      for (int player = 0; player < PLAYERS; player++) {
        largest = Math.max(largest, Math.abs(raw(player, vertex(vertex), others(vertex(vertex)))));
      }
    }
    this.pace = largest > 0 ? largest : 1;
  }

  /** The shares of a vertex, one bit a player. */
  static double[] vertex(int bits) {
    return new double[] {bits & 1, bits >> 1 & 1, bits >> 2 & 1};
  }

  /** The largest advantage at any vertex; 1 if there is none [EUR/a]. */
  double pace() {
    return pace;
  }

  Advantage first() {
    return first;
  }

  Advantage second() {
    return second;
  }

  /** By how much regulation raises the advantage of cooperating [EUR/a]. */
  double reach() {
    return subsidy + fine;
  }

  /** By how much a player's first strategy pays more [EUR/a]; what is rounding is 0. */
  double advantage(int player, double[] at) {
    double value = raw(player, at, others(at));
    return Math.abs(value) <= ROUNDING * pace ? 0 : value;
  }

  private static double[] others(double[] shares) {
    return Arrays.stream(shares).map(x -> 1 - x).toArray();
  }

  private double raw(int player, double[] at, double[] others) {
    return switch (player) {
      case FIRST -> first.against(at[SECOND], others[SECOND]) + at[GOVERNMENT] * reach();
      case SECOND -> second.against(at[FIRST], others[FIRST]) + at[GOVERNMENT] * reach();
      default ->
          -cost
              - subsidy * (at[FIRST] + at[SECOND])
              + fine * (others[FIRST] + others[SECOND])
              + harm * others[FIRST] * others[SECOND];
    };
  }

  /** By how much regulating pays the government [EUR/a]. */
  double government(double x, double y) {
    return advantage(GOVERNMENT, new double[] {x, y, 0});
  }

  /** Coefficients of the government's advantage: constant, of x + y, of x y [EUR/a]. */
  double[] governmentCoefficients() {
    return new double[] {2 * fine + harm - cost, -subsidy - fine - harm, harm};
  }

  /** Of a player's advantage by another's share; 0 by the own [EUR/a]. */
  double derivative(int player, int by, double[] at) {
    if (player == by) {
      return 0;
    }
    return switch (player) {
      case FIRST -> by == SECOND ? first.a() - first.b() : reach();
      case SECOND -> by == FIRST ? second.a() - second.b() : reach();
      default -> -subsidy - fine - harm * (1 - at[by == FIRST ? SECOND : FIRST]);
    };
  }

  /** Advantages in units of the pace. */
  void flow(double[] shares, double[] others, double[] advantages) {
    for (int player = 0; player < PLAYERS; player++) {
      double value = raw(player, shares, others) / pace;
      advantages[player] = Math.abs(value) <= ROUNDING ? 0 : value;
    }
  }
}
