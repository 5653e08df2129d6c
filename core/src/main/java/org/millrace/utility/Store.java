package org.millrace.utility;

import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Keeps a carrier from one period to a later one of the same cycle.
 *
 * @param size what one unit of it holds [unit of the carrier]
 * @param eitherOr whether it never fills and empties in one period; a yes-or-no choice a period.
 *     Else both may happen at once if throwing away pays; results tell how much
 * @param grade the worst among its numbers
 */
public record Store(
    Id.EquipmentId id,
    Id.CarrierId carrier,
    double size,
    Behavior behavior,
    boolean eitherOr,
    Sizing sizing,
    Grade grade) {
  public Store {
    Require.that(
        size > 0 && Double.isFinite(size),
        "A unit of store '%s' holds %s; it must hold something.",
        id.value(),
        size);
    Require.that(!(sizing instanceof Sizing.Unlimited), "Store '%s' must have a size.", id.value());
  }

  /**
   * How it fills and empties.
   *
   * @param chargeShare of its size that can go in in an hour
   * @param dischargeShare of its size that can come out in an hour
   * @param chargeEfficiency share of what goes in that arrives, in (0, 1]
   * @param dischargeEfficiency share of what leaves that is of use, in (0, 1]
   * @param lossPerHour share of the content that is lost in an hour, in [0, 1)
   */
  public record Behavior(
      double chargeShare,
      double dischargeShare,
      double chargeEfficiency,
      double dischargeEfficiency,
      double lossPerHour) {
    public Behavior {
      Require.finite("charge share", chargeShare);
      Require.finite("discharge share", dischargeShare);
      Require.atLeast("charge share", chargeShare, 0);
      Require.atLeast("discharge share", dischargeShare, 0);
      requireEfficiency("charge", chargeEfficiency);
      requireEfficiency("discharge", dischargeEfficiency);
      Require.that(
          lossPerHour >= 0 && lossPerHour < 1,
          "The loss in an hour is %s; it must be at least 0 and below 1.",
          lossPerHour);
    }

    private static void requireEfficiency(String name, double value) {
      Require.that(
          value > 0 && value <= 1,
          "The %s efficiency is %s; it must be above 0 and at most 1.",
          name,
          value);
    }
  }
}
