package org.millrace.carbon.footprint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.engine.Run;
import org.millrace.math.RandomStream;

/**
 * Draws sums. The deviates of an unknown come of a stream of its own name, so that they are the
 * same in all accounts, on any number of cores, and when other facilities come or go.
 */
final class Sampler {
  private final long seed;
  private final int draws;
  private final Map<Factor, double[]> shared;

  private Sampler(long seed, int draws, Map<Factor, double[]> shared) {
    this.seed = seed;
    this.draws = draws;
    this.shared = shared;
  }

  /** Ready with the draws of what many facilities share. */
  static Sampler of(FootprintProblem.Simulation simulation, List<Factor> shared, Run run) {
    Sampler plain = new Sampler(simulation.seed(), simulation.draws(), Map.of());
    List<double[]> values = run.map(shared, plain::draw);
    Map<Factor, double[]> byFactor = new HashMap<>();
    for (int i = 0; i < shared.size(); i++) {
      byFactor.put(shared.get(i), values.get(i));
    }
    return new Sampler(simulation.seed(), simulation.draws(), byFactor);
  }

  /** A sum in each draw, ledger by ledger. */
  double[] draw(Books books, Books.Sum sum) {
    double[] total = new double[draws];
    double[] product = new double[draws];
    for (Ledger ledger : books.ledgers()) {
      Map<Factor, double[]> own = new HashMap<>();
      for (Term term : books.terms(ledger, sum)) {
        Arrays.fill(product, term.coefficient());
        for (Factor factor : term.factors()) {
          multiply(product, values(factor, own), factor.power());
        }
        for (int i = 0; i < draws; i++) {
          total[i] += product[i];
        }
      }
    }
    return total;
  }

  private double[] values(Factor factor, Map<Factor, double[]> own) {
    double[] known = shared.get(factor);
    return known == null ? own.computeIfAbsent(factor, this::draw) : known;
  }

  private double[] draw(Factor factor) {
    RandomStream stream = RandomStream.of(seed, factor.key());
    double[] values = new double[draws];
    for (int i = 0; i < draws; i++) {
      values[i] = factor.drawn().at(stream.normal());
    }
    return values;
  }

  private static void multiply(double[] product, double[] values, int power) {
    for (int i = 0; i < product.length; i++) {
      product[i] = power > 0 ? product[i] * values[i] : product[i] / values[i];
    }
  }
}
