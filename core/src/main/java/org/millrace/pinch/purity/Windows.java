package org.millrace.pinch.purity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Matches sinks with the flows nearest to them in impurity.
 *
 * <p>Sinks are served one by one, strictest first. A sink takes a window of what is left, sorted by
 * impurity: all flow between a cleaner and a dirtier one, so wide that it fills the sink and so
 * placed that the blend just keeps the limit; if even the dirtiest window is cleaner than the
 * limit, that one. If the flows could serve all sinks before, what is left can serve the other
 * sinks: no flow remains inside the window, so there the surplus is linear while the deficit is
 * convex, and outside nothing has changed. This is the nearest neighbor rule.
 */
public final class Windows {
  /** Flow below this share of a sink's is rounding. */
  private static final double DUST = 1e-12;

  /** So much of a giver goes to a taker; both by place in their lists. */
  public record Share(int giver, int taker, double flow) {}

  private final List<Parcel> givers;
  private final int[] order;
  private final double[] left;

  /** Flow of all givers before one, cleanest first, and their load. */
  private final double[] flows;

  private final double[] loads;

  private final List<Share> shares = new ArrayList<>();

  private Windows(List<Parcel> givers) {
    this.givers = givers;
    order =
        IntStream.range(0, givers.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> givers.get(i).level()))
            .mapToInt(i -> i)
            .toArray();
    left = givers.stream().mapToDouble(Parcel::flow).toArray();
    flows = new double[order.length + 1];
    loads = new double[order.length + 1];
  }

  /**
   * Serves all takers; the givers must suffice.
   *
   * @param givers sources and supplies from outside, all finite
   * @param takers sinks
   */
  public static List<Share> match(List<Parcel> givers, List<Parcel> takers) {
    Windows windows = new Windows(givers);
    IntStream.range(0, takers.size())
        .boxed()
        .sorted(Comparator.comparingDouble(j -> takers.get(j).level()))
        .forEach(j -> windows.serve(j, takers.get(j)));
    return List.copyOf(windows.shares);
  }

  private void serve(int taker, Parcel sink) {
    double start = start(sink);
    double end = start + sink.flow();
    double passed = 0;
    for (int giver : order) {
      double from = Math.max(start, passed);
      passed += left[giver];
      double taken = Math.min(end, passed) - from;
      if (taken > DUST * sink.flow()) {
        shares.add(new Share(giver, taker, Math.min(taken, left[giver])));
        left[giver] = Math.max(0, left[giver] - taken);
      }
    }
  }

  private void sum() {
    for (int t = 0; t < order.length; t++) {
      flows[t + 1] = flows[t] + left[order[t]];
      loads[t + 1] = loads[t] + left[order[t]] * givers.get(order[t]).level();
    }
  }

  /** Flow cleaner than the window: the blend gets dirtier as it grows, in straight pieces. */
  private double start(Parcel sink) {
    sum();
    double wanted = sink.flow() * sink.level();
    double low = 0;
    double high = Math.max(0, flows[order.length] - sink.flow());
    if (load(high, sink.flow()) <= wanted) {
      return high;
    }
    double last = high;
    for (double shift : new double[] {0, sink.flow()}) {
      int within = within(shift, last, sink.flow(), wanted);
      low = Math.max(low, flows[within] - shift);
      high = within < order.length ? Math.min(high, flows[within + 1] - shift) : high;
    }
    double lowLoad = load(low, sink.flow());
    double highLoad = load(high, sink.flow());
    double part = highLoad > lowLoad ? (wanted - lowLoad) / (highLoad - lowLoad) : 0;
    return low + Math.clamp(part, 0, 1) * Math.max(0, high - low);
  }

  /**
   * The last giver before which a window may begin (or end, shifted by its width) so that its load
   * is within what is wanted.
   */
  private int within(double shift, double last, double width, double wanted) {
    int within = 0;
    int beyond = order.length + 1;
    while (beyond - within > 1) {
      int middle = (within + beyond) >>> 1;
      double corner = flows[middle] - shift;
      if (corner <= 0 || (corner < last && load(corner, width) <= wanted)) {
        within = middle;
      } else {
        beyond = middle;
      }
    }
    return within;
  }

  /** Load in the window that starts there. */
  private double load(double start, double width) {
    return loadBefore(start + width) - loadBefore(start);
  }

  private double loadBefore(double flow) {
    int found = Arrays.binarySearch(flows, flow);
    int giver = Math.min(order.length, found >= 0 ? found : -found - 2);
    return giver == order.length
        ? loads[giver]
        : loads[giver] + (flow - flows[giver]) * givers.get(order[giver]).level();
  }
}
