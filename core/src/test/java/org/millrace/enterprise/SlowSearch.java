package org.millrace.enterprise;

import java.util.List;
import org.millrace.domain.Quote;
import org.millrace.domain.knowledge.Technology;

/**
 * Tries every quantity of every source and sink in steps; no links, no interest, a yield of 1, what
 * is left over costs nothing. Made of nothing of the engine but its records.
 */
final class SlowSearch {
  private SlowSearch() {}

  /** A technology of a yield of 1. */
  record Sized(String id, double smallest, double largest, double exponent) {
    Technology technology(double investment) {
      return Village.technology(
          id, List.of(Village.HUSK), 1, smallest, largest, exponent, investment);
    }
  }

  /** The best gain of one enterprise [EUR/a]. */
  static double one(EnterpriseProblem problem, double step) {
    double best = 0;
    for (Technology technology : problem.knowledge().technologies()) {
      for (Place place : problem.places()) {
        best =
            Math.max(
                best, best(problem, technology, place, offered(problem), wanted(problem), step));
      }
    }
    return best;
  }

  /** The best gain of at most two enterprises [EUR/a]: every split of sources and sinks. */
  static double two(EnterpriseProblem problem, double step) {
    double best = one(problem, step);
    List<Technology> technologies = problem.knowledge().technologies();
    double[] offered = offered(problem);
    double[] wanted = wanted(problem);
    int[] most = new int[offered.length + wanted.length];
    for (int i = 0; i < most.length; i++) {
      most[i] =
          (int) Math.round((i < offered.length ? offered[i] : wanted[i - offered.length]) / step);
    }
    int[] part = new int[most.length];
    do {
      double[] offeredFirst = new double[offered.length];
      double[] offeredSecond = new double[offered.length];
      double[] wantedFirst = new double[wanted.length];
      double[] wantedSecond = new double[wanted.length];
      for (int i = 0; i < part.length; i++) {
        boolean isSource = i < offered.length;
        int at = isSource ? i : i - offered.length;
        (isSource ? offeredFirst : wantedFirst)[at] = part[i] * step;
        (isSource ? offeredSecond : wantedSecond)[at] = (most[i] - part[i]) * step;
      }
      double first = 0;
      double second = 0;
      for (Technology technology : technologies) {
        for (Place place : problem.places()) {
          first =
              Math.max(first, best(problem, technology, place, offeredFirst, wantedFirst, step));
          second =
              Math.max(second, best(problem, technology, place, offeredSecond, wantedSecond, step));
        }
      }
      best = Math.max(best, first + second);
    } while (next(part, most));
    return best;
  }

  private static boolean next(int[] part, int[] most) {
    for (int i = 0; i < part.length; i++) {
      if (part[i] < most[i]) {
        part[i]++;
        return true;
      }
      part[i] = 0;
    }
    return false;
  }

  private static double[] offered(EnterpriseProblem problem) {
    return problem.sources().stream().mapToDouble(s -> s.rate().amount()).toArray();
  }

  private static double[] wanted(EnterpriseProblem problem) {
    return problem.sinks().stream().mapToDouble(s -> s.rate().amount()).toArray();
  }

  /** For each total the best inputs and the best sales, by trying all; then the best total. */
  private static double best(
      EnterpriseProblem problem,
      Technology technology,
      Place place,
      double[] offered,
      double[] wanted,
      double step) {
    double[] worth = new double[offered.length];
    for (int s = 0; s < worth.length; s++) {
      Source source = problem.sources().get(s);
      worth[s] =
          price(source.disposalCost())
              - moving(problem, source.point().distanceTo(place.point()).amount());
    }
    double[] netback = new double[wanted.length];
    for (int k = 0; k < netback.length; k++) {
      Sink sink = problem.sinks().get(k);
      netback[k] =
          price(sink.price()) - moving(problem, sink.point().distanceTo(place.point()).amount());
    }
    double[] inputs = bestByTotal(worth, offered, step, true);
    double[] sales = bestByTotal(netback, wanted, step, false);
    double best = 0;
    double highest = 0;
    for (int n = 0; n < inputs.length; n++) {
      highest = n < sales.length ? Math.max(highest, sales[n]) : highest;
      double x = n * step;
      if (n > 0 && inputs[n] > Double.NEGATIVE_INFINITY) {
        double running = technology.running().cost().amount() * x;
        best = Math.max(best, inputs[n] + highest - running - capital(technology, x));
      }
    }
    return best;
  }

  /** The most that each total brings. */
  private static double[] bestByTotal(double[] worth, double[] most, double step, boolean isExact) {
    int total = 0;
    for (double m : most) {
      total += (int) Math.round(m / step);
    }
    double[] best = new double[total + 1];
    java.util.Arrays.fill(best, Double.NEGATIVE_INFINITY);
    int[] limit = new int[most.length];
    for (int i = 0; i < most.length; i++) {
      limit[i] = (int) Math.round(most[i] / step);
    }
    int[] part = new int[most.length];
    do {
      int sum = 0;
      double value = 0;
      for (int i = 0; i < part.length; i++) {
        sum += part[i];
        value += part[i] == 0 ? 0 : part[i] * step * worth[i];
      }
      best[sum] = Math.max(best[sum], value);
    } while (next(part, limit));
    best[0] = isExact ? best[0] : Math.max(0, best[0]);
    return best;
  }

  private static double moving(EnterpriseProblem problem, double kilometres) {
    double cap = problem.knowledge().transport().getFirst().cap().amount();
    if (kilometres > cap) {
      return Double.POSITIVE_INFINITY;
    }
    return kilometres == 0 ? 0 : 0.1 * kilometres + 1;
  }

  private static double price(Quote quote) {
    return ((Quote.Known) quote).price().amount();
  }

  private static double capital(Technology technology, double input) {
    Technology.Size size = technology.size();
    double capacity = Math.max(input, size.smallest().amount());
    double lines = Math.max(1, Math.ceil(capacity / size.largest().amount() - 1e-9));
    return 0.1
        * size.investment().amount()
        * lines
        * Math.pow(capacity / lines / 1000, size.exponent().amount());
  }
}
