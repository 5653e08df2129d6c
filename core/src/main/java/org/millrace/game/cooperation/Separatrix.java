package org.millrace.game.cooperation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The falling curve through the saddle of a game in which both kinds cooperate with cooperators:
 * above it all come to cooperate, below it none does. Both sides of the first integral are equally
 * high above their bottoms on it.
 */
final class Separatrix {
  /** Beyond this logit lies a share of less than 1e-19 of the square. */
  private static final double FAR = 44;

  private static final double PANEL = 2;
  private static final double PRECISION = 1e-11;
  private static final int DEEPEST = 40;
  private static final int POINTS = 64;

  private static final double[] NODES = {
    0.991455371120813,
    0.949107912342759,
    0.864864423359769,
    0.741531185599394,
    0.586087235467691,
    0.405845151377397,
    0.207784955007898,
    0
  };
  private static final double[] KRONROD = {
    0.022935322010529, 0.063092092629979, 0.104790010322250, 0.140653259715525,
    0.169004726639267, 0.190350578064785, 0.204432940075298, 0.209482141084728
  };
  private static final double[] GAUSS = {
    0, 0.129484966168870, 0, 0.279705391489277, 0, 0.381830050505119, 0, 0.417959183673469
  };

  private final Valley first;
  private final Valley second;

  /**
   * A curve.
   *
   * @param first of the second kind's advantage, over the share of the first
   * @param second of the first kind's advantage, over the share of the second
   */
  Separatrix(Valley first, Valley second) {
    this.first = first;
    this.second = second;
  }

  /** The logit of the second share on the curve, above that of the first. */
  double above(double logit) {
    double height = first.height(logit);
    return logit < first.bottom() ? second.right(height) : second.left(height);
  }

  /** The area above the curve: ∫ (1 − y) x (1 − x) du over the logit u of x. */
  double areaAbove() {
    double middle = Math.clamp(first.bottom(), -FAR, FAR);
    return sum(-FAR, middle) + sum(middle, FAR);
  }

  private double sum(double from, double to) {
    int panels = Math.max(1, (int) Math.ceil((to - from) / PANEL));
    double sum = 0;
    for (int i = 0; i < panels; i++) {
      sum += panel(from + (to - from) * i / panels, from + (to - from) * (i + 1) / panels, DEEPEST);
    }
    return sum;
  }

  /** Gauss-Kronrod of 15 points, halved until Gauss of 7 agrees; it is far better than that. */
  private double panel(double from, double to, int depth) {
    double center = (from + to) / 2;
    double half = (to - from) / 2;
    double fine = 0;
    double coarse = 0;
    for (int i = 0; i < NODES.length; i++) {
      double value = density(center - half * NODES[i]);
      if (NODES[i] > 0) {
        value += density(center + half * NODES[i]);
      }
      fine += KRONROD[i] * value;
      coarse += GAUSS[i] * value;
    }
    if (Math.abs(fine - coarse) * half <= PRECISION || depth == 0) {
      return fine * half;
    }
    return panel(from, center, depth - 1) + panel(center, to, depth - 1);
  }

  private double density(double logit) {
    return share(-above(logit)) * share(logit) * share(-logit);
  }

  /** Points of the curve by rising share of the first kind, close in both shares. */
  List<Point> points() {
    List<Point> points = new ArrayList<>();
    points.add(new Point(0, 1));
    points.add(new Point(1, 0));
    Separatrix turned = turned();
    for (int i = 1; i < POINTS; i++) {
      double share = (double) i / POINTS;
      double logit = Math.log(share) - Math.log1p(-share);
      points.add(new Point(share, share(above(logit))));
      points.add(new Point(share(turned.above(logit)), share));
    }
    if (Double.isFinite(first.bottom()) && Double.isFinite(second.bottom())) {
      points.add(new Point(share(first.bottom()), share(second.bottom())));
    }
    points.sort(
        Comparator.comparingDouble(Point::first)
            .thenComparing(Comparator.comparingDouble(Point::second).reversed()));
    return points;
  }

  /** The same curve with the kinds in each other's place. */
  private Separatrix turned() {
    Valley across = second;
    Valley up = first;
    return new Separatrix(across, up);
  }

  private static double share(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
