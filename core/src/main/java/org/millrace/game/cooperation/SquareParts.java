package org.millrace.game.cooperation;

import java.util.List;
import org.millrace.game.cooperation.CooperationResult.Basin;
import org.millrace.game.cooperation.CooperationResult.Target;
import org.millrace.game.replicator.Advantage;

/** How the square of two kinds of firms is parted by where points end. */
final class SquareParts {
  private final Advantage first;
  private final Advantage second;
  private final double pace;

  SquareParts(Advantage first, Advantage second, double pace) {
    this.first = first;
    this.second = second;
    this.pace = pace;
  }

  /** Shares of the square by what becomes of them; none where points circle or nothing moves. */
  List<Basin> basins() {
    if (circle() || (isFixed(first) && isFixed(second))) {
      return List.of();
    }
    if (isFixed(first)) {
      return stopped(second, Target.SECOND_ALL, Target.SECOND_NONE);
    }
    if (isFixed(second)) {
      return stopped(first, Target.FIRST_ALL, Target.FIRST_NONE);
    }
    if (Valley.has(first) && Valley.has(second)) {
      double above = curve().areaAbove();
      Target high = edge(first.a(), second.a(), Target.SECOND_ALL, Target.FIRST_ALL, Target.ALL);
      Target low = edge(first.b(), second.b(), Target.SECOND_NONE, Target.FIRST_NONE, Target.NONE);
      return areas(high, above, low, first.a() + second.a() > 0, first.b() + second.b() < 0);
    }
    if (Valley.has(negative(first)) && Valley.has(negative(second))) {
      double below = curve().areaAbove();
      Target right =
          edge(first.b(), second.a(), Target.SECOND_NONE, Target.FIRST_ALL, Target.FIRST_ALONE);
      Target left =
          edge(first.a(), second.b(), Target.SECOND_ALL, Target.FIRST_NONE, Target.SECOND_ALONE);
      return areas(right, below, left, first.b() - second.a() > 0, second.b() - first.a() > 0);
    }
    return List.of(
        new Basin(isMixed(first) ? turned(single(second, first)) : single(first, second), 1));
  }

  /**
   * Where everything ends if the leader's share moves one way whatever the follower does: the
   * follower goes where it gains at the leader's end, or stops if it does not care there; so does
   * the leader if it does not care at the follower's end.
   */
  private static Target single(Advantage leader, Advantage follower) {
    boolean up = leader.a() + leader.b() > 0;
    double there = up ? follower.a() : follower.b();
    if (there == 0) {
      return up ? Target.FIRST_ALL : Target.FIRST_NONE;
    }
    boolean followed = there > 0;
    if ((followed ? leader.a() : leader.b()) == 0) {
      return followed ? Target.SECOND_ALL : Target.SECOND_NONE;
    }
    if (up) {
      return followed ? Target.ALL : Target.FIRST_ALONE;
    }
    return followed ? Target.SECOND_ALONE : Target.NONE;
  }

  /** A target with the names of both kinds swapped. */
  private static Target turned(Target target) {
    return switch (target) {
      case FIRST_ALONE -> Target.SECOND_ALONE;
      case SECOND_ALONE -> Target.FIRST_ALONE;
      case FIRST_ALL -> Target.SECOND_ALL;
      case FIRST_NONE -> Target.SECOND_NONE;
      case SECOND_ALL -> Target.FIRST_ALL;
      case SECOND_NONE -> Target.FIRST_NONE;
      case ALL, NONE, MIXED -> target;
    };
  }

  /** The kind that has no reason to change stays; the other goes where its share decides. */
  private static List<Basin> stopped(Advantage moving, Target all, Target none) {
    if (!isMixed(moving)) {
      return List.of(new Basin(moving.a() + moving.b() > 0 ? all : none, 1));
    }
    double threshold = moving.b() / (moving.b() - moving.a());
    return areas(all, moving.a() > 0 ? 1 - threshold : threshold, none, true, true);
  }

  /** Where a side of the separatrix ends: a corner, or the edge on which a kind is indifferent. */
  private static Target edge(
      double firstThere, double secondThere, Target second, Target first, Target corner) {
    if (firstThere == 0) {
      return second;
    }
    return secondThere == 0 ? first : corner;
  }

  /** Both sides of the separatrix, unless it runs along the border and one side is empty. */
  private static List<Basin> areas(
      Target one, double area, Target other, boolean oneExists, boolean otherExists) {
    if (!oneExists || !otherExists) {
      return List.of(new Basin(oneExists ? one : other, 1));
    }
    double inside = Math.min(1, area);
    return List.of(new Basin(one, inside), new Basin(other, 1 - inside));
  }

  private static Advantage negative(Advantage advantage) {
    return new Advantage(
        advantage.withCooperator().withAmount(-advantage.a()),
        advantage.withOther().withAmount(-advantage.b()));
  }

  private static boolean isFixed(Advantage advantage) {
    return advantage.size() == 0;
  }

  /** One cooperates with cooperators, the other with others: each runs after the other. */
  boolean circle() {
    return isMixed(first) && isMixed(second) && first.a() > 0 != second.a() > 0;
  }

  /** Whether what pays depends on the share of the counterpart. */
  static boolean isMixed(Advantage advantage) {
    return advantage.a() > 0 ? advantage.b() < 0 : advantage.a() < 0 && advantage.b() > 0;
  }

  /**
   * The curve that parts the square; where firms cooperate with others, that of the game in which
   * the second kind calls its strategies the other way round.
   */
  private Separatrix curve() {
    if (Valley.has(first) && Valley.has(second)) {
      return new Separatrix(Valley.of(second, pace), Valley.of(first, pace));
    }
    return new Separatrix(
        new Valley(-second.a() / pace, second.b() / pace),
        new Valley(first.b() / pace, -first.a() / pace));
  }

  /** Points of the curve; none where there is none. */
  List<Point> separatrix() {
    if (Valley.has(first) && Valley.has(second)) {
      return curve().points();
    }
    if (Valley.has(negative(first)) && Valley.has(negative(second))) {
      return curve().points().stream().map(p -> new Point(p.first(), 1 - p.second())).toList();
    }
    return List.of();
  }
}
