package org.millrace.carbon.footprint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.CombustionFactor;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.HeatContent;
import org.millrace.unit.PowerEmission;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/**
 * What fuels, processes and grids let out, with ranges. The ends of a range are read as those of a
 * 95 % interval.
 *
 * <p>Factors whose {@code shared} names are equal are one unknown: in each draw they lie at the
 * same quantile of their ranges. A factor of its own has its own id there.
 */
public record EmissionFactors(
    List<FuelFactor> fuels,
    List<ProcessFactor> processes,
    List<GridFactor> grids,
    List<PotentialSet> potentials) {
  /** Carbon dioxide. */
  public static final Id.GasId CARBON_DIOXIDE = new Id.GasId("co2");

  /** Methane. */
  public static final Id.GasId METHANE = new Id.GasId("ch4");

  /** Nitrous oxide. */
  public static final Id.GasId NITROUS_OXIDE = new Id.GasId("n2o");

  public EmissionFactors {
    fuels = List.copyOf(fuels);
    processes = List.copyOf(processes);
    grids = List.copyOf(grids);
    potentials = List.copyOf(potentials);
    Set<String> keys = new HashSet<>();
    fuels.forEach(f -> unique(keys, "fuel " + f.fuel().value()));
    processes.forEach(
        p -> unique(keys, "process " + p.process().value() + " and gas " + p.gas().value()));
    grids.forEach(g -> unique(keys, "grid " + g.grid().value() + " and year " + g.year()));
    potentials.forEach(s -> unique(keys, "set of warming potentials " + s.name()));
  }

  private static void unique(Set<String> keys, String key) {
    Require.that(keys.add(key), "There are two factors of %s.", key);
  }

  /**
   * What a fuel gives when it is burnt.
   *
   * @param shared name of what is unknown about it
   * @param heat net calorific value
   * @param carbonDioxide all CO2, of fossil and of biogenic carbon
   * @param biogenicShare share of that CO2 that is of biogenic carbon, in [0, 1]
   */
  public record FuelFactor(
      Id.MaterialId fuel,
      String shared,
      Figure<HeatContent> heat,
      Figure<CombustionFactor> carbonDioxide,
      double biogenicShare,
      Traces energyIndustries,
      Traces manufacturing) {
    public FuelFactor {
      Require.text("shared name of fuel " + fuel.value(), shared);
      Require.between("biogenic share of '%s'".formatted(fuel.value()), biogenicShare, 0, 1);
    }
  }

  /** Gases that depend on the firing more than on the fuel. */
  public record Traces(Figure<CombustionFactor> methane, Figure<CombustionFactor> nitrousOxide) {}

  /** Tonnes of a gas for each tonne of what a process makes or takes. */
  public record ProcessFactor(
      Id.ProcessId process, Id.GasId gas, String shared, Figure<Ratio> factor) {
    public ProcessFactor {
      Require.text("shared name of process " + process.value(), shared);
    }
  }

  /** What a megawatt hour from a grid lets out in a year. */
  public record GridFactor(
      Id.GridId grid, int year, String shared, Figure<PowerEmission> average, Residual residual) {
    public GridFactor {
      Require.text("shared name of grid " + grid.value(), shared);
    }
  }

  /** What is left of a grid's mix when contracts are taken out. */
  public sealed interface Residual {
    /** Somebody published it. */
    record Published(Figure<PowerEmission> factor) implements Residual {}

    /** Nobody did. */
    record Unpublished() implements Residual {}
  }

  /** Warming potentials over 100 years under a name, such as {@code ar5}. */
  public record PotentialSet(String name, List<Potential> potentials) {
    public PotentialSet {
      Require.text("name of a set of warming potentials", name);
      potentials = List.copyOf(potentials);
      Set<Id> gases = new HashSet<>();
      for (Potential potential : potentials) {
        Require.that(
            gases.add(potential.gas()),
            "The set '%s' has two potentials of '%s'.",
            name,
            potential.gas().value());
      }
    }
  }

  /**
   * Tonnes of CO2 equivalent of a tonne of gas.
   *
   * @param factor exact in inventories, where it is a convention; a range is drawn as any other
   */
  public record Potential(Id.GasId gas, Figure<EmissionFactor> factor) {}
}
