package org.millrace.game.cooperation;

import java.util.ArrayList;
import java.util.List;
import org.millrace.engine.Run;
import org.millrace.game.cooperation.CooperationResult.Ending;
import org.millrace.game.cooperation.PolicyResult.Answer;
import org.millrace.game.cooperation.PolicyResult.Goal;
import org.millrace.game.cooperation.PolicyResult.Instrument;
import org.millrace.game.cooperation.PolicyResult.Least;
import org.millrace.game.cooperation.PolicyResult.Level;
import org.millrace.game.replicator.Advantage;
import org.millrace.game.replicator.Stance;
import org.millrace.unit.Money;

/** What levels of a policy do, and which is the least that does what is wanted. */
final class PolicyEffects {
  private static final int STEPS = 200;

  /** Of the least amount, relative to it. */
  private static final double PRECISION = 1e-13;

  /** A basin reached within this of where cooperation becomes stable jumps there. */
  private static final double JUMP = 1e-10;

  private static final Point ALL = new Point(1, 1);

  private final Policy policy;
  private final double wantedBasin;
  private final Players players;
  private final Players.Terms present;
  private final Run run;

  PolicyEffects(CooperationProblem problem, Players players, Run run) {
    this.policy = problem.policy();
    this.wantedBasin = problem.wantedBasin();
    this.players = players;
    this.present = Players.Terms.present(policy);
    this.run = run;
  }

  PolicyResult result() {
    List<Players.Terms> levels = new ArrayList<>();
    for (double subsidy : levels(policy.subsidy())) {
      for (double fine : levels(policy.fine())) {
        levels.add(new Players.Terms(subsidy, fine, present.costShare()));
      }
    }
    List<Least> least = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      for (Instrument instrument : Instrument.values()) {
        least.add(new Least(goal, instrument, answer(goal, instrument)));
      }
    }
    return new PolicyResult(level(present).account(), run.map(levels, this::level), least);
  }

  private static List<Double> levels(Policy.Payment payment) {
    double least = payment.least().amount();
    double width = payment.most().amount() - least;
    List<Double> levels = new ArrayList<>();
    for (int i = 0; i < payment.levels(); i++) {
      levels.add(payment.levels() == 1 ? least : least + width * i / (payment.levels() - 1));
    }
    return levels;
  }

  private Level level(Players.Terms terms) {
    run.check();
    Encounter encounter = players.under(terms);
    Ending ending = encounter.ending(players.start(), encounter.motion(players.start()));
    Point at =
        switch (ending) {
          case Ending.Settles settles -> settles.at();
          case Ending.OnTheEdge edge -> edge.saddle();
          case Ending.Circles circles -> circles.center();
          case Ending.Stays stays -> stays.at();
          case Ending.Unfinished unfinished -> unfinished.at();
        };
    return new Level(
        new Money(terms.subsidy()),
        new Money(terms.fine()),
        Stance.of(players.first(terms)),
        Stance.of(players.second(terms)),
        encounter.outlook(),
        encounter.cooperationBasin(),
        ending,
        players.account(terms, at));
  }

  private Answer answer(Goal goal, Instrument instrument) {
    double least =
        switch (instrument) {
          case SUBSIDY -> policy.subsidy().least().amount();
          case FINE -> policy.fine().least().amount();
          case COST_SHARE -> policy.costShare().least();
        };
    double most =
        switch (instrument) {
          case SUBSIDY -> policy.subsidy().most().amount();
          case FINE -> policy.fine().most().amount();
          case COST_SHARE -> policy.costShare().most();
        };
    if (reaches(goal, terms(instrument, least))) {
      return new Answer.AlreadySo();
    }
    if (!reaches(goal, terms(instrument, most))) {
      return new Answer.NotInRange();
    }
    double stable = limit(Goal.COOPERATION_STABLE, instrument);
    return switch (goal) {
      case COOPERATION_STABLE -> found(instrument, stable, false);
      case COOPERATION_DOMINANT -> found(instrument, limit(goal, instrument), false);
      case WANTED_BASIN -> {
        double low = Math.max(least, stable);
        double scale = instrument == Instrument.COST_SHARE ? 1 : players.under(present).pace();
        double beyond = low + JUMP * Math.max(low, scale);
        boolean jumps = reaches(goal, terms(instrument, Math.min(most, beyond)));
        yield found(instrument, jumps ? low : grown(instrument, beyond, most), !jumps);
      }
    };
  }

  /** The amount that must be passed for a strict goal, which is known to be in reach. */
  private double limit(Goal goal, Instrument instrument) {
    Players.Terms without = terms(instrument, 0);
    return Math.max(
        limit(goal, instrument, players.first(), players.first(without)),
        limit(goal, instrument, players.second(), players.second(without)));
  }

  private static double limit(Goal goal, Instrument instrument, Kind kind, Advantage without) {
    double lacking =
        goal == Goal.COOPERATION_DOMINANT ? Math.max(-without.a(), -without.b()) : -without.a();
    if (lacking < 0) {
      return 0;
    }
    return switch (instrument) {
      case SUBSIDY, FINE -> lacking;
      case COST_SHARE -> lacking / kind.payoffs().cooperationCost().amount();
    };
  }

  /** Where the basin has grown as wanted: by chords, and by halving each third time. */
  private double grown(Instrument instrument, double from, double to) {
    double low = from;
    double high = to;
    double below = lead(instrument, low);
    double above = lead(instrument, high);
    for (int i = 0; i < STEPS && high - low > PRECISION * high && above > PRECISION; i++) {
      double share = below / (below - above);
      double middle = i % 3 == 2 ? (low + high) / 2 : low + share * (high - low);
      double lead = lead(instrument, middle);
      if (lead >= 0) {
        high = middle;
        above = lead;
      } else {
        low = middle;
        below = lead;
      }
    }
    return high;
  }

  /** By how much the basin of cooperation is larger than wanted. */
  private double lead(Instrument instrument, double amount) {
    return basin(terms(instrument, amount)) - wantedBasin;
  }

  private double basin(Players.Terms terms) {
    run.check();
    return isStable(terms) ? players.under(terms).cooperationBasin() : 0;
  }

  private Players.Terms terms(Instrument instrument, double amount) {
    return switch (instrument) {
      case SUBSIDY -> new Players.Terms(amount, present.fine(), present.costShare());
      case FINE -> new Players.Terms(present.subsidy(), amount, present.costShare());
      case COST_SHARE -> new Players.Terms(present.subsidy(), present.fine(), amount);
    };
  }

  private Answer found(Instrument instrument, double amount, boolean reached) {
    PolicyResult.Account account = players.account(terms(instrument, amount), ALL);
    return switch (instrument) {
      case SUBSIDY, FINE -> new Answer.FromPayment(new Money(amount), reached, account);
      case COST_SHARE -> new Answer.FromShare(amount, reached, account);
    };
  }

  private boolean isStable(Players.Terms terms) {
    return players.first(terms).a() > 0 && players.second(terms).a() > 0;
  }

  private boolean reaches(Goal goal, Players.Terms terms) {
    run.check();
    return isStable(terms)
        && switch (goal) {
          case COOPERATION_STABLE -> true;
          case COOPERATION_DOMINANT ->
              players.first(terms).b() > 0 && players.second(terms).b() > 0;
          case WANTED_BASIN -> basin(terms) >= wantedBasin;
        };
  }
}
