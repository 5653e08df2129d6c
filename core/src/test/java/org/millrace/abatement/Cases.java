package org.millrace.abatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.knowledge.Measure;
import org.millrace.domain.knowledge.Measure.Driver;
import org.millrace.domain.knowledge.Measure.Saved;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Strategy;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.EnergyPrice;
import org.millrace.unit.FuelEmission;
import org.millrace.unit.PowerEmission;
import org.millrace.unit.PowerPrice;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;
import org.millrace.unit.UnitCost;

/** Emitters and measures with round numbers, and random ones. */
final class Cases {
  /** No interest and no hidden costs, so that a year's cost can be reckoned by hand. */
  static final AbatementRules PLAIN =
      new AbatementRules(
          Price.ZERO,
          new EnergyPrice(10),
          new FuelEmission(0.05),
          new PowerPrice(100),
          new PowerEmission(0.5),
          0,
          0,
          new AbatementRules.Exploration(Maturity.DEMONSTRATION, Price.ZERO));

  private static final List<Driver> DRIVERS = List.of(Driver.values());

  private static final List<Maturity> MATURITIES =
      List.of(Maturity.PILOT, Maturity.DEMONSTRATION, Maturity.COMMERCIAL, Maturity.MATURE);

  private Cases() {}

  static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(
        value, Grade.REPORTED, new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT));
  }

  static <Q extends Quantity<Q>> Figure<Q> between(Q low, Q value, Q high) {
    return Figure.between(
        low,
        value,
        high,
        Grade.ASSUMED,
        new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT));
  }

  static Emitter emitter(String id, boolean leading, double co2) {
    return emitter(id, leading, co2, 0, 0, 0);
  }

  static Emitter emitter(
      String id, boolean leading, double co2, double fuel, double n2o, double megawattHours) {
    return new Emitter(
        new Id.FacilityId(id),
        List.of(new Id.SectorId("cement")),
        leading,
        exact(new Emission(co2)),
        exact(new Emission(fuel)),
        exact(new Emission(n2o)),
        exact(new EnergyFlow(3.6 * megawattHours)));
  }

  /** 10 % of CO2, half done already; 10 GJ saved a tonne: 400 / 20 + 5 − 100 = −75 EUR/t. */
  static Measure saving() {
    return measure(
        "saving", Maturity.MATURE, "", 1, effect(Driver.CO2, 0.1, 0.5, 10, 0), 400, 5, 1, 20);
  }

  /** Half of CO2, needs 0.2 MWh a tonne; investment grows with size to the power of 0.6. */
  static Measure capture(Maturity maturity) {
    return measure(
        "capture", maturity, "end", 2, effect(Driver.CO2, 0.5, 1, 0, -0.2), 1000, 20, 0.6, 25);
  }

  static Measure.Effect effect(
      Driver driver, double share, double open, double fuel, double power) {
    return new Measure.Effect(
        driver,
        driver == Driver.ELECTRICITY ? Saved.ELECTRICITY : Saved.EMISSION,
        exact(new Ratio(share)),
        exact(new Ratio(open)),
        fuel,
        power);
  }

  static Measure measure(
      String id,
      Maturity maturity,
      String group,
      int order,
      Measure.Effect effect,
      double investment,
      double running,
      double exponent,
      double years) {
    return new Measure(
        new Id.MeasureId(id),
        new Names(id, ""),
        maturity,
        Strategy.Kind.RETROFIT,
        List.of(),
        group,
        order,
        effect,
        new Measure.Outlay(
            exact(new UnitCost(investment)),
            exact(new UnitCost(running)),
            40_000,
            exponent,
            years));
  }

  /** Two to four sites and up to six measures, half of the time in two groups. */
  static AbatementProblem random(long seed, AbatementProblem.Goal goal) {
    Random dice = new Random(seed);
    List<Emitter> emitters = new ArrayList<>();
    for (int i = 0; i < 2 + dice.nextInt(2); i++) {
      double co2 = Math.round(1_000 + 90_000 * dice.nextDouble());
      emitters.add(
          emitter(
              "site-" + i,
              dice.nextBoolean(),
              co2,
              co2 * dice.nextDouble(),
              dice.nextBoolean() ? 0 : 5_000 * dice.nextDouble(),
              20_000 * dice.nextDouble()));
    }
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < 4 + dice.nextInt(2); i++) {
      measures.add(measure(i, dice));
    }
    return AbatementProblem.of(
        emitters, measures, PLAIN.withCarbonPrice(new Price(100 * dice.nextDouble())), goal);
  }

  private static Measure measure(int i, Random dice) {
    Driver driver = DRIVERS.get(dice.nextInt(DRIVERS.size()));
    return measure(
        "measure-" + i,
        MATURITIES.get(dice.nextInt(MATURITIES.size())),
        dice.nextBoolean() ? "" : "group-" + dice.nextInt(2),
        dice.nextInt(3),
        effect(
            driver,
            0.6 * dice.nextDouble(),
            dice.nextDouble(),
            20 * dice.nextDouble() - 5,
            dice.nextDouble() - 0.5),
        1_000 * dice.nextDouble(),
        200 * dice.nextDouble() - 20,
        0.6 + 0.4 * dice.nextDouble(),
        10 + dice.nextInt(20));
  }
}
