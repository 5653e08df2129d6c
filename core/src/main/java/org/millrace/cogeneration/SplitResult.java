package org.millrace.cogeneration;

import java.util.List;
import org.millrace.domain.Datum;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;

/**
 * The shares by each method, and how good the plant is.
 *
 * @param shares one a method
 * @param efficiency heat and power for fuel; unknown without fuel
 * @param saving share of primary energy saved against making heat and power apart
 */
public record SplitResult(List<Share> shares, Datum efficiency, Datum saving) {
  public SplitResult {
    shares = List.copyOf(shares);
  }

  /** How fuel and emission are shared. */
  public enum Method {
    /** By the fuel that each product would take if made apart. */
    EFFICIENCY,
    /** By energy; the Chinese heat method is the same. */
    ENERGY_CONTENT,
    /** By the work that each product could do (exergy). */
    WORK_POTENTIAL
  }

  /** What a method gives. */
  public sealed interface Share {
    /** Shares of power and of each heat, in the order of the problem. */
    record Told(Method method, Portion power, List<HeatPortion> heats, Portion allHeat)
        implements Share {
      public Told {
        heats = List.copyOf(heats);
      }
    }

    /** The method gives every product weight zero. */
    record Undefined(Method method) implements Share {}
  }

  /** A heat's portion. */
  public record HeatPortion(String name, Portion portion) {}

  /**
   * What falls to a product.
   *
   * @param share of fuel and emission
   * @param intensity emission of a GJ [tCO2e/GJ]; unknown when none is made
   */
  public record Portion(double share, EnergyFlow fuel, Emission emission, Datum intensity) {}
}
