package org.millrace.game.cooperation;

import java.util.List;
import java.util.Optional;
import org.millrace.game.cooperation.CooperationResult.Arrow;
import org.millrace.game.cooperation.CooperationResult.Basin;
import org.millrace.game.cooperation.CooperationResult.Ending;
import org.millrace.game.cooperation.CooperationResult.Integral;
import org.millrace.game.cooperation.CooperationResult.Outlook;
import org.millrace.game.replicator.Motion;

/** A game of firms under one policy: everything that can be said of it. */
interface Encounter {
  /** The largest advantage; 1 if there is none [EUR/a]. */
  double pace();

  /** What becomes of points inside. */
  Outlook outlook();

  List<Rest> rests();

  List<Point> separatrix();

  List<Basin> basins();

  /** The motion from a point until it rests, or has come around more than once. */
  Motion motion(Point start);

  Ending ending(Point start, Motion motion);

  Integral integral(Point start, Motion motion);

  Arrow arrow(Point at);

  /** The starting points or arrows of a portrait: middles of so many equal cells a side. */
  List<Point> middles(int cells);

  /** The share of all points from which all come to cooperate. */
  default double cooperationBasin() {
    return find(CooperationResult.Target.ALL).map(Basin::area).orElse(0.0);
  }

  private Optional<Basin> find(CooperationResult.Target target) {
    return basins().stream().filter(b -> b.target() == target).findFirst();
  }
}
