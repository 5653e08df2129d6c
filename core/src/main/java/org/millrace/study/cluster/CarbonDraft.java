package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.millrace.carbon.footprint.CarbonActivity;
import org.millrace.carbon.footprint.CarbonActivity.Industry;
import org.millrace.carbon.footprint.DirectReport;
import org.millrace.carbon.footprint.EmissionFactors;
import org.millrace.carbon.footprint.FootprintProblem;
import org.millrace.domain.Activity;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.Supplier;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.unit.Efficiency;
import org.millrace.unit.ElectricityFlow;
import org.millrace.unit.EnergyFlow;

/** What facilities did in a year that lets out greenhouse gases, as they reported it. */
final class CarbonDraft {
  private static final Id.MaterialId ELECTRICITY = new Id.MaterialId("electricity");

  /** Steam, hot water and heat as such are kinds of it. */
  private static final Id.MaterialId HEAT = new Id.MaterialId("heat");

  /** Heat whose supplier states nothing is taken as made of this. */
  private static final Id.MaterialId BOILER_FUEL = new Id.MaterialId("natural-gas");

  private static final double GIGAJOULES_PER_MEGAWATT_HOUR = 3.6;

  /** Registers name CO2 with or without that of biomass; the first that is there counts. */
  private static final List<String> FOSSIL_CODES = List.of("CO2EXCLBIOMASS", "CO2");

  private static final Map<String, Id.GasId> GASES =
      Map.of("CH4", EmissionFactors.METHANE, "N2O", EmissionFactors.NITROUS_OXIDE);

  /** Activities that sell power and heat or make fuels (1.A.1), by scheme and start of code. */
  private static final Set<String> ENERGY =
      Set.of("nace 35", "nace 19", "isic 35", "isic 19", "naics 221", "naics 324", "eprtr 1");

  private final Registry registry;
  private final KnowledgeIndex knowledge;
  private final EmissionFactors factors;
  private final Id.GridId grid;
  private final Map<Id.FacilityId, Industry> industries = new HashMap<>();

  CarbonDraft(
      Registry registry, KnowledgeIndex knowledge, EmissionFactors factors, Id.GridId grid) {
    this.registry = registry;
    this.knowledge = knowledge;
    this.factors = factors;
    this.grid = grid;
    for (Facility facility : registry.facilities()) {
      industries.put(facility.id(), industry(facility.activity()));
    }
  }

  /** Years of which anything that emits is known. */
  Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    Reports reports = registry.reports();
    reports.fuels().forEach(f -> years.add(f.year()));
    reports.releases().stream().filter(CarbonDraft::isGas).forEach(r -> years.add(r.year()));
    reports.products().stream().filter(this::emits).forEach(p -> years.add(p.year()));
    return years;
  }

  /** The problem of a year; facilities of which nothing is known are not in it. */
  FootprintProblem problem(
      int year,
      List<FootprintProblem.Group> groups,
      String potentials,
      FootprintProblem.Simulation simulation) {
    Map<Id.FacilityId, List<CarbonActivity>> activities = new LinkedHashMap<>();
    Map<Id.FacilityId, List<DirectReport>> reported = new LinkedHashMap<>();
    Reports reports = registry.reports();
    for (Reports.FuelUse use : reports.fuels()) {
      if (use.year() == year) {
        activities.computeIfAbsent(use.facility(), f -> new ArrayList<>()).add(activity(use));
      }
    }
    for (Reports.Product product : reports.products()) {
      if (product.year() == year && emits(product)) {
        activities
            .computeIfAbsent(product.facility(), f -> new ArrayList<>())
            .add(
                new CarbonActivity.Processing(
                    new Id.ProcessId(product.material().value()), Widening.of(product.rate())));
      }
    }
    addReports(year, reported);
    return problem(year, groups, potentials, simulation, activities, reported);
  }

  private FootprintProblem problem(
      int year,
      List<FootprintProblem.Group> groups,
      String potentials,
      FootprintProblem.Simulation simulation,
      Map<Id.FacilityId, List<CarbonActivity>> activities,
      Map<Id.FacilityId, List<DirectReport>> reported) {
    Set<Id.FacilityId> known = new TreeSet<>(activities.keySet());
    known.addAll(reported.keySet());
    activities.values().forEach(l -> l.forEach(a -> addSupplier(a, known)));
    List<FootprintProblem.Emitter> emitters = new ArrayList<>();
    for (Id.FacilityId facility : known) {
      emitters.add(
          new FootprintProblem.Emitter(
              facility,
              activities.getOrDefault(facility, List.of()),
              reported.getOrDefault(facility, List.of())));
    }
    return new FootprintProblem(
        year,
        potentials,
        emitters,
        groups.stream()
            .map(
                g ->
                    new FootprintProblem.Group(
                        g.id(), g.members().stream().filter(known::contains).toList()))
            .toList(),
        factors,
        List.of(),
        simulation);
  }

  private static void addSupplier(CarbonActivity activity, Set<Id.FacilityId> known) {
    switch (activity) {
      case CarbonActivity.HeatFrom heat -> known.add(heat.supplier());
      case CarbonActivity.ElectricityFrom power -> known.add(power.supplier());
      case CarbonActivity.Combustion combustion -> {}
      case CarbonActivity.Processing processing -> {}
      case CarbonActivity.GridElectricity electricity -> {}
      case CarbonActivity.OutsideHeat heat -> {}
      case CarbonActivity.GasExport export -> {}
    }
  }

  private CarbonActivity activity(Reports.FuelUse use) {
    Figure<EnergyFlow> rate = Widening.of(use.rate());
    if (use.fuel().equals(ELECTRICITY)) {
      return electricity(use, rate);
    }
    if (knowledge.lineage(use.fuel()).contains(HEAT)) {
      CarbonActivity.HeatBasis boiler = boiler(use.facility());
      return switch (use.supplier()) {
        case Supplier.Neighbor neighbor ->
            new CarbonActivity.HeatFrom(neighbor.facility(), rate, boiler);
        case Supplier.Elsewhere elsewhere -> new CarbonActivity.OutsideHeat(rate, boiler);
      };
    }
    return new CarbonActivity.Combustion(
        use.fuel(),
        new CarbonActivity.FuelQuantity.ByEnergy(rate),
        industries.getOrDefault(use.facility(), Industry.MANUFACTURING));
  }

  private CarbonActivity electricity(Reports.FuelUse use, Figure<EnergyFlow> rate) {
    Figure<ElectricityFlow> power =
        Figure.between(
            new ElectricityFlow(rate.low() / GIGAJOULES_PER_MEGAWATT_HOUR),
            new ElectricityFlow(rate.amount() / GIGAJOULES_PER_MEGAWATT_HOUR),
            new ElectricityFlow(rate.high() / GIGAJOULES_PER_MEGAWATT_HOUR),
            rate.grade(),
            rate.origin());
    CarbonActivity bought =
        new CarbonActivity.GridElectricity(grid, power, new CarbonActivity.Contract.Uncontracted());
    return switch (use.supplier()) {
      case Supplier.Neighbor neighbor ->
          findGrid(use.year())
              .<CarbonActivity>map(
                  g ->
                      new CarbonActivity.ElectricityFrom(
                          neighbor.facility(),
                          power,
                          new CarbonActivity.ElectricityBasis.StatedElectricity(g.average())))
              .orElse(bought);
      case Supplier.Elsewhere elsewhere -> bought;
    };
  }

  /** Power of a neighbor is worth what the grid's would have been: what it replaces. */
  private Optional<EmissionFactors.GridFactor> findGrid(int year) {
    return factors.grids().stream()
        .filter(g -> g.grid().equals(grid))
        .min(Comparator.comparingInt(g -> Math.abs(g.year() - year)));
  }

  private CarbonActivity.HeatBasis boiler(Id.FacilityId facility) {
    Origin origin =
        new Origin("boiler of heat", facility.value(), DataSource.ENGINEERING_JUDGEMENT);
    return new CarbonActivity.HeatBasis.Boiler(
        BOILER_FUEL,
        Figure.between(
            new Efficiency(0.8), new Efficiency(0.88), new Efficiency(0.94), Grade.ASSUMED, origin),
        Industry.ENERGY);
  }

  private void addReports(int year, Map<Id.FacilityId, List<DirectReport>> reported) {
    Map<Id.FacilityId, Map<String, Reports.Release>> releases = new LinkedHashMap<>();
    for (Reports.Release release : registry.reports().releases()) {
      if (release.year() == year && isGas(release)) {
        releases
            .computeIfAbsent(release.facility(), f -> new HashMap<>())
            .putIfAbsent(release.pollutant(), release);
      }
    }
    releases.forEach(
        (facility, byCode) -> {
          List<DirectReport> own = reported.computeIfAbsent(facility, f -> new ArrayList<>());
          FOSSIL_CODES.stream()
              .flatMap(code -> Stream.ofNullable(byCode.get(code)))
              .findFirst()
              .ifPresent(r -> own.add(report(r, EmissionFactors.CARBON_DIOXIDE)));
          GASES.forEach(
              (code, gas) ->
                  Stream.ofNullable(byCode.get(code)).forEach(r -> own.add(report(r, gas))));
        });
  }

  private static DirectReport report(Reports.Release release, Id.GasId gas) {
    return new DirectReport(
        gas, release.year(), Widening.of(release.rate()), 0, DirectReport.Standing.REPLACES);
  }

  private static boolean isGas(Reports.Release release) {
    return release.medium() == Reports.Medium.AIR
        && (FOSSIL_CODES.contains(release.pollutant()) || GASES.containsKey(release.pollutant()));
  }

  private boolean emits(Reports.Product product) {
    return factors.processes().stream()
        .anyMatch(p -> p.process().value().equals(product.material().value()));
  }

  private static Industry industry(Activity activity) {
    return switch (activity) {
      case Activity.Unstated unstated -> Industry.MANUFACTURING;
      case Activity.Coded coded -> {
        String key = coded.scheme() + " " + coded.code();
        yield ENERGY.stream().anyMatch(key::startsWith) ? Industry.ENERGY : Industry.MANUFACTURING;
      }
    };
  }
}
