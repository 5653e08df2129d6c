package org.millrace.bench.diffusion;

import java.util.List;
import java.util.Locale;
import org.millrace.bench.Cores;
import org.millrace.bench.Stopwatch;
import org.millrace.diffusion.adoption.Adoption;
import org.millrace.diffusion.adoption.AdoptionProblem;
import org.millrace.diffusion.adoption.AdoptionProblem.Rules;
import org.millrace.diffusion.adoption.AdoptionResult;
import org.millrace.diffusion.adoption.Model;
import org.millrace.diffusion.adoption.Start;
import org.millrace.domain.Budget;
import org.millrace.engine.Run;

/** Chooses the best 20 lead firms of a large made network, on all cores and on one. */
public final class DiffusionBench {
  private static final int LEADERS = 20;
  private static final int SETS = 400_000;
  private static final double CONFIDENCE = 0.99;
  private static final Rules RULES = new Rules(1, 1_000, 1);

  private DiffusionBench() {}

  /** Takes the number of firms. */
  public static void main(String[] args) {
    MadeCluster cluster = MadeCluster.of(Integer.parseInt(args[0]));
    for (Model model : List.of(new Model.Cascade(), new Model.DrawnThresholds())) {
      Start search = new Start.Best(LEADERS, new Start.ReverseSets(SETS, CONFIDENCE));
      try (Cores cores = new Cores()) {
        Stopwatch<AdoptionResult> many = time(cluster, model, search, cores.run());
        Stopwatch<AdoptionResult> one = time(cluster, model, search, Run.PLAIN);
        if (!many.result().equals(one.result())) {
          throw new IllegalStateException("One core and many don't agree.");
        }
        Start linked = new Start.Given(cluster.mostLinked(LEADERS), List.of());
        AdoptionResult given = solve(cluster, model, linked, cores.run());
        print(cluster, model, many, one.seconds(), given);
      }
    }
  }

  private static Stopwatch<AdoptionResult> time(
      MadeCluster cluster, Model model, Start start, Run run) {
    return Stopwatch.time(() -> solve(cluster, model, start, run));
  }

  /** With the making of the problem and of its network. */
  private static AdoptionResult solve(MadeCluster cluster, Model model, Start start, Run run) {
    AdoptionProblem problem =
        new AdoptionProblem(
            cluster.firms(), cluster.influences(), model, new Budget.Unlimited(), start, RULES);
    return new Adoption().solve(problem, run);
  }

  private static void print(
      MadeCluster cluster,
      Model model,
      Stopwatch<AdoptionResult> many,
      double oneCore,
      AdoptionResult linked) {
    AdoptionResult.Confident proof = (AdoptionResult.Confident) many.result().proof();
    System.out.printf(
        Locale.ROOT,
        "%s, %d of %,d firms: %.2f s (one core %.2f s); reach %.1f +- %.1f, at least %.1f and"
            + " nobody more than %.1f, a proven ratio of %.4f (confidence %s); the most linked"
            + " reach %.1f%n",
        model.getClass().getSimpleName(),
        LEADERS,
        cluster.neighbors().size(),
        many.seconds(),
        oneCore,
        many.result().spread().mean(),
        many.result().spread().standardError(),
        proof.low(),
        proof.bound(),
        proof.ratio(),
        proof.confidence(),
        linked.spread().mean());
  }
}
