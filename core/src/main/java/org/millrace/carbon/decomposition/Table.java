package org.millrace.carbon.decomposition;

import java.util.ArrayList;
import java.util.List;

/** An identity as factors of each part in each year, and what they make. */
final class Table {
  /** Names of the factors of activity, structure and intensity. */
  private static final List<String> SPLIT = List.of("activity", "structure", "intensity");

  private final List<String> factors;
  private final List<String> labels;
  private final List<String> parts;

  /** By year, part and factor; NaN for nothing over nothing. */
  private final double[][][] values;

  /** By year and part. */
  private final double[][] totals;

  private Table(
      List<String> factors,
      List<DecompositionProblem.Year> years,
      double[][][] values,
      double[][] totals) {
    this.factors = factors;
    this.labels = years.stream().map(DecompositionProblem.Year::label).toList();
    this.parts = years.getFirst().parts().stream().map(DecompositionProblem.Part::name).toList();
    this.values = values;
    this.totals = totals;
  }

  static Table of(DecompositionProblem.Identity identity) {
    return switch (identity) {
      case DecompositionProblem.Identity.Products products ->
          ofProducts(products.factors(), products.years());
      case DecompositionProblem.Identity.Levels levels ->
          ofLevels(levels.factors(), levels.years());
      case DecompositionProblem.Identity.ActivityAndEnergy split ->
          ofLevels(SPLIT, split.years().stream().map(Table::levels).toList());
    };
  }

  List<String> factors() {
    return factors;
  }

  List<String> parts() {
    return parts;
  }

  int years() {
    return labels.size();
  }

  String label(int year) {
    return labels.get(year);
  }

  double total(int year) {
    double sum = 0;
    for (double total : totals[year]) {
      sum += total;
    }
    return sum;
  }

  /** How each part changed between two years. */
  List<Change> changes(int from, int to) {
    List<Change> changes = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      double[] before = values[from][part].clone();
      double[] after = values[to][part].clone();
      for (int k = 0; k < before.length; k++) {
        boolean undefined = Double.isNaN(before[k]) && Double.isNaN(after[k]);
        before[k] = undefined ? 1 : Double.isNaN(before[k]) ? after[k] : before[k];
        after[k] = undefined ? 1 : Double.isNaN(after[k]) ? before[k] : after[k];
      }
      changes.add(new Change(before, after, totals[from][part], totals[to][part]));
    }
    return changes;
  }

  private static Table ofProducts(List<String> factors, List<DecompositionProblem.Year> years) {
    int parts = years.getFirst().parts().size();
    double[][][] values = new double[years.size()][parts][factors.size()];
    double[][] totals = new double[years.size()][parts];
    for (int t = 0; t < years.size(); t++) {
      for (int i = 0; i < parts; i++) {
        List<Double> row = years.get(t).parts().get(i).values();
        totals[t][i] = 1;
        for (int k = 0; k < factors.size(); k++) {
          values[t][i][k] = row.get(k);
          totals[t][i] *= row.get(k);
        }
      }
    }
    return new Table(factors, years, values, totals);
  }

  private static Table ofLevels(List<String> factors, List<DecompositionProblem.Year> years) {
    int parts = years.getFirst().parts().size();
    double[][][] values = new double[years.size()][parts][factors.size()];
    double[][] totals = new double[years.size()][parts];
    for (int t = 0; t < years.size(); t++) {
      for (int i = 0; i < parts; i++) {
        List<Double> levels = years.get(t).parts().get(i).values();
        values[t][i][0] = levels.getFirst();
        for (int k = 1; k < factors.size(); k++) {
          values[t][i][k] = levels.get(k) / levels.get(k - 1);
        }
        totals[t][i] = levels.getLast();
      }
    }
    return new Table(factors, years, values, totals);
  }

  private static DecompositionProblem.Year levels(DecompositionProblem.SplitYear year) {
    double activity = 0;
    for (DecompositionProblem.SplitPart part : year.parts()) {
      activity += part.activity();
    }
    double whole = activity;
    return new DecompositionProblem.Year(
        year.label(),
        year.parts().stream()
            .map(
                part ->
                    new DecompositionProblem.Part(
                        part.name(), List.of(whole, part.activity(), part.energy())))
            .toList());
  }
}
