package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Technology;

/**
 * The way from nothing to ever more input, the tonne that brings most always next: worth of the
 * input and netbacks of its products fall on the way, so its value is concave.
 */
final class Walk {
  /** A quantity below this share of what it was counts as used up. */
  private static final double ROUNDING = 1e-12;

  /** A step along which nothing changes; products without an outlet are left over. */
  private record Step(Feed feed, double tonnes, double slope, double links, List<Outlet> outlets) {}

  /** What is taken and sold at one size. */
  record Plan(
      double input,
      Map<Feed, Double> taken,
      Map<Outlet, Double> sold,
      Map<Id.MaterialId, Double> unsold) {}

  private final Trial trial;
  private final Remaining remaining;
  private final List<Step> steps = new ArrayList<>();
  private final int[] heads;
  private final double[] feedLeft;
  private final Map<Id.MaterialId, Integer> at = new HashMap<>();
  private final IdentityHashMap<Outlet, Double> outletLeft = new IdentityHashMap<>();
  private final Map<Integer, Double> sinkLeft = new HashMap<>();
  private final IdentityHashMap<Feed, Boolean> linked = new IdentityHashMap<>();
  private final IdentityHashMap<Outlet, Boolean> reached = new IdentityHashMap<>();

  Walk(Trial trial, Remaining remaining) {
    this.trial = trial;
    this.remaining = remaining;
    heads = new int[trial.groups().size()];
    feedLeft = new double[heads.length];
    for (int g = 0; g < heads.length; g++) {
      heads[g] = -1;
      nextFeed(g);
    }
    boolean goesOn = true;
    while (goesOn) {
      goesOn = step();
    }
  }

  /** The stretches, links paid in full as soon as they are used [t/a, EUR/a, EUR/t]. */
  List<Sizing.Stretch> stretches() {
    List<Sizing.Stretch> stretches = new ArrayList<>();
    double x = 0;
    double value = 0;
    for (Step step : steps) {
      value -= step.links();
      stretches.add(new Sizing.Stretch(x, x + step.tonnes(), value, step.slope()));
      x += step.tonnes();
      value += step.slope() * step.tonnes();
    }
    return stretches;
  }

  /** What is taken and sold when so much is worked [t/a]. */
  Plan plan(double input) {
    Map<Feed, Double> taken = new LinkedHashMap<>();
    Map<Outlet, Double> sold = new LinkedHashMap<>();
    Map<Id.MaterialId, Double> unsold = new LinkedHashMap<>();
    double left = input;
    for (Step step : steps) {
      double tonnes = Math.min(left, step.tonnes());
      if (tonnes <= 0) {
        break;
      }
      taken.merge(step.feed(), tonnes, Double::sum);
      for (Technology.Output output : step.feed().recipe().outputs()) {
        double made = tonnes * output.yield().amount();
        step.outlets().stream()
            .filter(o -> o.product().equals(output.material()))
            .findFirst()
            .ifPresentOrElse(
                o -> sold.merge(o, made, Double::sum),
                () -> unsold.merge(output.material(), made, Double::sum));
      }
      left -= tonnes;
    }
    unsold.values().removeIf(t -> t <= 0);
    return new Plan(input, taken, sold, unsold);
  }

  private boolean step() {
    int best = -1;
    double most = 0;
    for (int g = 0; g < heads.length; g++) {
      double margin = hasFeed(g) ? margin(head(g)) : 0;
      if (margin > most) {
        most = margin;
        best = g;
      }
    }
    if (best < 0) {
      return false;
    }
    advance(best);
    return true;
  }

  /** What one more tonne brings, before capital [EUR/t]. */
  private double margin(Feed feed) {
    double sum = feed.worth() - trial.runningPerTonne();
    for (Technology.Output output : feed.recipe().outputs()) {
      double yield = output.yield().amount();
      if (yield > 0) {
        sum +=
            yield
                * outlet(output.material())
                    .map(Outlet::netback)
                    .orElseGet(() -> trial.reserve(output.material()));
      }
    }
    return sum;
  }

  private void advance(int group) {
    Feed feed = head(group);
    List<Outlet> used = new ArrayList<>();
    Map<Integer, Double> perSink = new HashMap<>();
    double tonnes = feedLeft[group];
    double slope = margin(feed) + feed.spread();
    double links = linked.put(feed, true) == null ? feed.link() : 0;
    for (Technology.Output output : feed.recipe().outputs()) {
      Optional<Outlet> found = outlet(output.material());
      double yield = output.yield().amount();
      if (found.isPresent() && yield > 0) {
        Outlet outlet = found.get();
        used.add(outlet);
        slope += yield * outlet.spread();
        links += reached.put(outlet, true) == null ? outlet.link() : 0;
        tonnes = Math.min(tonnes, left(outlet) / yield);
        if (!outlet.isOutside()) {
          perSink.merge(outlet.sink(), yield * outlet.substitution(), Double::sum);
        }
      }
    }
    for (Map.Entry<Integer, Double> sink : perSink.entrySet()) {
      tonnes = Math.min(tonnes, left(sink.getKey()) / sink.getValue());
    }
    steps.add(new Step(feed, tonnes, slope, links, used));
    use(feed, tonnes, used, perSink);
    feedLeft[group] -= tonnes;
    if (feedLeft[group] <= ROUNDING * remaining.offered(feed.source())) {
      nextFeed(group);
    }
  }

  private void use(Feed feed, double tonnes, List<Outlet> used, Map<Integer, Double> perSink) {
    perSink.forEach(
        (sink, rate) ->
            sinkLeft.put(sink, rounded(left(sink) - tonnes * rate, remaining.wanted(sink))));
    for (Technology.Output output : feed.recipe().outputs()) {
      for (Outlet outlet : used) {
        if (outlet.product().equals(output.material())) {
          double left = left(outlet) - tonnes * output.yield().amount();
          outletLeft.put(outlet, rounded(left, most(outlet)));
        }
      }
    }
  }

  private static double rounded(double left, double whole) {
    return left <= ROUNDING * whole ? 0 : left;
  }

  private boolean hasFeed(int group) {
    return heads[group] < trial.groups().get(group).size();
  }

  private Feed head(int group) {
    return trial.groups().get(group).get(heads[group]);
  }

  private void nextFeed(int group) {
    do {
      heads[group]++;
      feedLeft[group] = hasFeed(group) ? remaining.offered(head(group).source()) : 0;
    } while (hasFeed(group) && feedLeft[group] <= 0);
  }

  /** The best buyer that still buys; none if nobody does. */
  private Optional<Outlet> outlet(Id.MaterialId product) {
    List<Outlet> all = trial.outlets(product);
    int i = at.getOrDefault(product, 0);
    while (i < all.size() && isFull(all.get(i))) {
      i++;
    }
    at.put(product, i);
    return i < all.size() ? Optional.of(all.get(i)) : Optional.empty();
  }

  private boolean isFull(Outlet outlet) {
    return left(outlet) <= 0 || (!outlet.isOutside() && left(outlet.sink()) <= 0);
  }

  /** What a sink still buys of its material [t/a]. */
  private double left(int sink) {
    return sinkLeft.computeIfAbsent(sink, remaining::wanted);
  }

  /** What an outlet still takes of its product [t/a]. */
  private double left(Outlet outlet) {
    return outletLeft.computeIfAbsent(outlet, this::most);
  }

  private double most(Outlet outlet) {
    return outlet.isOutside()
        ? remaining.outside(outlet.market())
        : outlet.share() * remaining.wanted(outlet.sink()) / outlet.substitution();
  }
}
