package org.millrace.game.graph;

import org.millrace.game.payoff.Payoffs;

/** The chances of all states after some rounds, by the matrix of all moves. */
final class ExactRounds {
  private final double[][] weights;
  private final int firms;
  private final Payoffs game;
  private final Simulation simulation;
  private final ExactGraphChain payoffs;

  ExactRounds(double[][] weights, Payoffs game, Simulation simulation) {
    this.weights = weights;
    this.firms = weights.length;
    this.game = game;
    this.simulation = simulation;
    this.payoffs =
        new ExactGraphChain(weights, GraphGameResult.Updating.DEATH_BIRTH, simulation.payoff());
  }

  /** Chances of the states after so many rounds. */
  double[] after(int rounds) {
    int states = 1 << firms;
    double[] chances = new double[states];
    for (int s = 0; s < states; s++) {
      chances[s] = 1;
      for (int i = 0; i < firms; i++) {
        double share = simulation.initialShare();
        chances[s] *= ((s >> i) & 1) == 1 ? share : 1 - share;
      }
    }
    double[][] moves = new double[states][];
    for (int s = 0; s < states; s++) {
      moves[s] = simulation.rule() == Simulation.Rule.DEATH_BIRTH ? event(s) : round(s);
    }
    int steps = simulation.rule() == Simulation.Rule.DEATH_BIRTH ? rounds * firms : rounds;
    for (int step = 0; step < steps; step++) {
      double[] next = new double[states];
      for (int s = 0; s < states; s++) {
        for (int t = 0; t < states; t++) {
          next[t] += chances[s] * moves[s][t];
        }
      }
      chances = next;
    }
    return chances;
  }

  /** One firm changes. */
  private double[] event(int state) {
    double[] row = new double[1 << firms];
    for (int i = 0; i < firms; i++) {
      double all = 0;
      double cooperating = 0;
      for (int j = 0; j < firms; j++) {
        double part = weights[i][j] * Math.exp(simulation.intensity() * payoff(j, state));
        all += part;
        cooperating += ((state >> j) & 1) * part;
      }
      double up = mixed(cooperating / all);
      row[state | (1 << i)] += up / firms;
      row[state & ~(1 << i)] += (1 - up) / firms;
    }
    return row;
  }

  /** All firms change, each by itself. */
  private double[] round(int state) {
    double[] row = new double[1 << firms];
    for (int t = 0; t < row.length; t++) {
      row[t] = 1;
      for (int i = 0; i < firms; i++) {
        double up = mixed(cooperatesNext(i, state));
        row[t] *= ((t >> i) & 1) == 1 ? up : 1 - up;
      }
    }
    return row;
  }

  private double cooperatesNext(int firm, int state) {
    double all = 0;
    double chance = 0;
    for (int j = 0; j < firms; j++) {
      all += weights[firm][j];
      double gain = payoff(j, state) - payoff(firm, state);
      double imitates = 1 / (1 + Math.exp(-simulation.intensity() * gain));
      double own = (state >> firm) & 1;
      double other = (state >> j) & 1;
      chance += weights[firm][j] * (imitates * other + (1 - imitates) * own);
    }
    return chance / all;
  }

  private double mixed(double chance) {
    return simulation.mutation() / 2 + (1 - simulation.mutation()) * chance;
  }

  private double payoff(int firm, int state) {
    return payoffs.payoff(firm, state, game);
  }
}
