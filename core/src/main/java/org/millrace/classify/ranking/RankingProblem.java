package org.millrace.classify.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/**
 * Alternatives that are to be ranked by several criteria.
 *
 * @param alternatives at least one, their names unique
 * @param criteria at least one, their names unique
 */
public record RankingProblem(
    List<Alternative> alternatives,
    List<Criterion> criteria,
    Weighting weighting,
    Ideals ideals,
    Normalization normalization) {
  public RankingProblem {
    alternatives = List.copyOf(alternatives);
    criteria = List.copyOf(criteria);
    Require.that(!alternatives.isEmpty(), "There is no alternative; at least 1 is needed.");
    Require.that(!criteria.isEmpty(), "There is no criterion; at least 1 is needed.");
    Set<String> seen = new HashSet<>();
    for (Criterion criterion : criteria) {
      Require.that(seen.add(criterion.name()), "Criterion '%s' stands twice.", criterion.name());
    }
    seen.clear();
    for (Alternative one : alternatives) {
      Require.that(seen.add(one.name()), "Alternative '%s' stands twice.", one.name());
      sized("values of '%s'".formatted(one.name()), one.values(), criteria);
    }
    switch (weighting) {
      case Weighting.Given given -> sized("weights", given.weights(), criteria);
      case Weighting.Entropy entropy -> checkEntropy(alternatives, criteria, entropy.costs());
      case Weighting.EntropyWithPrior prior -> {
        sized("priors", prior.weights(), criteria);
        checkEntropy(alternatives, criteria, prior.costs());
      }
    }
    if (ideals instanceof Ideals.Fixed fixed) {
      checkIdeals(fixed, criteria);
    }
  }

  /**
   * What can be chosen.
   *
   * @param values one for each criterion, in their order and unit
   */
  public record Alternative(String name, Vector values) {
    public Alternative {
      Require.text("name of an alternative", name);
      for (double value : values.toArray()) {
        Require.finite("value of '%s'".formatted(name), value);
      }
    }
  }

  /** By what it is judged. */
  public record Criterion(String name, Direction direction) {
    public Criterion {
      Require.text("name of a criterion", name);
    }
  }

  /** Whether more is better. */
  public enum Direction {
    BENEFIT,
    COST
  }

  /** Where the weights come from; they are scaled to sum to 1. */
  public sealed interface Weighting {
    /** Somebody says. */
    record Given(Vector weights) implements Weighting {
      public Given {
        checkWeights("weight", weights);
      }
    }

    /** The more the values of a criterion differ, the more it weighs. */
    record Entropy(Costs costs) implements Weighting {}

    /** Entropy weights times what somebody says. */
    record EntropyWithPrior(Vector weights, Costs costs) implements Weighting {
      public EntropyWithPrior {
        checkWeights("prior", weights);
      }
    }
  }

  /** How a cost enters its entropy; closeness itself knows what is a cost. */
  public enum Costs {
    /** As 1 / x: half the cost counts as twice the benefit. */
    INVERTED,
    /** As it is, as Hwang and Yoon do. */
    PLAIN
  }

  /** The best and the worst that closeness is measured between. */
  public sealed interface Ideals {
    /** The best and worst value of each criterion among the alternatives. */
    record FromSample() implements Ideals {}

    /** As stated, one of each for each criterion; values beyond them count as them. */
    record Fixed(Vector best, Vector worst) implements Ideals {}
  }

  /** How criteria are made comparable. */
  public enum Normalization {
    /** By the root of the sum of squares of the alternatives. */
    VECTOR,
    /** By the distance from worst to best; with fixed ideals the sample has no influence. */
    LINEAR
  }

  private static void checkWeights(String thing, Vector weights) {
    double sum = 0;
    for (double weight : weights.toArray()) {
      Require.finite(thing, Require.atLeast(thing, weight, 0));
      sum += weight;
    }
    Require.that(sum > 0, "The %ss sum to %s; it must be above 0.", thing, sum);
  }

  private static void sized(String thing, Vector values, List<Criterion> criteria) {
    Require.that(
        values.size() == criteria.size(),
        "There are %s %s for %s criteria.",
        values.size(),
        thing,
        criteria.size());
  }

  private static void checkEntropy(
      List<Alternative> alternatives, List<Criterion> criteria, Costs costs) {
    for (int j = 0; j < criteria.size(); j++) {
      boolean cost = costs == Costs.INVERTED && criteria.get(j).direction() == Direction.COST;
      for (Alternative one : alternatives) {
        double value = one.values().at(j);
        Require.that(
            cost ? value > 0 : value >= 0,
            "Criterion '%s' of '%s' is %s; entropy weights need %s.",
            criteria.get(j).name(),
            one.name(),
            value,
            cost ? "costs above 0" : "values of at least 0");
      }
    }
  }

  private static void checkIdeals(Ideals.Fixed fixed, List<Criterion> criteria) {
    sized("best values", fixed.best(), criteria);
    sized("worst values", fixed.worst(), criteria);
    for (int j = 0; j < criteria.size(); j++) {
      double best = Require.finite("best value", fixed.best().at(j));
      double worst = Require.finite("worst value", fixed.worst().at(j));
      boolean benefit = criteria.get(j).direction() == Direction.BENEFIT;
      Require.that(
          benefit ? best > worst : best < worst,
          "The best value %s of '%s' is not better than the worst value %s.",
          best,
          criteria.get(j).name(),
          worst);
    }
  }
}
