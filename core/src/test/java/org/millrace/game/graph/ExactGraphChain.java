package org.millrace.game.graph;

import java.util.Arrays;
import org.millrace.game.graph.GraphGameResult.Updating;
import org.millrace.game.payoff.Payoffs;
import org.millrace.math.SquareMatrix;

/**
 * The chain of all 2^n states of a network, each a set of bits of the cooperating firms. Chances
 * carry their slopes by the strength of selection, so the slope of the chance of takeover is the
 * solution of linear equations: (I − Q) ρ' = P' ρ.
 */
final class ExactGraphChain {
  private final double[][] weights;
  private final int firms;
  private final Updating updating;
  private final Payoff payoff;

  ExactGraphChain(double[][] weights, Updating updating, Payoff payoff) {
    this.weights = weights;
    this.firms = weights.length;
    this.updating = updating;
    this.payoff = payoff;
  }

  /** Slopes of the chances of takeover of one cooperator and of one defector. */
  double[] slopes(Payoffs game) {
    int states = 1 << firms;
    Dual[][] moves = new Dual[states][states];
    for (int s = 0; s < states; s++) {
      Arrays.fill(moves[s], Dual.ZERO);
      fill(moves[s], s, game);
    }
    double[][] system = new double[states - 2][states - 2];
    for (int s = 1; s < states - 1; s++) {
      for (int t = 1; t < states - 1; t++) {
        system[s - 1][t - 1] = (s == t ? 1 : 0) - moves[s][t].value();
      }
    }
    double[][] visits = SquareMatrix.findInverse(system).orElseThrow();
    double[] neutral = new double[states];
    neutral[states - 1] = 1;
    for (int s = 1; s < states - 1; s++) {
      for (int t = 1; t < states - 1; t++) {
        neutral[s] += visits[s - 1][t - 1] * moves[t][states - 1].value();
      }
    }
    double[] pushes = new double[states];
    for (int s = 1; s < states - 1; s++) {
      for (int t = 0; t < states; t++) {
        pushes[s] += moves[s][t].slope() * neutral[t];
      }
    }
    double cooperator = 0;
    double defector = 0;
    for (int i = 0; i < firms; i++) {
      cooperator += product(visits[(1 << i) - 1], pushes) / firms;
      defector -= product(visits[(states - 1 - (1 << i)) - 1], pushes) / firms;
    }
    return new double[] {cooperator, defector};
  }

  private static double product(double[] visits, double[] pushes) {
    double sum = 0;
    for (int t = 0; t < visits.length; t++) {
      sum += visits[t] * pushes[t + 1];
    }
    return sum;
  }

  private void fill(Dual[] row, int state, Payoffs game) {
    Dual[] payoffs = new Dual[firms];
    for (int i = 0; i < firms; i++) {
      payoffs[i] = new Dual(0, payoff(i, state, game));
    }
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < firms; j++) {
        if (i != j && weights[i][j] > 0) {
          int bit = (state >> j) & 1;
          int next = bit == 1 ? state | (1 << i) : state & ~(1 << i);
          row[next] = row[next].plus(replacement(i, j, payoffs));
        }
      }
    }
    Dual left = Dual.ONE;
    for (Dual move : row) {
      left = left.plus(move.times(-1));
    }
    row[state] = row[state].plus(left);
  }

  double payoff(int firm, int state, Payoffs game) {
    double sum = 0;
    for (int j = 0; j < firms; j++) {
      boolean own = ((state >> firm) & 1) == 1;
      boolean other = ((state >> j) & 1) == 1;
      sum +=
          weights[firm][j]
              * (own
                  ? other ? game.cooperatorWithCooperator() : game.cooperatorWithDefector()
                  : other ? game.defectorWithCooperator() : game.defectorWithDefector());
    }
    return payoff == Payoff.SUMMED ? sum : sum / strength(firm);
  }

  private double strength(int firm) {
    double sum = 0;
    for (double weight : weights[firm]) {
      sum += weight;
    }
    return sum;
  }

  /** The chance that in an event one firm takes over the strategy of another. */
  private Dual replacement(int taker, int giver, Dual[] payoffs) {
    return switch (updating) {
      case DEATH_BIRTH -> chosen(taker, giver, payoffs, 0).times(1.0 / firms);
      case IMITATION -> chosen(taker, giver, payoffs, own(taker)).times(1.0 / firms);
      case BIRTH_DEATH -> {
        Dual all = Dual.ZERO;
        for (Dual one : payoffs) {
          all = all.plus(one.exponential());
        }
        yield payoffs[giver].exponential().over(all).times(weights[giver][taker] / strength(giver));
      }
      case PAIRWISE_COMPARISON -> {
        Dual less = payoffs[taker].plus(payoffs[giver].times(-1)).exponential();
        yield Dual.ONE
            .over(Dual.ONE.plus(less))
            .times(weights[taker][giver] / strength(taker) / firms);
      }
    };
  }

  private Dual chosen(int taker, int giver, Dual[] payoffs, double own) {
    Dual all = payoffs[taker].exponential().times(own);
    for (int k = 0; k < firms; k++) {
      all = all.plus(payoffs[k].exponential().times(weights[taker][k]));
    }
    return payoffs[giver].exponential().times(weights[taker][giver]).over(all);
  }

  private double own(int firm) {
    int degree = 0;
    for (double weight : weights[firm]) {
      degree += weight > 0 ? 1 : 0;
    }
    return strength(firm) / degree;
  }
}
