package org.millrace.cluster.specialization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.cluster.specialization.LocationQuotientProblem.Absent;
import org.millrace.cluster.specialization.LocationQuotientProblem.Cell;
import org.millrace.cluster.specialization.LocationQuotientResult.Check;
import org.millrace.cluster.specialization.LocationQuotientResult.Concentration;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.cluster.specialization.LocationQuotientResult.Scale;
import org.millrace.cluster.specialization.LocationQuotientResult.SectorSpread;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.FalseDiscovery;
import org.millrace.math.Vector;
import org.millrace.unit.Headcount;
import org.millrace.unit.Require;

/** Measures how concentrated sectors are in regions; see the package for the formulae. */
public final class LocationQuotients
    implements Engine<LocationQuotientProblem, LocationQuotientResult> {

  @Override
  public LocationQuotientResult solve(LocationQuotientProblem problem, Run run) {
    Margins margins = Margins.of(problem.cells(), problem.absent(), problem.totals());
    List<Cell> cells = cells(problem.absent(), margins);
    Estimates estimates = new Estimates(problem.rules());
    run.check();
    List<Quotient> quotients =
        adjusted(run.map(cells, cell -> estimates.estimate(counts(cell, margins))));
    Map<Id.SectorId, Scale> scales =
        scales(cells, quotients, margins.sectors(), problem.rules().normality());
    ClusterIndex index = new ClusterIndex(problem, margins);
    List<Concentration> concentrations = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      concentrations.add(
          concentration(cells.get(i), quotients.get(i), scales, index, problem.rules()));
    }
    List<SectorSpread> spreads =
        margins.sectors().stream()
            .map(
                s ->
                    new SectorSpread(
                        s, new Headcount(margins.total(s)), Require.known("sector", scales, s)))
            .toList();
    return new LocationQuotientResult(new Headcount(margins.nation()), concentrations, spreads);
  }

  /** The cells of the table, and those where nobody is employed. */
  private static List<Cell> cells(Absent absent, Margins margins) {
    List<Cell> cells = new ArrayList<>();
    for (Id.RegionId region : margins.regions()) {
      for (Id.SectorId sector : margins.sectors()) {
        Optional<Cell> cell = margins.findCell(region, sector);
        if (cell.isPresent()) {
          cells.add(cell.get());
        } else if (absent == Absent.NOBODY) {
          cells.add(new Cell(region, sector, new Headcount(0), new Datum.Known(0)));
        }
      }
    }
    return cells;
  }

  private static Estimates.Counts counts(Cell cell, Margins margins) {
    return new Estimates.Counts(
        cell.employment().amount(),
        margins.total(cell.region()),
        margins.total(cell.sector()),
        margins.nation());
  }

  /** Quotients with the false discovery over all of them. */
  private static List<Quotient> adjusted(List<Quotient> quotients) {
    double[] probabilities =
        quotients.stream()
            .filter(Quotient.Estimated.class::isInstance)
            .mapToDouble(q -> ((Quotient.Estimated) q).probability())
            .toArray();
    Vector adjusted = FalseDiscovery.adjusted(Vector.of(probabilities));
    List<Quotient> all = new ArrayList<>();
    int next = 0;
    for (Quotient quotient : quotients) {
      switch (quotient) {
        case Quotient.Undefined none -> all.add(none);
        case Quotient.Estimated known -> all.add(known.withFalseDiscovery(adjusted.at(next++)));
      }
    }
    return all;
  }

  private static Map<Id.SectorId, Scale> scales(
      List<Cell> cells, List<Quotient> quotients, List<Id.SectorId> sectors, double level) {
    Map<Id.SectorId, List<Double>> values = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (quotients.get(i) instanceof Quotient.Estimated known && known.value() > 0) {
        values.computeIfAbsent(cells.get(i).sector(), s -> new ArrayList<>()).add(known.value());
      }
    }
    Map<Id.SectorId, Scale> scales = new HashMap<>();
    sectors.forEach(
        s -> scales.put(s, Standardization.of(values.getOrDefault(s, List.of()), level)));
    return scales;
  }

  private static Concentration concentration(
      Cell cell,
      Quotient quotient,
      Map<Id.SectorId, Scale> scales,
      ClusterIndex index,
      LocationQuotientRules rules) {
    Datum standardized =
        quotient instanceof Quotient.Estimated known
            ? Standardization.place(known.value(), Require.known("sector", scales, cell.sector()))
            : new Datum.Unknown();
    List<Check> checks = Flags.checks(cell, quotient, standardized, rules.flagging());
    return new Concentration(
        cell.region(),
        cell.sector(),
        cell.employment(),
        quotient,
        standardized,
        index.of(cell),
        checks,
        Flags.flag(checks));
  }
}
