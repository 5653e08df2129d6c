package org.millrace.utility;

import java.util.List;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.unit.Distance;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Leads a carrier of one place to the same kind of carrier of another, one way. It is built whole
 * or not at all.
 *
 * @param grade the worst among its numbers
 */
public record Pipe(
    Id.EquipmentId id,
    Id.CarrierId from,
    Id.CarrierId to,
    Carrying carrying,
    Course course,
    Grade grade) {
  public Pipe {
    Require.that(!from.equals(to), "Pipe '%s' ends where it starts.", id.value());
  }

  /**
   * What it can carry.
   *
   * @param capacity put in at most [unit/h]
   * @param lossShare of what is put in, in [0, 1)
   * @param runningCost pumping and the like [EUR/unit put in]
   */
  public record Carrying(double capacity, double lossShare, double runningCost) {
    public Carrying {
      Require.finite("capacity of a pipe [unit/h]", capacity);
      Require.atLeast("capacity of a pipe [unit/h]", capacity, 0);
      Require.that(
          lossShare >= 0 && lossShare < 1,
          "A pipe loses the share %s; it must be at least 0 and below 1.",
          lossShare);
      Require.finite("running cost of a pipe [EUR/unit]", runningCost);
    }
  }

  /**
   * How long it is, and what that costs.
   *
   * @param standing whether it is there already; it then costs nothing to build
   * @param investmentPerKilometer EUR for each kilometer
   * @param fixedPerYearPerKilometer EUR a year for each kilometer
   * @param life [a]
   */
  public record Course(
      Distance length,
      boolean standing,
      Money investmentPerKilometer,
      Money fixedPerYearPerKilometer,
      double life) {
    public Course {
      Require.finite("length of a pipe [km]", length.amount());
      Require.atLeast("investment of a kilometer [EUR]", investmentPerKilometer.amount(), 0);
      Sizing.Capital.requireLife(life);
    }

    private Money along(Money perKilometer) {
      return new Money(perKilometer.amount() * length.amount());
    }

    private Sizing sizing() {
      return standing
          ? new Sizing.Standing(1, along(fixedPerYearPerKilometer), false, Sizing.Renewal.NEVER)
          : new Sizing.Units(
              1,
              new Sizing.Capital(
                  along(investmentPerKilometer), life, along(fixedPerYearPerKilometer)));
    }
  }

  /** The pipe as equipment that takes at one end and gives at the other. */
  Converter asConverter() {
    double arriving = carrying.capacity() * (1 - carrying.lossShare());
    Converter.OperatingPoint full =
        new Converter.OperatingPoint(
            List.of(new Flow(from, carrying.capacity())),
            List.of(new Flow(to, arriving)),
            carrying.capacity() * carrying.runningCost(),
            0);
    return new Converter(
        id,
        List.of(new Converter.Mode("flow", new Series.Constant(1), List.of(full))),
        Converter.FreeSource.NONE,
        false,
        course.sizing(),
        grade);
  }
}
