package org.millrace.pinch.purity;

/**
 * A flow of one impurity.
 *
 * @param level its impurity, or the greatest that it may have
 * @param flow not negative; positive infinity for a supply without limit
 */
public record Parcel(double level, double flow) {
  /** What the flow is worth at a level: flow times how much cleaner it is; 0 when it is not. */
  double reach(double at) {
    return at > level && flow > 0 ? flow * (at - level) : 0;
  }
}
