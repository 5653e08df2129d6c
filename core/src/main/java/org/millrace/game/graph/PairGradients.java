package org.millrace.game.graph;

import java.util.Optional;
import org.millrace.engine.Run;

/**
 * Meeting times by conjugate gradients, with the diagonal as preconditioner.
 *
 * <p>The equations times m_i m_j are L T M + M T L = m mᵀ off the diagonal, L being the Laplacian
 * of the conductances and M the measure on a diagonal.
 */
final class PairGradients {
  /** Greatest residual that is aimed at; it bounds the relative error of every time. */
  private static final double AIM = 1e-11;

  /** Greatest residual that is accepted. */
  private static final double WORST = 1e-6;

  /** How often gradients are begun anew from the true residual. */
  private static final int RESTARTS = 6;

  private static final int LEAST_STEPS = 1000;
  private static final int STEPS_PER_FIRM = 20;

  private final FirmGraph graph;
  private final LineageWalk walk;
  private final Run run;
  private final int firms;
  private final double[] times;
  private final double[] residual;
  private final double[] direction;
  private final double[] image;

  PairGradients(FirmGraph graph, LineageWalk walk, Run run) {
    this.graph = graph;
    this.walk = walk;
    this.run = run;
    firms = graph.firms();
    times = new double[firms * firms];
    residual = new double[firms * firms];
    direction = new double[firms * firms];
    image = new double[firms * firms];
  }

  Optional<MeetingTimes> solve() {
    double greatest = trueResidual();
    for (int restart = 0; restart < RESTARTS && greatest > AIM; restart++) {
      descend();
      double now = trueResidual();
      boolean isAtItsBest = now > greatest / 2;
      greatest = now;
      if (isAtItsBest) {
        break;
      }
    }
    double accuracy = Math.max(greatest, AIM);
    return accuracy <= WORST ? Optional.of(new MeetingTimes(times, accuracy)) : Optional.empty();
  }

  /** Sets the residual of the times; its greatest size relative to the right side. */
  private double trueResidual() {
    apply(times);
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < firms; j++) {
        int at = i * firms + j;
        residual[at] = i == j ? 0 : walk.measure[i] * walk.measure[j] - image[at];
      }
    }
    return greatestResidual();
  }

  private double greatestResidual() {
    double greatest = 0;
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < firms; j++) {
        double size = walk.measure[i] * walk.measure[j];
        greatest = Math.max(greatest, Math.abs(residual[i * firms + j]) / size);
      }
    }
    return greatest;
  }

  private void descend() {
    turn(0);
    double product = preconditioned();
    int steps = LEAST_STEPS + STEPS_PER_FIRM * firms;
    for (int step = 0; step < steps && greatestResidual() > AIM / 4; step++) {
      run.check();
      if (run.secondsLeft().getAsDouble() <= 0) {
        return;
      }
      apply(direction);
      double curvature = 0;
      for (int at = 0; at < image.length; at++) {
        curvature += direction[at] * image[at];
      }
      if (!(curvature > 0)) {
        return;
      }
      double length = product / curvature;
      for (int at = 0; at < image.length; at++) {
        times[at] += length * direction[at];
        residual[at] -= length * image[at];
      }
      double last = product;
      product = preconditioned();
      turn(product / last);
    }
  }

  /** The product of the residual with itself, by the preconditioner. */
  private double preconditioned() {
    double product = 0;
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < firms; j++) {
        double r = residual[i * firms + j];
        product += r * r / diagonal(i, j);
      }
    }
    return product;
  }

  /** The next direction: the preconditioned residual and so much of the last direction. */
  private void turn(double keep) {
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < firms; j++) {
        int at = i * firms + j;
        direction[at] = residual[at] / diagonal(i, j) + keep * direction[at];
      }
    }
  }

  private double diagonal(int i, int j) {
    return walk.measure[j] * walk.outflow[i] + walk.measure[i] * walk.outflow[j];
  }

  /** Sets the image L X M + M X L, with a diagonal of zeros. */
  private void apply(double[] matrix) {
    for (int i = 0; i < firms; i++) {
      int row = i * firms;
      double out = walk.outflow[i];
      for (int j = 0; j < firms; j++) {
        image[row + j] = out * matrix[row + j];
      }
      for (int e = graph.starts[i]; e < graph.starts[i + 1]; e++) {
        subtract(walk.conductances[e], matrix, graph.neighbors[e] * firms, row);
      }
    }
    for (int i = 0; i < firms; i++) {
      image[i * firms + i] = 0;
      for (int j = 0; j < i; j++) {
        double both =
            walk.measure[j] * image[i * firms + j] + walk.measure[i] * image[j * firms + i];
        image[i * firms + j] = both;
        image[j * firms + i] = both;
      }
    }
  }

  private void subtract(double factor, double[] matrix, int from, int to) {
    for (int j = 0; j < firms; j++) {
      image[to + j] -= factor * matrix[from + j];
    }
  }
}
