package org.millrace.pinch.piping;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Distance;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Which pipes count, and what they cost; pipes that don't count are free and carry any flow.
 *
 * @param fixedPerYear what having a pipe costs
 * @param perKilometerPerYear and what a kilometer of it costs
 * @param leastFlow in a pipe, if there is one
 * @param legs between plants; the length of a pipe within a plant is zero
 */
public record PipeRules(
    Counted counted,
    Money fixedPerYear,
    Money perKilometerPerYear,
    HourlyFlow leastFlow,
    List<Leg> legs,
    List<Forbidden> forbidden) {
  public PipeRules {
    legs = List.copyOf(legs);
    forbidden = List.copyOf(forbidden);
    Require.atLeast("yearly cost of a pipe [EUR]", fixedPerYear.amount(), 0);
    Require.atLeast("yearly cost of a kilometer [EUR]", perKilometerPerYear.amount(), 0);
    Require.finite("least flow in a pipe [t/h]", leastFlow.amount());
  }

  /** Which pipes count. */
  public enum Counted {
    /** All, fresh water and discharge too. */
    ALL,
    /** Those that carry used water to where it is used again. */
    REUSE,
    /** Of these, those from plant to plant. */
    BETWEEN_PLANTS
  }

  /** The way between two plants, both ways. */
  public record Leg(Id.FacilityId one, Id.FacilityId other, Distance length) {
    public Leg {
      Require.finite("way between plants [km]", length.amount());
    }

    boolean joins(Id.FacilityId from, Id.FacilityId to) {
      return (one.equals(from) && other.equals(to)) || (one.equals(to) && other.equals(from));
    }
  }

  /** A pipe that can't be laid. */
  public record Forbidden(Id.ProcessId from, Id.ProcessId to) {}
}
