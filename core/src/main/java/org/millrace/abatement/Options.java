package org.millrace.abatement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.knowledge.Measure;

/**
 * All sets of measures a site can take, each with what it does; the first is to take none.
 *
 * @param trimmed whether the dearest measures were left aside to keep their number down
 */
record Options(Site site, List<Option> all, boolean trimmed) {

  /** A set of measures, in the order in which they act. */
  record Option(List<Measure> measures, State state) {}

  Options {
    all = List.copyOf(all);
  }

  /** The sets of a site, so many at most. */
  static Options of(Site site, int most) {
    List<Measure> kept = new ArrayList<>(site.allowed());
    while (count(kept) > most) {
      kept.remove(kept.stream().max(Comparator.comparingDouble(m -> cost(site, m))).orElseThrow());
    }
    List<Option> all = new ArrayList<>();
    extend(site, kept, 0, new Option(List.of(), State.START), Set.of(), all);
    return new Options(site, all, kept.size() < site.allowed().size());
  }

  private static double count(List<Measure> measures) {
    return Site.groups(measures).values().stream()
        .mapToDouble(size -> 1 + size)
        .reduce(1, (a, b) -> a * b);
  }

  private static double cost(Site site, Measure measure) {
    State alone = site.after(State.START, measure, Shift.NONE);
    return alone.cost() / alone.abated();
  }

  private static void extend(
      Site site,
      List<Measure> measures,
      int at,
      Option option,
      Set<String> taken,
      List<Option> all) {
    if (at == measures.size()) {
      all.add(option);
      return;
    }
    extend(site, measures, at + 1, option, taken, all);
    Measure measure = measures.get(at);
    if (!taken.contains(Site.group(measure))) {
      List<Measure> more = new ArrayList<>(option.measures());
      more.add(measure);
      Set<String> groups = new HashSet<>(taken);
      groups.add(Site.group(measure));
      State state = site.after(option.state(), measure, Shift.NONE);
      extend(site, measures, at + 1, new Option(List.copyOf(more), state), groups, all);
    }
  }

  /**
   * Those that are best at some worth of a tonne, from none to the most abated: the lower convex
   * hull of cost over abatement.
   */
  List<Option> hull() {
    List<Option> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingDouble((Option o) -> o.state().abated())
            .thenComparingDouble(o -> o.state().cost()));
    List<Option> hull = new ArrayList<>();
    for (Option option : sorted) {
      while (!hull.isEmpty() && isHidden(hull, option)) {
        hull.removeLast();
      }
      if (hull.isEmpty() || option.state().abated() > hull.getLast().state().abated()) {
        hull.add(option);
      }
    }
    return hull;
  }

  private static boolean isHidden(List<Option> hull, Option next) {
    State last = hull.getLast().state();
    if (hull.size() < 2) {
      return false;
    }
    State before = hull.get(hull.size() - 2).state();
    double bend =
        (last.abated() - before.abated()) * (next.state().cost() - before.cost())
            - (last.cost() - before.cost()) * (next.state().abated() - before.abated());
    return next.state().abated() > last.abated() && bend <= 0;
  }
}
