package org.millrace.game.replicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/** How shares move from a point until they rest, come around or the time is over. */
public final class Motion {
  /** Largest error of a logit in one step. */
  private static final double PRECISION = 1e-12;

  /** No logit of a share between 0 and 1 moves farther in one step: no turn is jumped over. */
  private static final double FARTHEST = 4;

  /** A logit beyond this belongs to a share that is 0 or 1 in double precision. */
  private static final double SATURATED = 37;

  /** A logit that moves slower than this, in units of the pace, rests. */
  private static final double RESTS = 1e-30;

  private static final int MOST_STEPS = 200_000;
  private static final double NEAR = 0.05;
  private static final int HALVINGS = 60;

  private final RungeKutta steps;
  private final List<double[]> logits = new ArrayList<>();
  private final List<Double> times = new ArrayList<>();
  private final boolean rests;

  private Motion(Flow flow, double[] shares, double horizon, double still, Over over) {
    this.steps = new RungeKutta(flow, shares.length);
    logits.add(Arrays.stream(shares).map(x -> Math.log(x) - Math.log1p(-x)).toArray());
    times.add(0.0);
    this.rests = run(horizon, still, over);
  }

  /** Whether a step was the last one. */
  private interface Over {
    boolean isAfter(double[] from, double[] to);
  }

  /**
   * The motion from a point until it rests.
   *
   * @param shares in [0, 1]
   * @param horizon the time after which it is broken off, may be without end
   */
  public static Motion from(Flow flow, double[] shares, double horizon) {
    return new Motion(flow, shares, horizon, RESTS, (from, to) -> false);
  }

  /**
   * The motion around a center, until the first share has risen twice through a level.
   *
   * @param shares in (0, 1)
   * @param level that share at the center
   */
  public static Motion around(Flow flow, double[] shares, double level) {
    int[] rises = {0};
    return new Motion(
        flow,
        shares,
        Double.POSITIVE_INFINITY,
        RESTS,
        (from, to) -> {
          rises[0] += rises(from, to, 0, level) ? 1 : 0;
          return rises[0] == 2;
        });
  }

  /**
   * The motion from a point to one that it nears without end, such as a saddle.
   *
   * @param target where it is broken off, within 0.05
   */
  public static Motion toward(Flow flow, double[] shares, double[] target) {
    return new Motion(
        flow, shares, Double.POSITIVE_INFINITY, RESTS, (from, to) -> isNear(to, target));
  }

  /**
   * The motion of one population to a rest point inside, which it nears without end.
   *
   * @param still a logit that moves slower than this, in units of the pace, counts as there
   */
  public static Motion toRestInside(Flow flow, double share, double still) {
    return new Motion(
        flow, new double[] {share}, Double.POSITIVE_INFINITY, still, (from, to) -> false);
  }

  private boolean run(double horizon, double still, Over over) {
    double step = 0.01;
    boolean ended = false;
    double[] slopes = new double[logits.getFirst().length];
    while (logits.size() < MOST_STEPS && lastTime() < horizon && !ended) {
      double[] now = logits.getLast();
      steps.slopesAt(now, slopes);
      if (isAtRest(now, slopes, still)) {
        return true;
      }
      step = Math.min(step, Math.min(longest(now, slopes), horizon - lastTime()));
      double[] next = steps.after(now, step);
      if (steps.error() <= PRECISION) {
        logits.add(next);
        times.add(lastTime() + step);
        ended = over.isAfter(now, next);
      }
      double factor = 0.9 * Math.pow(PRECISION / Math.max(steps.error(), 1e-300), 0.2);
      step *= Math.clamp(factor, 0.2, 5);
    }
    return false;
  }

  /** A logit beyond all others may come back in one step, and go on outward for any time. */
  private static double longest(double[] logits, double[] slopes) {
    double longest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < logits.length; i++) {
      double beyond = Math.abs(logits[i]) - SATURATED;
      boolean outward = beyond >= 0 && slopes[i] * logits[i] >= 0;
      if (!outward && slopes[i] != 0 && Double.isFinite(beyond)) {
        longest = Math.min(longest, (FARTHEST + Math.max(0, beyond)) / Math.abs(slopes[i]));
      }
    }
    return longest;
  }

  private double lastTime() {
    return times.getLast();
  }

  /** Every share is at an end and pressed against it, or moves no more. */
  private static boolean isAtRest(double[] logits, double[] slopes, double still) {
    for (int i = 0; i < logits.length; i++) {
      boolean pressed = Math.abs(logits[i]) >= SATURATED && slopes[i] * logits[i] >= 0;
      boolean fixed = Double.isInfinite(logits[i]) || Math.abs(slopes[i]) <= still;
      if (!pressed && !fixed) {
        return false;
      }
    }
    return true;
  }

  /** Whether it came to rest. */
  public boolean rests() {
    return rests;
  }

  /** How many points it has. */
  public int size() {
    return logits.size();
  }

  /** How many shares move. */
  public int populations() {
    return logits.getFirst().length;
  }

  /** The time of a point, in units of 1/pace. */
  public double time(int point) {
    return times.get(point);
  }

  /** A share at a point. */
  public double share(int point, int population) {
    return RungeKutta.share(logits.get(point)[population]);
  }

  /** The logit of a share at a point; without end for a share of 0 or 1 at the start. */
  public double logit(int point, int population) {
    return logits.get(point)[population];
  }

  /** A share at the last point; exactly 0 or 1 if it came to rest there. */
  public double end(int population) {
    double logit = logits.getLast()[population];
    if (Math.abs(logit) >= SATURATED) {
      return logit > 0 ? 1 : 0;
    }
    return RungeKutta.share(logit);
  }

  /** The time from which on all shares are within 0.05 of where they end. */
  public double timeToNearTheEnd() {
    double[] end = new double[logits.getFirst().length];
    Arrays.setAll(end, this::end);
    int last = size() - 1;
    while (last >= 0 && isNear(logits.get(last), end)) {
      last--;
    }
    if (last < 0) {
      return 0;
    }
    double[] start = logits.get(last);
    return times.get(last) + partOfStep(last, l -> isNear(steps.after(start, l), end));
  }

  /** The first time at which all shares are within 0.05 of a point; that of the end if never. */
  public double firstTimeNear(double[] shares) {
    if (isNear(logits.getFirst(), shares)) {
      return 0;
    }
    for (int p = 0; p + 1 < size(); p++) {
      if (isNear(logits.get(p + 1), shares)) {
        double[] start = logits.get(p);
        return times.get(p) + partOfStep(p, l -> isNear(steps.after(start, l), shares));
      }
    }
    return lastTime();
  }

  private static boolean isNear(double[] point, double[] shares) {
    for (int i = 0; i < point.length; i++) {
      if (Math.abs(RungeKutta.share(point[i]) - shares[i]) > NEAR) {
        return false;
      }
    }
    return true;
  }

  /** How far into the step after a point something becomes true that is true at its end. */
  private double partOfStep(int point, DoublePredicate isTrue) {
    double low = 0;
    double high = point + 1 < size() ? times.get(point + 1) - times.get(point) : 0;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (isTrue.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /**
   * The times at which a share rises through a level, in order.
   *
   * @param level in (0, 1)
   */
  public List<Double> risesThrough(int population, double level) {
    List<Double> rises = new ArrayList<>();
    for (int p = 0; p + 1 < size(); p++) {
      if (rises(logits.get(p), logits.get(p + 1), population, level)) {
        double[] start = logits.get(p);
        rises.add(
            times.get(p)
                + partOfStep(p, l -> RungeKutta.share(steps.after(start, l)[population]) >= level));
      }
    }
    return rises;
  }

  private static boolean rises(double[] from, double[] to, int population, double level) {
    return RungeKutta.share(from[population]) < level && RungeKutta.share(to[population]) >= level;
  }

  /** How often a share turns from rising to falling or back. */
  public int turns(int population) {
    int turns = 0;
    double before = 0;
    for (int p = 0; p + 1 < size(); p++) {
      double change = logits.get(p + 1)[population] - logits.get(p)[population];
      if (change * before < 0) {
        turns++;
      }
      if (change != 0) {
        before = change;
      }
    }
    return turns;
  }
}
