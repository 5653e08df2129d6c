package org.millrace.study.heat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.unit.EnergyPrice;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/**
 * How process heat becomes offers and needs.
 *
 * @param levels at which facilities pass heat, from hot to cold
 * @param processApproach least difference of temperature between two streams of a process
 * @param utilityApproach least difference of temperature between a stream and a level
 * @param raising what raising a gigajoule from surplus heat costs its giver: exchangers, feed water
 *     and upkeep; above 0
 * @param arriving share of the heat given that reaches the taker; pipes lose the rest
 * @param cooling what carrying away heat costs that raises nothing
 * @param reversibleShare share of a reversible engine's work that a turbine gives, in [0, 1]
 */
public record HeatRules(
    List<HeatLevel> levels,
    TemperatureDifference processApproach,
    TemperatureDifference utilityApproach,
    Figure<EnergyPrice> raising,
    Figure<Ratio> arriving,
    HeatPrice cooling,
    double reversibleShare) {
  private static final Origin ORIGIN =
      new Origin("heat_rules", "usual", DataSource.ENGINEERING_JUDGEMENT);

  /**
   * Three pressures of steam and hot water, 10 K between them and streams, 1.5 EUR/GJ for raising
   * heat, a loss of 5 % on the way: engineering judgement.
   */
  public static final HeatRules USUAL =
      new HeatRules(
          List.of(
              level("steam-250", Carriers.STEAM, 250),
              level("steam-180", Carriers.STEAM, 180),
              level("steam-140", Carriers.STEAM, 140),
              level("hot-water-90", Carriers.HOT_WATER, 90)),
          new TemperatureDifference(10),
          new TemperatureDifference(10),
          Figure.between(
              new EnergyPrice(0.5),
              new EnergyPrice(1.5),
              new EnergyPrice(4),
              Grade.ASSUMED,
              ORIGIN),
          Figure.between(new Ratio(0.85), new Ratio(0.95), new Ratio(1), Grade.ASSUMED, ORIGIN),
          new HeatPrice(2),
          0.6);

  public HeatRules {
    levels = List.copyOf(levels);
    Require.that(!levels.isEmpty(), "Heat can't be passed without a level.");
    Set<Id.UtilityId> ids = new HashSet<>();
    for (HeatLevel level : levels) {
      Require.that(ids.add(level.id()), "There are two levels '%s'.", level.id().value());
    }
    for (int l = 1; l < levels.size(); l++) {
      Require.that(
          levels.get(l).saturation().celsius() < levels.get(l - 1).saturation().celsius(),
          "Level '%s' must be colder than level '%s' before it.",
          levels.get(l).id().value(),
          levels.get(l - 1).id().value());
    }
    Require.that(raising.low() > 0, "Raising heat must cost something.");
    Require.between("share of heat that arrives", arriving.low(), 0, 1);
    Require.that(
        arriving.low() > 0 && arriving.high() <= 1,
        "The share of heat that arrives must be above 0 and at most 1.");
  }

  private static HeatLevel level(String id, Id.MaterialId carrier, double celsius) {
    return new HeatLevel(new Id.UtilityId(id), carrier, new Temperature(celsius));
  }
}
