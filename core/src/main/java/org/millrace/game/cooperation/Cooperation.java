package org.millrace.game.cooperation;

import java.util.ArrayList;
import java.util.List;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.game.cooperation.CooperationResult.Arrow;
import org.millrace.game.cooperation.CooperationResult.KindResult;
import org.millrace.game.cooperation.CooperationResult.Moment;
import org.millrace.game.cooperation.CooperationResult.PhasePortrait;
import org.millrace.game.cooperation.CooperationResult.Trajectory;
import org.millrace.game.replicator.Advantage;
import org.millrace.game.replicator.Motion;
import org.millrace.game.replicator.Stance;

/** Tells whether firms come to cooperate; see the package for the game and its formulae. */
public final class Cooperation implements Engine<CooperationProblem, CooperationResult> {
  /** Points of a trajectory stand at least so far apart. */
  private static final double APART = 0.004;

  @Override
  public CooperationResult solve(CooperationProblem problem, Run run) {
    run.check();
    Players players = new Players(problem.firms());
    Players.Terms present = Players.Terms.present(problem.policy());
    Encounter encounter = players.under(present);
    Point start = players.start();
    Motion motion = encounter.motion(start);
    return new CooperationResult(
        encounter.pace(),
        kind(players.first(), players.first(present)),
        kind(players.second(), players.second(present)),
        encounter.outlook(),
        encounter.rests(),
        encounter.integral(start, motion),
        encounter.separatrix(),
        encounter.basins(),
        encounter.ending(start, motion),
        moments(motion),
        portrait(problem, encounter, run),
        new PolicyEffects(problem, players, run).result());
  }

  private static KindResult kind(Kind kind, Advantage advantage) {
    return new KindResult(
        kind.name(), advantage, Stance.of(advantage), kind.payoffs().prefersCooperation());
  }

  private static PhasePortrait portrait(CooperationProblem problem, Encounter encounter, Run run) {
    List<Arrow> arrows =
        encounter.middles(problem.arrows()).stream().map(encounter::arrow).toList();
    List<Trajectory> trajectories =
        run.map(
            encounter.middles(problem.starts()),
            start -> {
              run.check();
              Motion motion = encounter.motion(start);
              return new Trajectory(moments(motion), encounter.ending(start, motion));
            });
    return new PhasePortrait(arrows, trajectories);
  }

  private static List<Moment> moments(Motion motion) {
    List<Moment> moments = new ArrayList<>();
    int last = motion.size() - 1;
    for (int p = 0; p <= last; p++) {
      Moment moment = moment(motion, p);
      if (p == 0 || p == last || isApart(moments.getLast(), moment)) {
        moments.add(moment);
      }
    }
    return moments;
  }

  private static boolean isApart(Moment one, Moment other) {
    return Math.abs(one.first() - other.first()) >= APART
        || Math.abs(one.second() - other.second()) >= APART;
  }

  /** Of one kind of firms, both shares are that of the kind. */
  private static Moment moment(Motion motion, int point) {
    double first = motion.share(point, 0);
    return new Moment(
        motion.time(point), first, motion.populations() == 1 ? first : motion.share(point, 1));
  }
}
