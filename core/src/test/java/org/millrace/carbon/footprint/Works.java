package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.millrace.carbon.footprint.CarbonActivity.Combustion;
import org.millrace.carbon.footprint.CarbonActivity.FuelQuantity;
import org.millrace.carbon.footprint.CarbonActivity.Industry;
import org.millrace.carbon.footprint.EmissionFactors.FuelFactor;
import org.millrace.carbon.footprint.EmissionFactors.GridFactor;
import org.millrace.carbon.footprint.EmissionFactors.Potential;
import org.millrace.carbon.footprint.EmissionFactors.PotentialSet;
import org.millrace.carbon.footprint.EmissionFactors.ProcessFactor;
import org.millrace.carbon.footprint.EmissionFactors.Residual;
import org.millrace.carbon.footprint.EmissionFactors.Traces;
import org.millrace.carbon.footprint.FootprintProblem.Emitter;
import org.millrace.carbon.footprint.FootprintProblem.Group;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.unit.CombustionFactor;
import org.millrace.unit.ElectricityFlow;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.HeatContent;
import org.millrace.unit.MassFlow;
import org.millrace.unit.PowerEmission;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;

/** Small footprint problems. */
final class Works {
  static final int YEAR = 2020;
  static final Origin ORIGIN = new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT);
  private static final Grade GRADE = Grade.REPORTED;

  private final List<Emitter> emitters = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Id.GroupId> correlated = new ArrayList<>();
  private final List<FuelFactor> fuels = new ArrayList<>();
  private String set = "ar5";
  private long seed = 7;
  private int draws = 10_000;

  static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(value, GRADE, ORIGIN);
  }

  static <Q extends Quantity<Q>> Figure<Q> range(Q value, double low, double high) {
    return Figure.between(value.withAmount(low), value, value.withAmount(high), GRADE, ORIGIN);
  }

  static Figure<MassFlow> tonnes(double amount) {
    return exact(new MassFlow(amount));
  }

  static Figure<EnergyFlow> gigajoules(double amount) {
    return exact(new EnergyFlow(amount));
  }

  static Figure<ElectricityFlow> megawattHours(double amount) {
    return exact(new ElectricityFlow(amount));
  }

  static Figure<PowerEmission> perMegawattHour(double amount) {
    return exact(new PowerEmission(amount));
  }

  static Id.FacilityId facility(String name) {
    return new Id.FacilityId(name);
  }

  static Id.MaterialId fuel(String name) {
    return new Id.MaterialId(name);
  }

  static Id.GridId grid(String name) {
    return new Id.GridId(name);
  }

  static CarbonActivity burn(String fuel, double tonnes) {
    return new Combustion(
        fuel(fuel), new FuelQuantity.ByMass(tonnes(tonnes)), Industry.MANUFACTURING);
  }

  static CarbonActivity burn(String fuel, Figure<EnergyFlow> energy) {
    return new Combustion(fuel(fuel), new FuelQuantity.ByEnergy(energy), Industry.MANUFACTURING);
  }

  Works with(String name, CarbonActivity... activities) {
    return with(name, List.of(), activities);
  }

  Works with(String name, List<DirectReport> reports, CarbonActivity... activities) {
    emitters.add(new Emitter(facility(name), List.of(activities), reports));
    return this;
  }

  Works group(String name, String... members) {
    groups.add(
        new Group(new Id.GroupId(name), Arrays.stream(members).map(Id.FacilityId::new).toList()));
    return this;
  }

  Works correlate(String... names) {
    Arrays.stream(names).map(Id.GroupId::new).forEach(correlated::add);
    return this;
  }

  Works fuelFactor(FuelFactor factor) {
    fuels.add(factor);
    return this;
  }

  Works potentials(String name) {
    set = name;
    return this;
  }

  Works seed(long other) {
    seed = other;
    return this;
  }

  Works draws(int other) {
    draws = other;
    return this;
  }

  FootprintProblem problem() {
    List<FuelFactor> all = new ArrayList<>(defaults());
    all.addAll(fuels);
    EmissionFactors factors =
        new EmissionFactors(
            all,
            List.of(
                process("clinker", "co2", range(new Ratio(0.52), 0.47, 0.57)),
                process("nitric-acid", "n2o", exact(new Ratio(0.007))),
                process("aluminium", "cf4", exact(new Ratio(0.0004)))),
            List.of(
                grid("north", 2015, 0.6, new Residual.Unpublished()),
                grid("north", 2019, 0.5, new Residual.Published(perMegawattHour(0.7))),
                grid("south", YEAR, 0.4, new Residual.Unpublished())),
            List.of(
                set("ar5", 28, 265), set("ar6", 27.9, 273), new PotentialSet("bare", List.of())));
    return new FootprintProblem(
        YEAR,
        set,
        emitters,
        groups,
        factors,
        correlated,
        new FootprintProblem.Simulation(seed, draws));
  }

  /** Other bituminous coal, natural gas, residual fuel oil, coke, its gas, wood: IPCC defaults. */
  private static List<FuelFactor> defaults() {
    return List.of(
        fuel("coal", 19.9, 25.8, 30.5, 89500, 94600, 99700, 0, 10, 1.5),
        fuel("gas", 46.5, 48, 50.4, 54300, 56100, 58300, 0, 1, 0.1),
        fuel("oil", 39.8, 40.4, 41.7, 75500, 77400, 78800, 0, 3, 0.6),
        fuel("coke", 25.1, 28.2, 30.2, 95700, 107000, 119000, 0, 10, 1.5),
        fuel("furnace-gas", 1.2, 2.47, 5, 219000, 260000, 308000, 0, 1, 0.1),
        fuel("wood", 7.9, 15.6, 31, 95000, 112000, 132000, 1, 30, 4));
  }

  private static FuelFactor fuel(
      String name,
      double heatLow,
      double heat,
      double heatHigh,
      double low,
      double carbonDioxide,
      double high,
      double biogenic,
      double methane,
      double nitrousOxide) {
    Traces traces =
        new Traces(exact(new CombustionFactor(methane)), exact(new CombustionFactor(nitrousOxide)));
    return new FuelFactor(
        fuel(name),
        name,
        range(new HeatContent(heat), heatLow, heatHigh),
        range(new CombustionFactor(carbonDioxide), low, high),
        biogenic,
        new Traces(exact(new CombustionFactor(1)), exact(new CombustionFactor(0.1))),
        traces);
  }

  private static ProcessFactor process(String name, String gas, Figure<Ratio> factor) {
    return new ProcessFactor(new Id.ProcessId(name), new Id.GasId(gas), name, factor);
  }

  private static GridFactor grid(String name, int year, double average, Residual residual) {
    return new GridFactor(
        grid(name),
        year,
        name,
        range(new PowerEmission(average), 0.9 * average, 1.1 * average),
        residual);
  }

  private static PotentialSet set(String name, double methane, double nitrousOxide) {
    return new PotentialSet(
        name,
        List.of(
            new Potential(EmissionFactors.METHANE, exact(new EmissionFactor(methane))),
            new Potential(EmissionFactors.NITROUS_OXIDE, exact(new EmissionFactor(nitrousOxide)))));
  }
}
