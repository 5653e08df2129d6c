package org.millrace.abatement;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a site's options once the hopeless ones are gone.
 *
 * @param hull the way along the curve, from nothing on
 * @param open what the goal may choose from
 */
record SiteChoices(
    Site site, List<Options.Option> hull, List<Options.Option> open, boolean trimmed) {
  SiteChoices {
    hull = List.copyOf(hull);
    open = List.copyOf(open);
  }

  static SiteChoices of(Site site, AbatementProblem problem) {
    Options options = Options.of(site, problem.sets());
    List<LeastCost.Choice> choices = new ArrayList<>();
    for (int i = 0; i < options.all().size(); i++) {
      State state = options.all().get(i).state();
      choices.add(
          new LeastCost.Choice(
              weight(state, problem.goal()), objective(state, problem.rules()), i));
    }
    List<Options.Option> open =
        LeastCost.undominated(choices).stream().map(c -> options.all().get(c.index())).toList();
    return new SiteChoices(site, options.hull(), open, options.trimmed());
  }

  /** What the goal needs much of. */
  static double weight(State state, AbatementProblem.Goal goal) {
    return switch (goal) {
      case AbatementProblem.Goal.AtPrice price -> state.abated();
      case AbatementProblem.Goal.Target target -> state.abated();
      case AbatementProblem.Goal.Budget budget -> -state.investment();
    };
  }

  /** What is made least: cost less what a tonne is worth [EUR/a]. */
  static double objective(State state, AbatementRules rules) {
    return state.cost()
        - rules.carbonPrice().amount() * state.abated()
        - rules.exploration().premium().amount() * state.explored();
  }

  List<LeastCost.Choice> choices(AbatementProblem problem) {
    List<LeastCost.Choice> choices = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      State state = open.get(i).state();
      choices.add(
          new LeastCost.Choice(
              weight(state, problem.goal()), objective(state, problem.rules()), i));
    }
    return choices;
  }
}
