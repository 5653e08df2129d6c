package org.millrace.diffusion.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.diffusion.adoption.AdoptionResult.Leader;
import org.millrace.diffusion.adoption.AdoptionResult.Program;
import org.millrace.diffusion.adoption.GreedyChoice.Manner;
import org.millrace.diffusion.adoption.Model.Economic;
import org.millrace.diffusion.adoption.Model.Service;
import org.millrace.diffusion.adoption.Model.ServiceKind;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.unit.Money;

/** Spreads a practice, and chooses who should begin; see the package for the methods. */
public final class Adoption implements Engine<AdoptionProblem, AdoptionResult> {
  /** The most wanted first: most worth, then least money, then fewest services. */
  private static final Comparator<Choice> BEST_FIRST =
      Comparator.comparingDouble((Choice c) -> -c.selection.value())
          .thenComparingDouble(Choice::spent)
          .thenComparingInt(c -> c.services.size());

  @Override
  public AdoptionResult solve(AdoptionProblem problem, Run run) {
    Ground ground = new Ground(problem);
    List<Choice> choices =
        switch (problem.start()) {
          case Start.Given given -> List.of(given(problem, ground, given, run));
          case Start.Best best -> best(problem, ground, best, run);
        };
    Choice best = choices.stream().min(BEST_FIRST).orElseThrow();
    Chance chance = new Chance(ground, problem.model(), best.services, problem.rules().seed());
    Outlook outlook = new Outlook(ground, chance);
    Trials trials =
        Trials.of(ground, chance, best.selection.firms(), problem.rules().freshSamples(), run);
    return new AdoptionResult(
        leaders(ground, best.selection),
        best.services,
        new Money(best.spent),
        trials.spread(),
        new Proofs(problem, ground).of(choices, best, run),
        trials.curve(),
        outlook.outOfReach(best.selection.firms()),
        outlook.neverFollowing(),
        choices.stream()
            .map(
                c ->
                    new Program(
                        c.services,
                        ground.ids(IntStream.of(c.selection.firms())),
                        new Money(c.spent),
                        c.selection.value()))
            .toList());
  }

  /**
   * Services and lead firms.
   *
   * @param spent on both [EUR]
   */
  record Choice(List<ServiceKind> services, Selection selection, double spent) {
    Choice {
      services = List.copyOf(services);
    }
  }

  private static Choice given(AdoptionProblem problem, Ground ground, Start.Given given, Run run) {
    List<ServiceKind> services = given.services().stream().distinct().sorted().toList();
    Chance chance = new Chance(ground, problem.model(), services, problem.rules().seed());
    int affordable = (int) (AdoptionProblem.MOST_SAMPLED / (1 + ground.size()));
    SampledReach reach =
        SampledReach.of(
            ground, chance, Math.clamp(problem.rules().samples(), 1, Math.max(1, affordable)), run);
    List<Double> added = new ArrayList<>();
    List<Integer> leaders = given.leaders().stream().map(ground::place).toList();
    for (int leader : leaders) {
      added.add(reach.gain(leader));
      reach.add(leader);
    }
    Selection selection = new Selection(leaders, added, reach.value(), Double.POSITIVE_INFINITY);
    return new Choice(services, selection, spent(problem, ground, services, selection));
  }

  /** For each set of services within the budget the lead firms that suit it. */
  private static List<Choice> best(
      AdoptionProblem problem, Ground ground, Start.Best best, Run run) {
    List<Choice> choices = new ArrayList<>();
    for (List<ServiceKind> services : sets(problem.model())) {
      double left = problem.budget().most() - price(problem.model(), services);
      if (left >= 0) {
        Chance chance = new Chance(ground, problem.model(), services, problem.rules().seed());
        Selection selection = selection(problem, ground, best, chance, left, run);
        choices.add(new Choice(services, selection, spent(problem, ground, services, selection)));
      }
    }
    return choices;
  }

  private static Selection selection(
      AdoptionProblem problem,
      Ground ground,
      Start.Best best,
      Chance chance,
      double left,
      Run run) {
    int samples = problem.rules().samples();
    GreedyChoice greedy = new GreedyChoice(ground, best.most(), left);
    return switch (best.search()) {
      case Start.Enumeration enumeration ->
          new Enumerator(ground, SampledReach.of(ground, chance, samples, run), best.most(), left)
              .choose(run);
      case Start.Greedy plain ->
          greedy.choose(
              () -> SampledReach.of(ground, chance, samples, run),
              chance.isSubmodular() ? Manner.LAZY : Manner.TIPPING,
              run);
      case Start.ReverseSets reverse ->
          greedy.choose(() -> Proofs.chosenBy(problem, ground, reverse, run), Manner.EAGER, run);
    };
  }

  /** All sets of services, smaller ones first. */
  private static List<List<ServiceKind>> sets(Model model) {
    List<ServiceKind> kinds =
        model instanceof Economic economic
            ? economic.services().stream().map(Service::kind).sorted().toList()
            : List.of();
    List<List<ServiceKind>> sets = new ArrayList<>();
    for (int mask = 0; mask < 1 << kinds.size(); mask++) {
      int chosen = mask;
      sets.add(
          IntStream.range(0, kinds.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(kinds::get)
              .toList());
    }
    sets.sort(Comparator.comparingInt(List::size));
    return sets;
  }

  private static double price(Model model, List<ServiceKind> services) {
    return model instanceof Economic economic
        ? economic.services().stream()
            .filter(s -> services.contains(s.kind()))
            .mapToDouble(s -> s.price().amount())
            .sum()
        : 0;
  }

  private static double spent(
      AdoptionProblem problem, Ground ground, List<ServiceKind> services, Selection selection) {
    double spent = price(problem.model(), services);
    for (int leader : selection.leaders()) {
      spent += ground.cost(leader);
    }
    return spent;
  }

  private static List<Leader> leaders(Ground ground, Selection selection) {
    List<Leader> leaders = new ArrayList<>();
    for (int i = 0; i < selection.leaders().size(); i++) {
      int firm = selection.leaders().get(i);
      leaders.add(
          new Leader(ground.id(firm), new Money(ground.cost(firm)), selection.added().get(i)));
    }
    return leaders;
  }
}
