package org.millrace.game.replicator;

/** One step of Dormand and Prince's pair of order 5 and 4, on the logits of shares. */
final class RungeKutta {
  private static final double[][] STAGE = {
    {},
    {1.0 / 5},
    {3.0 / 40, 9.0 / 40},
    {44.0 / 45, -56.0 / 15, 32.0 / 9},
    {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
    {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
    {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}
  };

  /** Weights of order 5 less those of order 4. */
  private static final double[] ERROR = {
    71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525, -1.0 / 40
  };

  private static final double FAR = 100;

  private final Flow flow;
  private final int size;
  private final double[][] slopes;
  private final double[] shares;
  private final double[] others;
  private double error;

  RungeKutta(Flow flow, int size) {
    this.flow = flow;
    this.size = size;
    this.slopes = new double[STAGE.length][size];
    this.shares = new double[size];
    this.others = new double[size];
  }

  /** The logits after a step. A logit without end, of a share of 0 or 1, stays so. */
  double[] after(double[] logits, double step) {
    double[] next = logits;
    for (int stage = 0; stage < STAGE.length; stage++) {
      next = logits.clone();
      for (int i = 0; i < size; i++) {
        for (int k = 0; k < stage; k++) {
          next[i] += step * STAGE[stage][k] * slopes[k][i];
        }
      }
      slopesAt(next, slopes[stage]);
    }
    error = 0;
    for (int i = 0; i < size; i++) {
      double own = 0;
      for (int k = 0; k < STAGE.length; k++) {
        own += step * ERROR[k] * slopes[k][i];
      }
      error = Math.max(error, Math.abs(own) / weight(next[i]));
    }
    return next;
  }

  /** Of logits far beyond any share that differs from 0 and 1 only relative digits count. */
  private static double weight(double logit) {
    return Double.isFinite(logit) ? Math.max(1, Math.abs(logit) / FAR) : 1;
  }

  /** How far the two orders were apart in the last step, in logits. */
  double error() {
    return error;
  }

  /** The change of logits in a unit of time. */
  void slopesAt(double[] logits, double[] into) {
    for (int i = 0; i < size; i++) {
      shares[i] = share(logits[i]);
      others[i] = share(-logits[i]);
    }
    flow.at(shares, others, into);
  }

  static double share(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
