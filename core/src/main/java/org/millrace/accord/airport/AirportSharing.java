package org.millrace.accord.airport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.millrace.accord.airport.AirportResult.Rule;
import org.millrace.accord.airport.AirportResult.RuleResult;
import org.millrace.accord.game.AirportLevels;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** Shares the cost of one thing among classes of users; see the package for the formulae. */
public final class AirportSharing implements Engine<AirportProblem, AirportResult> {
  /** An excess below this share of the cost is none. */
  private static final double ROUNDING = 1e-9;

  @Override
  public AirportResult solve(AirportProblem problem, Run run) {
    run.check();
    List<AirportProblem.UserClass> classes =
        problem.classes().stream()
            .sorted(Comparator.comparing(AirportProblem.UserClass::cost))
            .toList();
    List<Double> costs = classes.stream().map(c -> c.cost().amount()).toList();
    List<Long> users = classes.stream().map(AirportProblem.UserClass::users).toList();
    AirportLevels levels = new AirportLevels(costs, users);
    double cost = costs.getLast();
    long count = users.stream().mapToLong(u -> u).sum();
    double alone =
        IntStream.range(0, costs.size()).mapToDouble(k -> costs.get(k) * users.get(k)).sum();
    List<RuleResult> rules = new ArrayList<>();
    rules.add(shared(Rule.SHAPLEY, problem, classes, levels.shapley()));
    rules.add(shared(Rule.NUCLEOLUS, problem, classes, levels.nucleolus()));
    rules.add(
        shared(Rule.EQUAL, problem, classes, Collections.nCopies(costs.size(), cost / count)));
    rules.add(
        alone == 0
            ? new RuleResult.NothingToShare(Rule.PROPORTIONAL_TO_ALONE)
            : shared(
                Rule.PROPORTIONAL_TO_ALONE,
                problem,
                classes,
                costs.stream().map(c -> cost * (c / alone)).toList()));
    return new AirportResult(new Money(cost), count, new Money(alone), rules);
  }

  /**
   * A rule's shares in the order of the problem.
   *
   * @param sorted classes from the least need up
   * @param each what one user of each pays
   */
  private static RuleResult shared(
      Rule rule, AirportProblem problem, List<AirportProblem.UserClass> sorted, List<Double> each) {
    List<AirportResult.Share> shares =
        IntStream.range(0, sorted.size()).mapToObj(k -> share(sorted.get(k), each.get(k))).toList();
    Map<Id.PlayerId, AirportResult.Share> byClass = new HashMap<>();
    shares.forEach(s -> byClass.put(s.id(), s));
    return new RuleResult.Shared(
        rule,
        problem.classes().stream().map(c -> Require.known("class", byClass, c.id())).toList(),
        standing(sorted, shares));
  }

  private static AirportResult.Share share(AirportProblem.UserClass users, double each) {
    return new AirportResult.Share(
        users.id(),
        new Money(each),
        new Money(each * users.users()),
        new Money(users.cost().amount() - each));
  }

  /** Nobody pays less than nothing, so no other group pays more of what it costs. */
  private static AirportResult.Standing standing(
      List<AirportProblem.UserClass> sorted, List<AirportResult.Share> shares) {
    AirportProblem.UserClass last = sorted.getLast();
    double most = Double.NEGATIVE_INFINITY;
    Id.PlayerId largest = last.id();
    double paid = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < sorted.size() - 1; k++) {
      AirportResult.Share share = shares.get(k);
      paid += share.all().amount();
      least = Math.min(least, share.each().amount());
      double excess = paid - sorted.get(k).cost().amount();
      if (excess > most) {
        most = excess;
        largest = sorted.get(k).id();
      }
    }
    if (last.users() > 1) {
      least = Math.min(least, shares.getLast().each().amount());
    }
    if (least < Double.POSITIVE_INFINITY && -least > most) {
      most = -least;
      largest = last.id();
    }
    double excess = most > Double.NEGATIVE_INFINITY ? most : 0;
    double slack = ROUNDING * last.cost().amount();
    return new AirportResult.Standing(excess <= slack, new Money(excess + 0.0), largest);
  }
}
