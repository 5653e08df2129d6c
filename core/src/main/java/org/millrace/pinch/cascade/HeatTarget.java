package org.millrace.pinch.cascade;

import java.util.List;
import org.millrace.unit.HeatFlow;

/**
 * How much heat some streams can give each other at most, and what is left to buy and to get rid
 * of.
 *
 * @param given by all streams that give
 * @param taken by all streams that take
 * @param recovered from stream to stream, at most
 * @param hotUtility heat from outside, at least
 * @param coldUtility heat carried away, at least
 * @param pinches from hot to cold; the ends of a threshold problem are none
 */
public record HeatTarget(
    ProblemKind kind,
    HeatFlow given,
    HeatFlow taken,
    HeatFlow recovered,
    HeatFlow hotUtility,
    HeatFlow coldUtility,
    List<Pinch> pinches) {
  public HeatTarget {
    pinches = List.copyOf(pinches);
  }

  /**
   * The target of streams.
   *
   * @param cascade of these streams on the shifted scale
   * @param standard contribution of a stream that has no own [K]
   */
  public static HeatTarget of(List<HeatStream> streams, HeatCascade cascade, double standard) {
    return new HeatTarget(
        ProblemKind.of(cascade),
        new HeatFlow(cascade.given()),
        new HeatFlow(cascade.taken()),
        new HeatFlow(cascade.recovered()),
        new HeatFlow(cascade.hotUtility()),
        new HeatFlow(cascade.coldUtility()),
        Pinch.all(streams, cascade, standard));
  }
}
