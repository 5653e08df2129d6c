package org.millrace.diffusion.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.millrace.diffusion.adoption.AdoptionProblem.Firm;
import org.millrace.diffusion.adoption.AdoptionProblem.Influence;
import org.millrace.diffusion.adoption.AdoptionProblem.Rules;
import org.millrace.domain.Budget;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/** Made clusters of firms. */
final class Clusters {
  private Clusters() {}

  static Id.FirmId id(int number) {
    return new Id.FirmId("f" + number);
  }

  static List<Firm> firms(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Firm(id(i), 1, Money.ZERO)).toList();
  }

  static Influence influence(int from, int to, double strength) {
    return new Influence(id(from), id(to), strength);
  }

  /** Each influence with a chance, and so strong that those on a firm sum to at most 1. */
  static List<Influence> influences(int firms, double chance, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Influence> influences = new ArrayList<>();
    for (int to = 0; to < firms; to++) {
      List<Integer> from = new ArrayList<>();
      for (int i = 0; i < firms; i++) {
        if (i != to && random.nextDouble() < chance) {
          from.add(i);
        }
      }
      for (int i : from) {
        influences.add(influence(i, to, random.nextDouble() / from.size()));
      }
    }
    return influences;
  }

  static AdoptionProblem problem(
      List<Firm> firms, List<Influence> influences, Model model, Start start, Rules rules) {
    return new AdoptionProblem(firms, influences, model, new Budget.Unlimited(), start, rules);
  }

  static Start greedy(int most) {
    return new Start.Best(most, new Start.Greedy());
  }

  static Start all(int most) {
    return new Start.Best(most, new Start.Enumeration());
  }

  static Start given(int... leaders) {
    return new Start.Given(IntStream.of(leaders).mapToObj(Clusters::id).toList(), List.of());
  }

  static Model thresholds(double... values) {
    return new Model.GivenThresholds(
        IntStream.range(0, values.length)
            .mapToObj(i -> new Model.Threshold(id(i), values[i]))
            .toList());
  }

  static List<Id.FirmId> leaders(AdoptionResult result) {
    return result.leaders().stream().map(AdoptionResult.Leader::firm).toList();
  }
}
