package org.millrace.cogeneration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.SeparateProduction;
import org.millrace.unit.Efficiency;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Require;

/**
 * A plant's year of fuel, emission, heat and power.
 *
 * @param fuel by net calorific value
 * @param emission of the fuel
 * @param power 3.6 GJ a MWh
 * @param heats by level; there may be none if there is power
 * @param ambientCelsius temperature of the surroundings, for work potential
 * @param apart efficiencies of making heat and power apart, which the efficiency method weighs by
 * @param reference efficiencies that the primary energy saved is told against
 */
public record SplitProblem(
    EnergyFlow fuel,
    Emission emission,
    EnergyFlow power,
    List<Heat> heats,
    double ambientCelsius,
    SeparateProduction apart,
    SeparateProduction reference) {
  /** What the efficiency method takes unless somebody knows better. */
  public static final SeparateProduction APART =
      new SeparateProduction(new Efficiency(0.80), new Efficiency(0.35));

  /** Absolute zero [°C]. */
  static final double ABSOLUTE_ZERO = -273.15;

  public SplitProblem {
    heats = List.copyOf(heats);
    Require.finite("fuel [GJ/a]", fuel.amount());
    Require.finite("emission [tCO2e]", emission.amount());
    Require.finite("power [GJ/a]", power.amount());
    requireTemperature("surroundings", ambientCelsius);
    Set<String> names = new HashSet<>();
    double made = power.amount();
    for (Heat heat : heats) {
      Require.that(names.add(heat.name()), "There are two heats '%s'.", heat.name());
      made += heat.energy().amount();
    }
    Require.that(made > 0, "The plant makes neither heat nor power; there is nothing to share.");
    Require.finite("heat and power together [GJ/a]", made);
  }

  static void requireTemperature(String of, double celsius) {
    Require.finite("temperature of %s [°C]".formatted(of), celsius);
    Require.that(
        celsius > ABSOLUTE_ZERO,
        "The temperature of %s is %s °C; it must be above %s.",
        of,
        celsius,
        ABSOLUTE_ZERO);
  }

  /** Heat of one level. */
  public record Heat(String name, EnergyFlow energy, Level level) {
    public Heat {
      Require.text("name of a heat", name);
      Require.finite("heat '%s' [GJ/a]".formatted(name), energy.amount());
    }
  }

  /** How warm heat is. */
  public sealed interface Level {
    /** All of it at one temperature, as when steam condenses. */
    record Condensing(double celsius) implements Level {
      public Condensing {
        requireTemperature("steam", celsius);
      }
    }

    /** Water that comes warm and goes back cooler. */
    record Cooling(double supplyCelsius, double returnCelsius) implements Level {
      public Cooling {
        requireTemperature("supply", supplyCelsius);
        requireTemperature("return", returnCelsius);
        Require.that(
            supplyCelsius >= returnCelsius,
            "The supply has %s °C and the return %s; the supply must be the warmer one.",
            supplyCelsius,
            returnCelsius);
      }
    }
  }
}
