package org.millrace.carbon.decomposition;

import java.util.HashSet;
import java.util.List;
import org.millrace.unit.Require;

/** What rows of factors must look like before anything can be computed of them. */
final class Shape {
  /** Shapley values look at every subset of factors. */
  private static final int MOST_FACTORS = 12;

  private Shape() {}

  static void check(List<String> factors, List<DecompositionProblem.Year> years) {
    factors.forEach(f -> Require.text("name of a factor", f));
    Require.between("number of factors", factors.size(), 1, MOST_FACTORS);
    Require.that(
        new HashSet<>(factors).size() == factors.size(), "Two factors have the same name.");
    checkYears(
        years.stream().map(DecompositionProblem.Year::label).toList(),
        years.stream()
            .map(y -> y.parts().stream().map(DecompositionProblem.Part::name).toList())
            .toList());
    for (DecompositionProblem.Year year : years) {
      for (DecompositionProblem.Part part : year.parts()) {
        String thing = "part '%s' of '%s'".formatted(part.name(), year.label());
        Require.that(
            part.values().size() == factors.size(),
            "The %s has %s values; there are %s factors.",
            thing,
            part.values().size(),
            factors.size());
        part.values().forEach(value -> Require.atLeast("value of " + thing, finite(value), 0));
      }
    }
  }

  /** Nothing can come of nothing: a level over one of zero has no end. */
  static void checkLevels(List<String> factors, List<DecompositionProblem.Year> years) {
    check(factors, years);
    for (DecompositionProblem.Year year : years) {
      for (DecompositionProblem.Part part : year.parts()) {
        for (int k = 1; k < factors.size(); k++) {
          Require.that(
              part.values().get(k - 1) > 0 || part.values().get(k) == 0,
              "The level behind '%s' of part '%s' of '%s' is %s over 0.",
              factors.get(k),
              part.name(),
              year.label(),
              part.values().get(k));
        }
      }
    }
  }

  static void checkSplit(List<DecompositionProblem.SplitYear> years) {
    checkYears(
        years.stream().map(DecompositionProblem.SplitYear::label).toList(),
        years.stream()
            .map(y -> y.parts().stream().map(DecompositionProblem.SplitPart::name).toList())
            .toList());
    for (DecompositionProblem.SplitYear year : years) {
      for (DecompositionProblem.SplitPart part : year.parts()) {
        String thing = "part '%s' of '%s'".formatted(part.name(), year.label());
        Require.atLeast("activity of " + thing, finite(part.activity()), 0);
        Require.atLeast("energy of " + thing, finite(part.energy()), 0);
        Require.that(
            part.activity() > 0 || part.energy() == 0,
            "The %s uses %s without any activity; its intensity has no end.",
            thing,
            part.energy());
      }
    }
  }

  private static void checkYears(List<String> labels, List<List<String>> parts) {
    Require.that(
        labels.size() >= 2, "There are %s years; a change needs at least 2.", labels.size());
    Require.that(new HashSet<>(labels).size() == labels.size(), "Two years have the same label.");
    Require.that(!parts.getFirst().isEmpty(), "The year '%s' has no parts.", labels.getFirst());
    Require.that(
        new HashSet<>(parts.getFirst()).size() == parts.getFirst().size(),
        "Two parts of '%s' have the same name.",
        labels.getFirst());
    for (int i = 1; i < labels.size(); i++) {
      Require.that(
          parts.get(i).equals(parts.getFirst()),
          "The years '%s' and '%s' do not have the same parts in the same order.\n"
              + "Maybe state a part that is not there with zeros.",
          labels.getFirst(),
          labels.get(i));
    }
  }

  private static double finite(double value) {
    return Require.finite("value", value);
  }
}
