package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.millrace.abatement.AbatementProblem;
import org.millrace.abatement.AbatementRules;
import org.millrace.domain.Activity;
import org.millrace.domain.Calendar;
import org.millrace.domain.DataSource;
import org.millrace.domain.Economy;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Park;
import org.millrace.domain.Phase;
import org.millrace.domain.Region;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.SectorYear;
import org.millrace.domain.Site;
import org.millrace.domain.Supplier;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.Fuel;
import org.millrace.domain.knowledge.GridEmission;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Strategy;
import org.millrace.domain.knowledge.WarmingPotential;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.engine.Run;
import org.millrace.unit.CombustionFactor;
import org.millrace.unit.Emission;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Headcount;
import org.millrace.unit.HeatContent;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.PowerEmission;
import org.millrace.unit.Quantity;

/** A made-up region that grows row by row. */
final class MadeUp {
  static final int YEAR = 2020;
  static final Origin ORIGIN = new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT);

  /** Tonnes of CO2 equivalent of a terajoule of gas: CO2, and a kilogram of CH4 and 0.1 of N2O. */
  static final double GAS = 56.1 + 1e-3 * 29.8 + 1e-4 * 273;

  /** How much a park lets out, and how many people it needs, beside another of the same value. */
  record Worth(double emission, double people) {}

  private final List<Facility> facilities = new ArrayList<>();
  private final List<Park> parks = new ArrayList<>();
  private final List<Reports.FuelUse> fuels = new ArrayList<>();
  private final List<Reports.Release> releases = new ArrayList<>();
  private final List<Reports.Size> sizes = new ArrayList<>();
  private final List<Economy.Area> areas = new ArrayList<>();

  private String scheme = "nace";

  /** Plants to come have codes of that scheme. */
  MadeUp inScheme(String other) {
    scheme = other;
    return this;
  }

  MadeUp plant(String id, String code, double latitude, double longitude) {
    return plant(
        id, new Activity.Coded(scheme, code), new Site.At(new GeoPoint(latitude, longitude)));
  }

  MadeUp unplaced(String id, String code) {
    return plant(id, new Activity.Coded(scheme, code), new Site.Unplaced());
  }

  private MadeUp plant(String id, Activity activity, Site site) {
    facilities.add(
        new Facility(
            new Id.FacilityId(id), new Id.FirmId("firm-" + id), "Plant " + id, activity, site));
    return this;
  }

  MadeUp park(String id, String... members) {
    parks.add(
        new Park(
            new Id.ParkId(id),
            "Park " + id,
            Park.Level.OTHER,
            "",
            0,
            new Site.Unplaced(),
            List.of(members).stream().map(Id.FacilityId::new).toList()));
    return this;
  }

  MadeUp burns(String id, int year, double gigajoules) {
    return uses(id, year, "natural-gas", gigajoules, new Supplier.Elsewhere());
  }

  MadeUp uses(String id, int year, String fuel, double gigajoules, Supplier supplier) {
    fuels.add(
        new Reports.FuelUse(
            new Id.FacilityId(id),
            year,
            new Id.MaterialId(fuel),
            narrow(new EnergyFlow(gigajoules)),
            "",
            supplier));
    return this;
  }

  MadeUp releases(String id, int year, String pollutant, double tonnes) {
    releases.add(
        new Reports.Release(
            new Id.FacilityId(id),
            year,
            pollutant,
            Reports.Medium.AIR,
            narrow(new MassFlow(tonnes))));
    return this;
  }

  MadeUp adds(String id, int year, double euros, double people) {
    return adds(id, year, narrow(new Money(euros)), people);
  }

  MadeUp adds(String id, int year, Figure<Money> euros, double people) {
    sizes.add(new Reports.ValueAdded(new Id.FacilityId(id), year, euros));
    sizes.add(new Reports.Employees(new Id.FacilityId(id), year, narrow(new Headcount(people))));
    return this;
  }

  MadeUp area(String name, Economy.Part part, SectorYear... rows) {
    areas.add(new Economy.Area(name, part, 0, List.of(rows)));
    return this;
  }

  static SectorYear row(String code, int year, double people, SectorYear.Fact... facts) {
    return new SectorYear(
        new Activity.Coded("nace", code), year, narrow(new Headcount(people)), List.of(facts));
  }

  /** A row with value added [EUR] and emission [tCO2e]. */
  static SectorYear row(String code, int year, double people, double euros, double tonnes) {
    return row(
        code,
        year,
        people,
        new SectorYear.Fact.ValueAdded(narrow(new Money(euros))),
        new SectorYear.Fact.DirectEmission(narrow(new Emission(tonnes))));
  }

  /** A figure within a hundredth, so that what is computed of it is as good as certain. */
  static <Q extends Quantity<Q>> Figure<Q> narrow(Q value) {
    double off = 0.01 * Math.abs(value.amount());
    return Figure.between(
        value.withAmount(value.amount() - off),
        value,
        value.withAmount(value.amount() + off),
        Grade.REPORTED,
        ORIGIN);
  }

  static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(value, Grade.REPORTED, ORIGIN);
  }

  MadeUp reversed() {
    MadeUp other = new MadeUp();
    other.facilities.addAll(facilities.reversed());
    other.parks.addAll(parks);
    other.fuels.addAll(fuels);
    other.releases.addAll(releases);
    other.sizes.addAll(sizes);
    other.areas.addAll(areas);
    return other;
  }

  ClusterStudy study() {
    return study(List.of());
  }

  ClusterStudy study(List<ClusterInputs.PlannedLink> exchanges) {
    return ClusterWalk.of(
        new ClusterInputs(
            registry(),
            knowledge(),
            emissions(),
            AbatementProblem.of(
                List.of(), List.of(), AbatementRules.DEFAULT, new AbatementProblem.Goal.AtPrice()),
            exchanges,
            List.of(),
            ClusterRules.USUAL),
        Run.PLAIN);
  }

  private Registry registry() {
    return new Registry(
        new Region(
            new Id.RegionId("here"),
            "Here",
            "",
            YEAR,
            List.of(),
            List.of(),
            List.of(),
            new Economy(areas)),
        Calendar.YEAR,
        parks,
        facilities,
        List.of(),
        List.of(),
        new Reports(releases, List.of(), fuels, sizes, List.of(), List.of()),
        Registry.Relations.NONE,
        List.of());
  }

  /** One strategy of a computed kind for each type of cluster, and one for later. */
  private static Knowledge knowledge() {
    return new Knowledge(
        "made-up",
        List.of(
            material("natural-gas"),
            material("electricity"),
            material("heat"),
            material("steam", "heat")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            strategy(ClusterType.OBSOLETED, Strategy.Kind.CLOSE),
            strategy(ClusterType.OBSOLETED, Strategy.Kind.REALLOCATE),
            strategy(ClusterType.TO_BE_TRANSFORMED, Strategy.Kind.RETROFIT),
            strategy(ClusterType.TO_BE_TRANSFORMED, Strategy.Kind.UPGRADE_VALUE),
            strategy(ClusterType.DEVELOPMENTAL, Strategy.Kind.EXTEND_CHAIN),
            strategy(ClusterType.ECOLOGICAL, Strategy.Kind.OPERATE_LOOPS)),
        List.of(),
        List.of());
  }

  private static Strategy strategy(ClusterType type, Strategy.Kind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Strategy(
        new Id.StrategyId(name),
        type.carbon(),
        type.competitiveness(),
        Strategy.Industry.ANY,
        1,
        kind,
        new Names(name, ""),
        new Strategy.Advice(name, name),
        DataSource.ENGINEERING_JUDGEMENT,
        "");
  }

  private static Material material(String id, String... parents) {
    return new Material(
        new Id.MaterialId(id),
        List.of(parents).stream().map(Id.MaterialId::new).toList(),
        new Names(id, ""),
        List.of(),
        Phase.GAS,
        Material.Hazard.NO);
  }

  private static EmissionKnowledge emissions() {
    Fuel.Traces traces =
        new Fuel.Traces(exact(new CombustionFactor(1)), exact(new CombustionFactor(0.1)));
    return new EmissionKnowledge(
        "made-up",
        List.of(
            new Fuel(
                new Id.MaterialId("natural-gas"),
                exact(new HeatContent(48)),
                exact(new CombustionFactor(56_100)),
                0,
                traces,
                traces)),
        List.of(),
        List.of(potential("co2", 1), potential("ch4", 29.8), potential("n2o", 273)),
        List.of(
            new GridEmission(
                new Id.GridId("eu"), new Names("Grid", ""), YEAR, exact(new PowerEmission(0.25)))));
  }

  private static WarmingPotential potential(String gas, double factor) {
    return new WarmingPotential("ar6", new Id.GasId(gas), exact(new EmissionFactor(factor)));
  }
}
