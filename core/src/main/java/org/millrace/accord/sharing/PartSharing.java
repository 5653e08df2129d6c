package org.millrace.accord.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Nucleolus;
import org.millrace.accord.sharing.SharingResult.Cause;
import org.millrace.accord.sharing.SharingResult.Precision;
import org.millrace.accord.sharing.SharingResult.Rule;
import org.millrace.accord.sharing.SharingResult.RuleResult;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/** Shares of one part by all rules. */
final class PartSharing {
  /** An excess or a loss below this share of the largest worth is none. */
  private static final double ROUNDING = 1e-8;

  private static final Precision EXACT = new Precision.Exact();

  private final List<Id.PlayerId> players;
  private final int sign;
  private final double[] uses;
  private final View view;
  private final Divisions divisions;

  PartSharing(
      List<Id.PlayerId> players, CoalitionGame.Direction direction, List<Use> uses, View view) {
    this.players = players;
    this.sign = direction == CoalitionGame.Direction.COST ? -1 : 1;
    this.uses =
        players.stream()
            .mapToDouble(
                p -> uses.stream().filter(u -> u.player().equals(p)).mapToDouble(Use::amount).sum())
            .toArray();
    this.view = view;
    this.divisions = new Divisions(view.alone(), gain());
  }

  /** What all gain by joining [EUR]. */
  private double gain() {
    return view.together() - Arrays.stream(view.alone()).sum();
  }

  SharingResult.Part share() {
    List<RuleResult> rules = new ArrayList<>();
    View.Estimate shapley = view.shapley();
    rules.add(shared(Rule.SHAPLEY, shapley.precision(), shapley.shares(), shapley.errors()));
    View.Fairest free = view.nucleolus(Nucleolus.Measure.WHOLE, false);
    rules.add(rational(Rule.NUCLEOLUS, Nucleolus.Measure.WHOLE, free));
    rules.add(fairest(Rule.PRENUCLEOLUS, free));
    rules.add(
        rational(
            Rule.PER_CAPITA_NUCLEOLUS,
            Nucleolus.Measure.PER_PLAYER,
            view.nucleolus(Nucleolus.Measure.PER_PLAYER, false)));
    double[] last = Arrays.stream(view.last()).map(l -> l * view.scale()).toArray();
    rules.add(divided(Rule.SEPARABLE_COSTS, divisions.separable(last)));
    rules.add(divided(Rule.EQUAL, divisions.equal()));
    rules.add(divided(Rule.PROPORTIONAL_TO_ALONE, divisions.proportional()));
    rules.add(divided(Rule.PROPORTIONAL_TO_USE, divisions.proportional(uses)));
    double[] alone = view.alone();
    return new SharingResult.Part(
        IntStream.range(0, players.size())
            .mapToObj(p -> new SharingResult.Player(players.get(p), money(sign * alone[p])))
            .toList(),
        money(sign * view.together()),
        money(gain()),
        view.isExact(),
        view.coalitions(),
        view.superadditive(),
        view.convex(),
        core(free),
        rules);
  }

  private SharingResult.Core core(View.Fairest free) {
    if (!(free.outcome() instanceof Nucleolus.Outcome.Found found)) {
      return new SharingResult.Core(
          view.hasCore() == Answer.YES ? Answer.NO : Answer.UNKNOWN,
          new SharingResult.LeastExcess.NotFound());
    }
    double least = found.leastExcess();
    boolean isProved = free.isLeast();
    Answer isEmpty;
    if (least > ROUNDING) {
      isEmpty = Answer.YES;
    } else {
      isEmpty = isProved || view.hasCore() == Answer.YES ? Answer.NO : Answer.UNKNOWN;
    }
    Money excess = money(least * view.scale());
    return new SharingResult.Core(
        isEmpty,
        isProved
            ? new SharingResult.LeastExcess.Known(excess)
            : new SharingResult.LeastExcess.AtLeast(excess));
  }

  /** What the free computation gave if nobody loses by it, else the computation that heeds that. */
  private RuleResult rational(Rule rule, Nucleolus.Measure measure, View.Fairest free) {
    if (free.outcome() instanceof Nucleolus.Outcome.Found found
        && Collections.min(found.shares()) < -ROUNDING) {
      return gain() < -ROUNDING * view.scale()
          ? new RuleResult.NotDefined(rule, Cause.NO_JOINT_GAIN)
          : fairest(rule, view.nucleolus(measure, true));
    }
    return fairest(rule, free);
  }

  private RuleResult fairest(Rule rule, View.Fairest fairest) {
    return switch (fairest.outcome()) {
      case Nucleolus.Outcome.Found found ->
          shared(rule, fairest.precision(), found.shares(), zeros());
      case Nucleolus.Outcome.OutOfTime late -> new RuleResult.NotDefined(rule, Cause.OUT_OF_TIME);
      case Nucleolus.Outcome.Lost lost -> new RuleResult.NotDefined(rule, Cause.SOLVER_LOST);
    };
  }

  private List<Double> zeros() {
    return Collections.nCopies(players.size(), 0.0);
  }

  private RuleResult divided(Rule rule, Divisions.Division division) {
    return switch (division) {
      case Divisions.Division.Shares shares ->
          shared(
              rule,
              EXACT,
              Arrays.stream(shares.numbers()).mapToObj(s -> s / view.scale()).toList(),
              zeros());
      case Divisions.Division.None none -> new RuleResult.NotDefined(rule, none.cause());
    };
  }

  private RuleResult shared(
      Rule rule, Precision precision, List<Double> gains, List<Double> errors) {
    DoubleUnaryOperator euros = gain -> gain * view.scale();
    double[] alone = view.alone();
    List<SharingResult.Share> shares =
        IntStream.range(0, players.size())
            .mapToObj(
                p ->
                    new SharingResult.Share(
                        players.get(p),
                        money(sign * (alone[p] + euros.applyAsDouble(gains.get(p)))),
                        money(euros.applyAsDouble(gains.get(p))),
                        money(euros.applyAsDouble(errors.get(p)))))
            .toList();
    return new RuleResult.Shared(rule, precision, shares, standing(gains));
  }

  private SharingResult.Standing standing(List<Double> gains) {
    if (players.size() == 1) {
      return new SharingResult.Standing(
          SharingResult.Verdict.IN_CORE, Money.ZERO, List.of(), List.of());
    }
    View.Worst worst = view.worst(gains.stream().mapToDouble(g -> g).toArray());
    double excess = worst.objection().excess();
    SharingResult.Verdict verdict =
        worst.isProved() ? SharingResult.Verdict.IN_CORE : SharingResult.Verdict.NO_OBJECTION_FOUND;
    return new SharingResult.Standing(
        excess > ROUNDING ? SharingResult.Verdict.OBJECTED : verdict,
        money(excess * view.scale()),
        worst.objection().coalition().members().mapToObj(players::get).toList(),
        IntStream.range(0, players.size())
            .filter(p -> gains.get(p) < -ROUNDING)
            .mapToObj(players::get)
            .toList());
  }

  /** Without a negative zero. */
  private static Money money(double amount) {
    return new Money(amount + 0.0);
  }
}
