package org.millrace.diffusion.adoption;

import java.util.List;
import org.millrace.diffusion.adoption.AdoptionResult.Proof;
import org.millrace.engine.Run;
import org.millrace.math.BetaDistribution;

/** Says how good lead firms are. */
final class Proofs {
  /** Hits are whole numbers but for this share of rounding. */
  private static final double ROUNDING = 1e-9;

  private final AdoptionProblem problem;
  private final Ground ground;

  Proofs(AdoptionProblem problem, Ground ground) {
    this.problem = problem;
    this.ground = ground;
  }

  /** The half of the reverse sets by which lead firms are chosen. */
  static ReverseReach chosenBy(
      AdoptionProblem problem, Ground ground, Start.ReverseSets reverse, Run run) {
    return ReverseReach.of(
        ground,
        problem.model(),
        problem.rules().seed(),
        "choosing",
        reverse.sets() - reverse.sets() / 2,
        run);
  }

  Proof of(List<Adoption.Choice> choices, Adoption.Choice best, Run run) {
    return switch (problem.start()) {
      case Start.Given given -> new AdoptionResult.NotChosen();
      case Start.Best chosen ->
          switch (chosen.search()) {
            case Start.Enumeration all -> new AdoptionResult.Enumerated(best.selection().value());
            case Start.Greedy greedy -> bounded(choices, best, chosen.most());
            case Start.ReverseSets reverse -> confident(best.selection(), reverse, run);
          };
    };
  }

  private Proof bounded(List<Adoption.Choice> choices, Adoption.Choice best, int most) {
    double value = best.selection().value();
    double bound = choices.stream().mapToDouble(c -> c.selection().bound()).max().orElse(value);
    if (bound < Double.POSITIVE_INFINITY) {
      return new AdoptionResult.Bounded(value, bound, ratio(value, bound));
    }
    double worth =
        choices.stream()
            .map(c -> new Chance(ground, problem.model(), c.services(), problem.rules().seed()))
            .mapToDouble(c -> new Outlook(ground, c).mostWorth(most))
            .max()
            .orElse(value);
    return new AdoptionResult.Unguaranteed(value, worth);
  }

  private static double ratio(double value, double bound) {
    return bound > 0 ? Math.min(1, value / bound) : 1;
  }

  /**
   * Hits of a fixed set of lead firms are binomial, so exact limits of Clopper and Pearson hold: of
   * the chosen ones on sets that had no say in the choice, and of the best ones on the sets of the
   * choice, whose hits are at most the bound.
   */
  private Proof confident(Selection selection, Start.ReverseSets reverse, Run run) {
    if (ground.worth() <= 0) {
      return new AdoptionResult.Confident(0, 0, 0, 1, reverse.confidence());
    }
    ReverseReach check =
        ReverseReach.of(
            ground, problem.model(), problem.rules().seed(), "checking", reverse.sets() / 2, run);
    selection.leaders().forEach(check::add);
    double doubt = (1 - reverse.confidence()) / 2;
    int chosenBy = reverse.sets() - reverse.sets() / 2;
    double hits = Math.ceil(selection.bound() / ground.worth() * chosenBy * (1 - ROUNDING));
    double low = ground.worth() * lowest(check.hits(), check.sets(), doubt);
    double bound = ground.worth() * highest(Math.min(hits, chosenBy), chosenBy, doubt);
    return new AdoptionResult.Confident(
        check.value(), low, bound, ratio(low, bound), reverse.confidence());
  }

  private static double lowest(double hits, double sets, double doubt) {
    return hits == 0 ? 0 : new BetaDistribution(hits, sets - hits + 1).quantile(doubt);
  }

  private static double highest(double hits, double sets, double doubt) {
    return hits >= sets ? 1 : new BetaDistribution(hits + 1, sets - hits).quantile(1 - doubt);
  }
}
