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
import org.millrace.game.replicator.Eigenvalue;
import org.millrace.game.replicator.Motion;
import org.millrace.game.replicator.RestKind;
import org.millrace.game.replicator.Stance;

/** One kind of firms that meet each other: dx/dt = x (1 − x) (b + (a − b) x). */
final class Line implements Encounter {
  private static final double MIDDLE = 0.5;

  /** Closer to a stable share than this, in logits and units of the pace, counts as there. */
  private static final double STILL = 1e-10;

  private final Advantage advantage;
  private final Stance stance;
  private final double pace;

  Line(Advantage advantage) {
    this.advantage = advantage;
    this.stance = Stance.of(advantage);
    this.pace = advantage.size() > 0 ? advantage.size() : 1;
  }

  @Override
  public double pace() {
    return pace;
  }

  @Override
  public Outlook outlook() {
    return switch (stance) {
      case Stance.Always always -> Outlook.EVERYBODY;
      case Stance.Never never -> Outlook.NOBODY;
      case Stance.WithCooperators with -> Outlook.ALL_OR_NONE;
      case Stance.WithOthers with -> Outlook.A_SHARE;
      case Stance.SameEitherWay same -> same.pays() ? Outlook.EVERYBODY : Outlook.NOBODY;
      case Stance.TiedWithCooperators tied -> tied.pays() ? Outlook.EVERYBODY : Outlook.NOBODY;
      case Stance.TiedWithOthers tied -> tied.pays() ? Outlook.EVERYBODY : Outlook.NOBODY;
      case Stance.Indifferent indifferent -> Outlook.NOTHING_MOVES;
    };
  }

  @Override
  public List<Basin> basins() {
    return switch (stance) {
      case Stance.WithCooperators with ->
          List.of(
              new Basin(Target.ALL, 1 - with.threshold()),
              new Basin(Target.NONE, with.threshold()));
      case Stance.WithOthers with -> List.of(new Basin(Target.MIXED, 1));
      case Stance.Indifferent indifferent -> List.of();
      case Stance.Always always -> List.of(new Basin(Target.ALL, 1));
      case Stance.Never never -> List.of(new Basin(Target.NONE, 1));
      case Stance.SameEitherWay same -> toOneEnd(same.pays());
      case Stance.TiedWithCooperators tied -> toOneEnd(tied.pays());
      case Stance.TiedWithOthers tied -> toOneEnd(tied.pays());
    };
  }

  private static List<Basin> toOneEnd(boolean pays) {
    return List.of(new Basin(pays ? Target.ALL : Target.NONE, 1));
  }

  @Override
  public List<Rest> rests() {
    double a = advantage.a();
    double b = advantage.b();
    if (stance instanceof Stance.Indifferent) {
      return List.of(new Rest.Everywhere());
    }
    List<Rest> rests = new ArrayList<>();
    rests.add(rest(0, b, b < 0 || (b == 0 && a < 0)));
    rests.add(rest(1, -a, a > 0 || (a == 0 && b > 0)));
    if (a * b < 0) {
      rests.add(rest(b / (b - a), -a * b / (a - b), a < 0));
    }
    return rests;
  }

  private Rest rest(double share, double eigenvalue, boolean evolutionarilyStable) {
    List<Eigenvalue> eigenvalues = List.of(Eigenvalue.real(eigenvalue));
    return new Rest.Isolated(
        new Point(share, share), eigenvalues, RestKind.of(eigenvalues, pace), evolutionarilyStable);
  }

  /** The threshold, above and below of which shares go apart. */
  @Override
  public List<Point> separatrix() {
    return stance instanceof Stance.WithCooperators with
        ? List.of(new Point(with.threshold(), with.threshold()))
        : List.of();
  }

  @Override
  public Motion motion(Point start) {
    double still = stance instanceof Stance.WithOthers ? STILL : 0;
    return Motion.toRestInside(
        (shares, others, advantages) ->
            advantages[0] = advantage.against(shares[0], others[0]) / pace,
        start.first(),
        still);
  }

  @Override
  public Ending ending(Point start, Motion motion) {
    if (motion.size() == 1) {
      return new Ending.Stays(start);
    }
    double end = motion.end(0);
    if (!motion.rests()) {
      return new Ending.Unfinished(new Point(end, end));
    }
    Target target = end == 1 ? Target.ALL : end == 0 ? Target.NONE : Target.MIXED;
    double share = stance instanceof Stance.WithOthers with ? with.threshold() : end;
    return new Ending.Settles(target, new Point(share, share), motion.timeToNearTheEnd());
  }

  @Override
  public Integral integral(Point start, Motion motion) {
    return new Integral.None();
  }

  @Override
  public Arrow arrow(Point at) {
    double x = at.first();
    double change = x * (1 - x) * advantage.against(x) / pace;
    return new Arrow(at, change, change);
  }

  @Override
  public List<Point> middles(int cells) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      points.add(new Point((i + MIDDLE) / cells, (i + MIDDLE) / cells));
    }
    return points;
  }
}
