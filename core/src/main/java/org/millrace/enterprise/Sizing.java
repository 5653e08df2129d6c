package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.millrace.domain.knowledge.Technology;

/**
 * The size that gains most. Along a stretch the value of working more rises evenly, and the cost of
 * capital rises ever less, as long as lines and the smallest plant stay the same: so the best size
 * is at an end of a stretch, at a full number of lines, or at the smallest plant sold.
 */
final class Sizing {
  private Sizing() {}

  /**
   * A stretch of inputs [t/a] along which a tonne more always brings the same.
   *
   * @param valueFrom yearly value where it begins, before capital [EUR/a]
   * @param slope what a tonne more brings, before capital [EUR/t]
   */
  record Stretch(double from, double to, double valueFrom, double slope) {
    double valueAt(double input) {
      return valueFrom + slope * (input - from);
    }
  }

  /** An input worked in a year and what it gains. */
  record Size(double input, double gain) {
    static final Size NOTHING = new Size(0, 0);
  }

  /** The best size; of equal ones the smaller, and nothing if none gains. */
  static Size best(List<Stretch> stretches, PlantCost cost) {
    Size best = Size.NOTHING;
    for (Stretch stretch : stretches) {
      for (double input : candidates(stretch, cost)) {
        double gain = stretch.valueAt(input) - cost.perYear(input);
        if (gain > best.gain()) {
          best = new Size(input, gain);
        }
      }
    }
    return best;
  }

  private static List<Double> candidates(Stretch stretch, PlantCost cost) {
    List<Double> inputs = new ArrayList<>();
    if (cost.smallest() > stretch.from() && cost.smallest() < stretch.to()) {
      inputs.add(cost.smallest());
    }
    double first = Math.floor(stretch.from() / cost.largest()) + 1;
    for (double n = first; n * cost.largest() < stretch.to(); n++) {
      inputs.add(n * cost.largest());
    }
    inputs.add(stretch.to());
    return inputs;
  }

  /** The best size if the best buyers took everything. */
  static Size unlimited(Trial trial, Remaining remaining) {
    record Part(double worth, double tonnes) {}
    List<Part> parts = new ArrayList<>();
    for (List<Feed> group : trial.groups()) {
      double products = products(trial, group.getFirst().recipe());
      for (Feed feed : group) {
        double worth = feed.worth() + products - trial.runningPerTonne();
        parts.add(new Part(worth, remaining.offered(feed.source())));
      }
    }
    parts.sort(Comparator.comparingDouble(Part::worth).reversed());
    List<Stretch> stretches = new ArrayList<>();
    double x = 0;
    double value = 0;
    for (Part part : parts) {
      if (part.worth() > 0 && part.tonnes() > 0) {
        stretches.add(new Stretch(x, x + part.tonnes(), value, part.worth()));
        x += part.tonnes();
        value += part.worth() * part.tonnes();
      }
    }
    return best(stretches, trial.cost());
  }

  /** What the products of a tonne bring at most [EUR/t]. */
  static double products(Trial trial, Technology.Recipe recipe) {
    double sum = 0;
    for (Technology.Output output : recipe.outputs()) {
      double best =
          trial.outlets(output.material()).stream()
              .findFirst()
              .map(Outlet::netback)
              .orElseGet(() -> trial.reserve(output.material()));
      sum += output.yield().amount() > 0 ? output.yield().amount() * best : 0;
    }
    return sum;
  }
}
