package org.millrace.pinch.purity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Flows asked for and given, cascaded from the cleanest level to the dirtiest. */
public final class Cascade {
  /** Levels closer than this share of the largest are one. */
  private static final double SAME = 1e-12;

  /** A balance below this share of what it is the difference of is rounding. */
  private static final double ROUNDING = 1e-10;

  private final double[] levels;
  private final double[] asked;
  private final double[] given;
  private final double[] askedLoad;
  private final double[] givenLoad;
  private final double totalAsked;
  private final double totalGiven;

  private Cascade(double[] levels, List<Parcel> asked, List<Parcel> given) {
    this.levels = levels;
    this.asked = flows(asked);
    this.given = flows(given);
    askedLoad = loads(this.asked);
    givenLoad = loads(this.given);
    totalAsked = Arrays.stream(this.asked).sum();
    totalGiven = Arrays.stream(this.given).sum();
  }

  /**
   * Cascades flows.
   *
   * @param marks further levels to look at: those of supplies from outside
   */
  public static Cascade of(List<Parcel> asked, List<Parcel> given, List<Double> marks) {
    double[] all =
        DoubleStream.concat(
                DoubleStream.concat(levels(asked), levels(given)),
                marks.stream().mapToDouble(m -> m))
            .sorted()
            .toArray();
    double tolerance = all.length == 0 ? 0 : SAME * Math.abs(all[all.length - 1]);
    double[] kept = new double[all.length];
    int size = 0;
    for (double level : all) {
      if (size == 0 || level - kept[size - 1] > tolerance) {
        kept[size++] = level;
      }
    }
    return new Cascade(Arrays.copyOf(kept, size), asked, given);
  }

  private static DoubleStream levels(List<Parcel> parcels) {
    return parcels.stream().mapToDouble(Parcel::level);
  }

  private double[] flows(List<Parcel> parcels) {
    double[] flows = new double[levels.length];
    for (Parcel parcel : parcels) {
      flows[place(parcel.level())] += parcel.flow();
    }
    return flows;
  }

  private double[] loads(double[] flows) {
    double[] loads = new double[levels.length];
    double flow = 0;
    for (int k = 1; k < levels.length; k++) {
      flow += flows[k - 1];
      loads[k] = loads[k - 1] + flow * (levels[k] - levels[k - 1]);
    }
    return loads;
  }

  /** The place of a level that occurs. */
  public int place(double level) {
    int found = Arrays.binarySearch(levels, level);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** How many levels there are. */
  public int size() {
    return levels.length;
  }

  /** A level; they ascend. */
  public double level(int place) {
    return levels[place];
  }

  /** Flow asked for at a level. */
  public double asked(int place) {
    return asked[place];
  }

  /** Flow given at a level. */
  public double given(int place) {
    return given[place];
  }

  /** Load that supplies from outside must carry up to a level; negative when there is a surplus. */
  public double deficit(int place) {
    return askedLoad[place] - givenLoad[place];
  }

  /** All flow asked for. */
  public double totalAsked() {
    return totalAsked;
  }

  /** Flow that must come from outside, whatever its impurity; negative when some is left over. */
  public double shortage() {
    double difference = totalAsked - totalGiven;
    return Math.abs(difference) <= ROUNDING * (totalAsked + totalGiven) ? 0 : difference;
  }

  /** The load that is missing at a level beside supplies; 0 within rounding. */
  public double missing(int place, List<Parcel> supplies) {
    double reach = reach(place, supplies);
    double missing = deficit(place) - reach;
    return missing > ROUNDING * scale(place, reach) ? missing : 0;
  }

  /** Whether supplies serve all sinks. */
  public boolean suffices(List<Parcel> supplies) {
    for (int k = 0; k < levels.length; k++) {
      if (missing(k, supplies) > 0) {
        return false;
      }
    }
    return missingFlow(supplies) == 0;
  }

  /** The flow that is missing beside supplies; 0 within rounding. */
  public double missingFlow(List<Parcel> supplies) {
    double missing = shortage() - flow(supplies);
    return missing > ROUNDING * totalAsked ? missing : 0;
  }

  /** The load that supplies carry up to a level. */
  public double reach(int place, List<Parcel> supplies) {
    double reach = 0;
    for (Parcel supply : supplies) {
      if (place > place(supply.level())) {
        reach += supply.reach(levels[place]);
      }
    }
    return reach;
  }

  /** All flow of supplies. */
  public static double flow(List<Parcel> supplies) {
    return supplies.stream().mapToDouble(Parcel::flow).sum();
  }

  /**
   * The least flow of a supply that is enough at every dirtier level, beside others; cleaner levels
   * are theirs.
   *
   * @param level its impurity, one of the levels
   */
  public double least(double level, List<Parcel> others) {
    double least = Math.max(0, missingFlow(others));
    for (int k = place(level) + 1; k < levels.length; k++) {
      least = Math.max(least, missing(k, others) / (levels[k] - level));
    }
    return least;
  }

  /** Levels at which supplies leave neither surplus nor deficit: the pinches. */
  public List<Integer> pinches(List<Parcel> supplies) {
    List<Integer> pinches = new ArrayList<>();
    for (int k = 1; k < levels.length; k++) {
      double reach = reach(k, supplies);
      double scale = scale(k, reach);
      if (reach > 0 && askedLoad[k] > 0 && Math.abs(reach - deficit(k)) <= 10 * ROUNDING * scale) {
        pinches.add(k);
      }
    }
    return pinches;
  }

  private double scale(int place, double reach) {
    return askedLoad[place] + givenLoad[place] + (Double.isInfinite(reach) ? 0 : reach);
  }
}
