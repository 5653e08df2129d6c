package org.millrace.linkage;

import java.util.List;

/** Estimates the model from the pairs by expectation and maximization. */
final class Estimation {
  private static final int ROUNDS = 8;

  /** Partners that the first guess weighs as much as. */
  private static final double GUESSED = 20;

  private static final double MOST_SHARING = 0.98;

  /** However well names or places agree, so many partners at least are taken to have others. */
  private static final double LEAST_CHANGED = 0.005;

  private final List<Comparison> pairs;
  private final Lists lists;
  private final LinkageRules rules;
  private final LinkageModel guess;

  Estimation(List<Comparison> pairs, Lists lists, LinkageRules rules) {
    this.pairs = pairs;
    this.lists = lists;
    this.rules = rules;
    guess = new LinkageModel(rules.sharing(), 0.02, 0.06, 0.6, 0.37, 0.88, 0.06);
  }

  /** The model, after a fixed number of rounds. */
  LinkageModel model() {
    LinkageModel model = guess;
    Marginals marginals = new Marginals(pairs, lists, rules.pairing());
    for (int round = 0; round < ROUNDS; round++) {
      model = improved(model, marginals.probabilities(logOdds(model), Marginals.FEW_SWEEPS));
    }
    return model;
  }

  /** Natural logarithm of the odds of each pair, other pairs not considered. */
  double[] logOdds(LinkageModel model) {
    double largest = Math.max(lists.left().size(), lists.right().size());
    double prior = Math.log(model.sharing() / (1 - model.sharing()) / largest);
    double[] odds = new double[pairs.size()];
    for (int e = 0; e < odds.length; e++) {
      double sum = prior;
      for (Term term : pairs.get(e).terms()) {
        sum += term.weight(model, rules.scales());
      }
      odds[e] = sum;
    }
    return odds;
  }

  private LinkageModel improved(LinkageModel model, double[] probabilities) {
    Counts counts = new Counts();
    for (int e = 0; e < probabilities.length; e++) {
      counts.partners += probabilities[e];
      for (Term term : pairs.get(e).terms()) {
        count(term, probabilities[e], model, counts);
      }
    }
    double shorter = Math.min(lists.left().size(), lists.right().size());
    double sharing = (counts.partners + GUESSED * guess.sharing()) / (shorter + GUESSED);
    double names = counts.named + counts.renamed + GUESSED;
    double places = counts.atPlace + counts.moved + counts.elsewhere + GUESSED;
    double sectors = counts.same + counts.near + counts.other + GUESSED;
    return new LinkageModel(
        Math.min(MOST_SHARING, sharing),
        Math.max(LEAST_CHANGED, (counts.renamed + GUESSED * guess.renamed()) / names),
        (counts.unlike + GUESSED * guess.nameDecay()) / (counts.named + GUESSED),
        (1 - LEAST_CHANGED) * (counts.atPlace + GUESSED * guess.atPlace()) / places,
        (1 - LEAST_CHANGED) * (counts.moved + GUESSED * guess.moved()) / places,
        (counts.same + GUESSED * guess.sameSector()) / sectors,
        (counts.near + GUESSED * guess.nearSector()) / sectors);
  }

  private void count(Term term, double probability, LinkageModel model, Counts counts) {
    switch (term) {
      case Term.OfNames names -> {
        double kept = names.kept(model);
        double named = probability * kept / (kept + model.renamed());
        counts.named += named;
        counts.renamed += probability - named;
        counts.unlike += named * (1 - names.similarity());
      }
      case Term.OfPlaces places -> {
        double around = places.around(model, rules.scales());
        double near = probability * around / (around + model.elsewhere());
        double at = places.shareAtPlace(model, rules.scales());
        counts.atPlace += near * at;
        counts.moved += near * (1 - at);
        counts.elsewhere += probability - near;
      }
      case Term.OfSectors sectors -> {
        switch (sectors.agreement().level()) {
          case SAME -> counts.same += probability;
          case NEAR -> counts.near += probability;
          case OTHER -> counts.other += probability;
        }
      }
      case Term.OfSizes sizes -> {}
    }
  }

  /** Expected numbers of partners of each kind. */
  private static final class Counts {
    private double partners;
    private double named;
    private double renamed;
    private double unlike;
    private double atPlace;
    private double moved;
    private double elsewhere;
    private double same;
    private double near;
    private double other;
  }
}
