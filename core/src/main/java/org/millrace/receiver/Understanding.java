package org.millrace.receiver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.receiver.ReceiverResult.ByCode;
import org.millrace.receiver.ReceiverResult.ByGiver;
import org.millrace.receiver.ReceiverResult.ByWords;
import org.millrace.receiver.ReceiverResult.Clue;
import org.millrace.receiver.ReceiverResult.Understood;

/** Which materials a by-product may be. */
final class Understanding {
  /** Materials that fit less than this share of all that fits are left out. */
  private static final double LEAST = 0.01;

  /** A thing that a text lists counts so much beside a text about one thing. */
  private static final double LISTED = 0.9;

  /** How well a material fits that the giver's sector usually has, whatever is said. */
  private static final double UNSAID = 0.01;

  private final List<Substance> substances;
  private final ReceiverRules rules;
  private final TextIndex names;

  Understanding(List<Substance> substances, ReceiverRules rules) {
    this.substances = substances;
    this.rules = rules;
    this.names = new TextIndex(substances);
  }

  /** A material and how well it fits. */
  private record Fit(Substance substance, double fit, List<Clue> clues) {}

  /** How well words fit, weighed by where they stand. */
  private record Said(double fit, TextIndex.Hit hit) {}

  /** A code and how well it fits. */
  private record Coded(double fit, ByCode clue) {}

  /** What a by-product may be, likeliest first. */
  List<Understood> materials(ByProduct product) {
    Map<Integer, Said> said = said(product);
    List<Fit> fits = new ArrayList<>();
    for (int i = 0; i < substances.size(); i++) {
      Fit fit = fit(product, substances.get(i), Optional.ofNullable(said.get(i)));
      if (fit.fit() > 0) {
        fits.add(fit);
      }
    }
    double all = fits.stream().mapToDouble(Fit::fit).sum();
    fits.removeIf(f -> f.fit() < LEAST * all);
    double kept = fits.stream().mapToDouble(Fit::fit).sum();
    return fits.stream()
        .map(f -> new Understood(f.substance().id(), f.fit() / kept, f.clues()))
        .sorted(
            Comparator.comparingDouble(Understood::share)
                .reversed()
                .thenComparing(Understood::material))
        .toList();
  }

  private Fit fit(ByProduct product, Substance substance, Optional<Said> said) {
    List<Clue> clues = new ArrayList<>();
    Optional<Coded> code = bestCode(product, substance);
    code.ifPresent(c -> clues.add(c.clue()));
    said.ifPresent(s -> clues.add(new ByWords(s.hit().words(), s.hit().name())));
    double sum = rules.code() * code.map(Coded::fit).orElse(0.0) + said.map(Said::fit).orElse(0.0);
    double fit = Math.pow(sum, rules.sharpness());
    if (gives(product.giver(), substance)) {
      fit = fit * (1 + rules.giver()) + UNSAID;
      clues.add(new ByGiver(product.giver()));
    }
    return new Fit(substance, fit, clues);
  }

  private static boolean gives(String giver, Substance substance) {
    return substance.givers().stream().anyMatch(g -> CodePrefix.isWithin(giver, g));
  }

  private static Optional<Coded> bestCode(ByProduct product, Substance substance) {
    Optional<Coded> best = Optional.empty();
    for (ByProduct.Code given : product.codes()) {
      for (String known : substance.codes()) {
        double fit = CodePrefix.agreement(given.whole(), known);
        if (fit > best.map(Coded::fit).orElse(0.0)) {
          best = Optional.of(new Coded(fit, new ByCode(given.whole(), known)));
        }
      }
    }
    return best;
  }

  private Map<Integer, Said> said(ByProduct product) {
    Map<Integer, Said> said = new HashMap<>();
    add(product.description(), 1, said);
    Words.phrases(product.description()).forEach(p -> add(p, LISTED, said));
    for (ByProduct.Code code : product.codes()) {
      String title = Words.ownPart(code.title());
      add(title, rules.title(), said);
      Words.phrases(title).forEach(p -> add(p, LISTED * rules.title(), said));
    }
    return said;
  }

  private void add(String text, double weight, Map<Integer, Said> said) {
    names
        .find(text)
        .forEach(
            (substance, hit) ->
                said.merge(
                    substance,
                    new Said(weight * hit.cosine(), hit),
                    (a, b) -> a.fit() >= b.fit() ? a : b));
  }
}
