package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.millrace.carbon.footprint.FootprintResult.RemarkCode;
import org.millrace.carbon.footprint.FootprintResult.SourceKind;
import org.millrace.domain.Id;
import org.millrace.unit.Emission;

/** Writes the ledger of one facility. */
final class LedgerWriter {
  private final FootprintProblem.Emitter emitter;
  private final int year;
  private final Notes notes;
  private final Purchases purchases;
  private final List<DirectLine> direct = new ArrayList<>();
  private final List<Term> biogenic = new ArrayList<>();
  private final List<FootprintResult.ReportDifference> reports = new ArrayList<>();

  LedgerWriter(
      FootprintProblem.Emitter emitter,
      int year,
      Notes notes,
      Function<Id.FacilityId, Ledger> suppliers) {
    this.emitter = emitter;
    this.year = year;
    this.notes = notes;
    this.purchases = new Purchases(year, notes, suppliers);
  }

  Ledger written() {
    for (int i = 0; i < emitter.activities().size(); i++) {
      write(emitter.activities().get(i), "activity:" + emitter.facility().value() + ':' + i);
    }
    emitter.reported().forEach(this::compare);
    emitter.reported().stream()
        .filter(r -> r.standing() == DirectReport.Standing.REPLACES)
        .forEach(this::replace);
    checkExports();
    purchases.checkContracts(emitter.facility());
    boolean complete = notes.missing().isEmpty() && purchases.isComplete();
    return new Ledger(emitter.facility(), direct, purchases.lines(), biogenic, reports, complete);
  }

  private void write(CarbonActivity activity, String key) {
    switch (activity) {
      case CarbonActivity.Combustion burnt ->
          notes.findFuel(burnt.fuel()).ifPresent(fuel -> burn(burnt, fuel, key));
      case CarbonActivity.Processing process -> process(process, key);
      case CarbonActivity.GasExport given ->
          notes.findFuel(given.fuel()).ifPresent(fuel -> giveAway(given, fuel, key));
      case CarbonActivity.GridElectricity electricity -> purchases.buy(electricity, key);
      case CarbonActivity.ElectricityFrom electricity -> purchases.buy(electricity, key);
      case CarbonActivity.OutsideHeat heat -> purchases.buy(heat, key);
      case CarbonActivity.HeatFrom heat -> purchases.buy(heat, key);
    }
  }

  private void burn(CarbonActivity.Combustion burnt, FactorTable.Fuel fuel, String key) {
    String name = burnt.fuel().value();
    Term energy = FactorTable.energy(fuel, burnt.quantity(), key).times(FactorTable.TONNES);
    FactorTable.Traces traces = fuel.traces(burnt.industry());
    addCarbonDioxide(SourceKind.FUEL, name, fuel, energy.times(fuel.carbonDioxide()));
    add(SourceKind.FUEL, name, EmissionFactors.METHANE, energy.times(traces.methane()));
    add(SourceKind.FUEL, name, EmissionFactors.NITROUS_OXIDE, energy.times(traces.nitrousOxide()));
  }

  private void giveAway(CarbonActivity.GasExport given, FactorTable.Fuel fuel, String key) {
    Term energy = FactorTable.energy(fuel, given.quantity(), key).times(-FactorTable.TONNES);
    addCarbonDioxide(
        SourceKind.EXPORT, given.fuel().value(), fuel, energy.times(fuel.carbonDioxide()));
  }

  private void process(CarbonActivity.Processing activity, String key) {
    String name = activity.process().value();
    Factor quantity = Factor.of(key, activity.quantity());
    for (FactorTable.ProcessGas gas : notes.gases(activity.process())) {
      add(SourceKind.PROCESS, name, gas.gas(), Term.of(1, quantity, gas.factor()));
    }
  }

  private void addCarbonDioxide(
      SourceKind kind, String source, FactorTable.Fuel fuel, Term carbonDioxide) {
    if (fuel.biogenicShare() < 1) {
      Term fossil = carbonDioxide.times(1 - fuel.biogenicShare());
      add(kind, source, EmissionFactors.CARBON_DIOXIDE, fossil);
    }
    if (fuel.biogenicShare() > 0) {
      biogenic.add(carbonDioxide.times(fuel.biogenicShare()));
    }
  }

  private void add(SourceKind kind, String source, Id.GasId gas, Term tonnes) {
    notes
        .comparable(gas, tonnes)
        .ifPresent(emission -> direct.add(new DirectLine(kind, source, gas, tonnes, emission)));
  }

  private static Term rate(DirectReport report, Id.FacilityId facility) {
    String key = "report:" + facility.value() + ':' + report.gas().value() + ':' + report.year();
    return Term.of(1, Factor.of(key, report.rate()));
  }

  private void compare(DirectReport report) {
    Term fossil = rate(report, emitter.facility()).times(1 - report.biogenicShare());
    Optional<Term> emission = notes.comparable(report.gas(), fossil);
    if (emission.isEmpty()) {
      return;
    }
    if (report.year() != year) {
      notes.remark(RemarkCode.REPORT_YEAR, report.gas().value() + ' ' + report.year());
    }
    double reported = emission.get().central();
    double computed =
        Term.sum(
            direct.stream()
                .filter(line -> line.gas().equals(report.gas()))
                .map(DirectLine::emission)
                .toList());
    reports.add(
        new FootprintResult.ReportDifference(
            report.gas(),
            report.year(),
            report.standing(),
            new Emission(reported),
            new Emission(computed),
            new Emission(reported - computed)));
  }

  private void replace(DirectReport report) {
    Term rate = rate(report, emitter.facility());
    direct.removeIf(line -> line.gas().equals(report.gas()));
    add(
        SourceKind.REPORT,
        report.gas().value(),
        report.gas(),
        rate.times(1 - report.biogenicShare()));
    if (report.gas().equals(EmissionFactors.CARBON_DIOXIDE)) {
      biogenic.clear();
      if (report.biogenicShare() > 0) {
        biogenic.add(rate.times(report.biogenicShare()));
      }
    }
  }

  private void checkExports() {
    Set<Id.MaterialId> given = new LinkedHashSet<>();
    Set<Id.MaterialId> burnt = new LinkedHashSet<>();
    for (CarbonActivity activity : emitter.activities()) {
      if (activity instanceof CarbonActivity.GasExport export) {
        given.add(export.fuel());
      } else if (activity instanceof CarbonActivity.Combustion combustion) {
        burnt.add(combustion.fuel());
      }
    }
    double carbonDioxide =
        Term.sum(
            direct.stream()
                .filter(line -> line.gas().equals(EmissionFactors.CARBON_DIOXIDE))
                .map(DirectLine::tonnes)
                .toList());
    for (Id.MaterialId gas : given) {
      if (carbonDioxide < 0) {
        notes.remark(RemarkCode.EXPORT_ABOVE_CARBON, gas.value());
      }
      if (burnt.contains(gas)) {
        notes.remark(RemarkCode.BURNS_ITS_EXPORT, gas.value());
      }
    }
  }
}
