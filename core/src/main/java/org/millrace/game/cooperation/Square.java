package org.millrace.game.cooperation;

import java.util.ArrayList;
import java.util.List;
import org.millrace.game.cooperation.CooperationResult.Arrow;
import org.millrace.game.cooperation.CooperationResult.Basin;
import org.millrace.game.cooperation.CooperationResult.Ending;
import org.millrace.game.cooperation.CooperationResult.Integral;
import org.millrace.game.cooperation.CooperationResult.Outlook;
import org.millrace.game.cooperation.CooperationResult.Target;
import org.millrace.game.replicator.Advantage;
import org.millrace.game.replicator.Motion;

/** Two kinds of firms that meet each other. */
final class Square implements Encounter {
  /**
   * A first integral this near that of the saddle, relative to its parts, is that of the saddle.
   */
  private static final double SAME = 1e-13;

  private static final double MIDDLE = 0.5;

  private final Advantage first;
  private final Advantage second;
  private final double pace;
  private final SquareParts parts;
  private final List<Basin> basins;

  Square(Advantage first, Advantage second) {
    this.first = first;
    this.second = second;
    double largest = Math.max(first.size(), second.size());
    this.pace = largest > 0 ? largest : 1;
    this.parts = new SquareParts(first, second, pace);
    this.basins = parts.basins();
  }

  @Override
  public double pace() {
    return pace;
  }

  /** Advantages at shares, in units of the pace. */
  private void flow(double[] shares, double[] others, double[] advantages) {
    advantages[0] = first.against(shares[1], others[1]) / pace;
    advantages[1] = second.against(shares[0], others[0]) / pace;
  }

  @Override
  public Outlook outlook() {
    if (first.size() == 0 && second.size() == 0) {
      return Outlook.NOTHING_MOVES;
    }
    if (parts.circle()) {
      return Outlook.CIRCLES;
    }
    List<Target> targets = basins.stream().map(Basin::target).toList();
    if (targets.size() == 1) {
      return switch (targets.getFirst()) {
        case ALL -> Outlook.EVERYBODY;
        case NONE -> Outlook.NOBODY;
        case FIRST_ALONE -> Outlook.FIRST_ALONE;
        case SECOND_ALONE -> Outlook.SECOND_ALONE;
        case FIRST_ALL, FIRST_NONE, SECOND_ALL, SECOND_NONE, MIXED -> Outlook.STOPS_ON_THE_WAY;
      };
    }
    if (targets.equals(List.of(Target.ALL, Target.NONE))) {
      return Outlook.ALL_OR_NONE;
    }
    return targets.equals(List.of(Target.FIRST_ALONE, Target.SECOND_ALONE))
        ? Outlook.ONE_OF_BOTH
        : Outlook.STOPS_ON_THE_WAY;
  }

  @Override
  public List<Rest> rests() {
    return new SquareRests(first, second, pace).rests();
  }

  @Override
  public List<Basin> basins() {
    return basins;
  }

  @Override
  public List<Point> separatrix() {
    return parts.separatrix();
  }

  @Override
  public Motion motion(Point start) {
    double[] shares = {start.first(), start.second()};
    if (parts.circle() && isInside(start)) {
      return Motion.around(this::flow, shares, saddle().first());
    }
    return isOnSeparatrix(start)
        ? Motion.toward(this::flow, shares, new double[] {saddle().first(), saddle().second()})
        : Motion.from(this::flow, shares, Double.POSITIVE_INFINITY);
  }

  private Point saddle() {
    return new Point(second.b() / (second.b() - second.a()), first.b() / (first.b() - first.a()));
  }

  private static boolean isInside(Point point) {
    return point.first() > 0 && point.first() < 1 && point.second() > 0 && point.second() < 1;
  }

  @Override
  public Ending ending(Point start, Motion motion) {
    if (parts.circle() && isInside(start)) {
      return circling(start, motion);
    }
    if (isOnSeparatrix(start)) {
      Point saddle = saddle();
      return saddle.equals(start) || motion.size() == 1
          ? new Ending.Stays(saddle)
          : new Ending.OnTheEdge(
              saddle, motion.firstTimeNear(new double[] {saddle.first(), saddle.second()}));
    }
    if (motion.size() == 1) {
      return new Ending.Stays(start);
    }
    Point at = new Point(motion.end(0), motion.end(1));
    return motion.rests()
        ? new Ending.Settles(target(motion), at, motion.timeToNearTheEnd())
        : new Ending.Unfinished(at);
  }

  private Ending circling(Point start, Motion motion) {
    Point center = saddle();
    if (motion.size() == 1) {
      return new Ending.Stays(start);
    }
    List<Double> rises = motion.risesThrough(0, center.first());
    return rises.size() < 2
        ? new Ending.Unfinished(new Point(motion.end(0), motion.end(1)))
        : new Ending.Circles(center, rises.get(1) - rises.get(0));
  }

  /**
   * Whether a point lies on the curve that leads to the saddle, and not on the one away from it.
   */
  private boolean isOnSeparatrix(Point start) {
    if (!isInside(start)
        || !SquareParts.isMixed(first)
        || !SquareParts.isMixed(second)
        || parts.circle()) {
      return false;
    }
    Point saddle = saddle();
    double left = Integrals.value(second, logit(start.first())) / pace;
    double right = Integrals.value(first, logit(start.second())) / pace;
    boolean sameSide = start.first() > saddle.first() == start.second() > saddle.second();
    boolean parts = first.a() > 0 ? !sameSide : sameSide;
    double difference = left - right - value(saddle);
    return (parts || saddle.equals(start))
        && Math.abs(difference) <= SAME * (Math.abs(left) + Math.abs(right));
  }

  private Target target(Motion motion) {
    double x = motion.end(0);
    double y = motion.end(1);
    if (x == 1) {
      return y == 1 ? Target.ALL : y == 0 ? Target.FIRST_ALONE : Target.FIRST_ALL;
    }
    if (x == 0) {
      return y == 1 ? Target.SECOND_ALONE : y == 0 ? Target.NONE : Target.FIRST_NONE;
    }
    return y == 1 ? Target.SECOND_ALL : y == 0 ? Target.SECOND_NONE : Target.MIXED;
  }

  @Override
  public Integral integral(Point start, Motion motion) {
    if (!isInside(start)) {
      return new Integral.None();
    }
    double value = value(logit(start.first()), logit(start.second()));
    double drift = 0;
    for (int p = 0; p < motion.size(); p++) {
      drift = Math.max(drift, Math.abs(value(motion.logit(p, 0), motion.logit(p, 1)) - value));
    }
    return new Integral.Known(value * pace, drift * pace);
  }

  /** The first integral in units of the pace. */
  private double value(double firstLogit, double secondLogit) {
    return (Integrals.value(second, firstLogit) - Integrals.value(first, secondLogit)) / pace;
  }

  private double value(Point point) {
    return value(logit(point.first()), logit(point.second()));
  }

  private static double logit(double share) {
    return Math.log(share) - Math.log1p(-share);
  }

  @Override
  public Arrow arrow(Point at) {
    double x = at.first();
    double y = at.second();
    return new Arrow(
        at, x * (1 - x) * first.against(y) / pace, y * (1 - y) * second.against(x) / pace);
  }

  @Override
  public List<Point> middles(int cells) {
    List<Point> points = new ArrayList<>();
    for (int j = 0; j < cells; j++) {
      for (int i = 0; i < cells; i++) {
        points.add(new Point((i + MIDDLE) / cells, (j + MIDDLE) / cells));
      }
    }
    return points;
  }
}
