package org.millrace.game.graph;

import java.util.ArrayList;
import java.util.List;
import org.millrace.game.graph.GraphGameResult.Above;
import org.millrace.game.graph.GraphGameResult.Critical;
import org.millrace.game.graph.GraphGameResult.Indifferent;
import org.millrace.game.graph.GraphGameResult.Never;
import org.millrace.game.graph.GraphGameResult.NoSigma;
import org.millrace.game.graph.GraphGameResult.Selection;
import org.millrace.game.graph.GraphGameResult.Sigma;
import org.millrace.game.graph.GraphGameResult.Spite;
import org.millrace.game.graph.GraphGameResult.Threshold;
import org.millrace.game.graph.GraphGameResult.Updating;
import org.millrace.game.payoff.Payoffs;

/** From meeting times to thresholds: K_b and K_c of the package. */
final class WeakSelection {
  /** Rounding of the sums, relative to their positive parts. */
  private static final double ROUNDING = 1e-14;

  private final FirmGraph graph;
  private final LineageWalk walk;
  private final MeetingTimes meeting;
  private final Updating updating;
  private final int firms;

  WeakSelection(FirmGraph graph, LineageWalk walk, MeetingTimes meeting, Updating updating) {
    this.graph = graph;
    this.walk = walk;
    this.meeting = meeting;
    this.updating = updating;
    this.firms = graph.firms();
  }

  /** The thresholds for both payoffs. */
  List<Threshold> thresholds(Payoffs game) {
    List<Threshold> thresholds = new ArrayList<>();
    for (Payoff payoff : Payoff.values()) {
      thresholds.add(threshold(payoff, game));
    }
    return thresholds;
  }

  private Threshold threshold(Payoff payoff, Payoffs game) {
    double cost = 0;
    double given = 0;
    double kept = 0;
    double[] near = new double[firms];
    double[] far = new double[firms];
    for (int j = 0; j < firms; j++) {
      for (int k = 0; k < firms; k++) {
        double scale = payoff == Payoff.SUMMED ? graph.strength(k) : 1;
        near[k] = scale * meeting.times[j * firms + k];
        far[k] = scale * meanOfNeighbors(k, j * firms);
      }
      cost += competition(j, near);
      given += competition(j, far);
      kept += weight(j) * far[j];
    }
    double accuracy = meeting.accuracy + ROUNDING;
    double benefit = given - kept;
    double slack = accuracy * (given + kept);
    return new Threshold(
        updating,
        payoff,
        benefit / firms,
        cost / firms,
        critical(benefit, cost, slack, accuracy),
        cost - benefit > slack + accuracy * cost
            ? new Sigma((cost + benefit) / (cost - benefit))
            : new NoSigma(),
        selection(game, benefit, cost, slack + accuracy * cost));
  }

  /** Σ_l p_kl τ_jl, from the row of τ that begins at a place. */
  private double meanOfNeighbors(int firm, int row) {
    double sum = 0;
    for (int e = graph.starts[firm]; e < graph.starts[firm + 1]; e++) {
      sum += graph.weights[e] * meeting.times[row + graph.neighbors[e]];
    }
    return sum / graph.strength(firm);
  }

  /** Σ_k B_jk. */
  private double weight(int firm) {
    return updating == Updating.BIRTH_DEATH ? walk.outflow[firm] : walk.measure[firm];
  }

  /** Σ_k B_jk y_k: what those have who compete with a firm. */
  private double competition(int firm, double[] values) {
    return switch (updating) {
      case BIRTH_DEATH -> handedOn(firm, values);
      case PAIRWISE_COMPARISON -> walk.measure[firm] * step(firm, values);
      case DEATH_BIRTH, IMITATION -> {
        double sum = stay(firm) * step(firm, values);
        for (int e = graph.starts[firm]; e < graph.starts[firm + 1]; e++) {
          sum += walk.rate(firm, e) * step(graph.neighbors[e], values);
        }
        yield walk.measure[firm] * sum;
      }
    };
  }

  private double handedOn(int firm, double[] values) {
    double sum = 0;
    for (int e = graph.starts[firm]; e < graph.starts[firm + 1]; e++) {
      sum += walk.conductances[e] * values[graph.neighbors[e]];
    }
    return sum;
  }

  /** The mean of a value after one step of P. */
  private double step(int firm, double[] values) {
    return stay(firm) * values[firm] + handedOn(firm, values) / walk.measure[firm];
  }

  /** The chance of a step of P that leads back to the firm itself. */
  private double stay(int firm) {
    return updating == Updating.IMITATION ? 1.0 / (graph.degree(firm) + 1) : 0;
  }

  private static Critical critical(double benefit, double cost, double slack, double accuracy) {
    if (cost == 0) {
      return new Indifferent();
    }
    if (Math.abs(benefit) <= slack) {
      return new Never(cost / slack);
    }
    double ratio = cost / benefit;
    double least = cost * (1 - accuracy);
    double most = cost * (1 + accuracy);
    return benefit > 0
        ? new Above(ratio, least / (benefit + slack), most / (benefit - slack))
        : new Spite(ratio, most / (benefit + slack), least / (benefit - slack));
  }

  /** The sign of α (A − D) + β (B − C), with α = K_c + K_b and β = K_c − K_b. */
  private static Selection selection(Payoffs game, double benefit, double cost, double slack) {
    double same = game.cooperatorWithCooperator() - game.defectorWithDefector();
    double mixed = game.cooperatorWithDefector() - game.defectorWithCooperator();
    double lead = (cost + benefit) * same + (cost - benefit) * mixed;
    double rounding = slack * (Math.abs(same) + Math.abs(mixed));
    if (Math.abs(lead) <= rounding) {
      return Selection.NEUTRAL;
    }
    return lead > 0 ? Selection.FAVORED : Selection.OPPOSED;
  }
}
