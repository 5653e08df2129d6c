package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.millrace.carbon.footprint.FootprintResult.RemarkCode;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.EnergyFlow;

/** Writes what a facility bought: its scope 2. */
final class Purchases {
  private final int year;
  private final Notes notes;
  private final Function<Id.FacilityId, Ledger> suppliers;
  private final List<BoughtLine> lines = new ArrayList<>();
  private boolean complete = true;

  Purchases(int year, Notes notes, Function<Id.FacilityId, Ledger> suppliers) {
    this.year = year;
    this.notes = notes;
    this.suppliers = suppliers;
  }

  List<BoughtLine> lines() {
    return List.copyOf(lines);
  }

  /** Whether the accounts of all suppliers of whose emission a share was taken are complete. */
  boolean isComplete() {
    return complete;
  }

  void checkContracts(Id.FacilityId facility) {
    boolean contracts = lines.stream().anyMatch(BoughtLine::contracted);
    boolean others =
        lines.stream()
            .anyMatch(b -> b.carrier() == BoughtLine.Carrier.ELECTRICITY && !b.contracted());
    if (contracts && others) {
      notes.remark(RemarkCode.CONTRACT_PARTIAL, facility.value());
    }
  }

  void buy(CarbonActivity.GridElectricity activity, String key) {
    Optional<FactorTable.Grid> found = notes.findGrid(activity.grid(), year);
    if (found.isEmpty()) {
      return;
    }
    FactorTable.Grid grid = found.get();
    Factor quantity = Factor.of(key, activity.quantity());
    boolean contracted = activity.contract() instanceof CarbonActivity.Contract.Contracted;
    Factor market =
        switch (activity.contract()) {
          case CarbonActivity.Contract.Contracted contract ->
              Factor.of(key + ":contract", contract.factor());
          case CarbonActivity.Contract.Uncontracted none -> grid.uncontracted();
        };
    lines.add(
        new BoughtLine(
            BoughtLine.Carrier.ELECTRICITY,
            new BoughtLine.Seller.Outside(),
            quantity.value(),
            List.of(Term.of(1, quantity, grid.average())),
            List.of(Term.of(1, quantity, market)),
            contracted || grid.residual()));
  }

  void buy(CarbonActivity.ElectricityFrom activity, String key) {
    Factor quantity = Factor.of(key, activity.quantity());
    switch (activity.basis()) {
      case CarbonActivity.ElectricityBasis.StatedElectricity stated ->
          add(
              BoughtLine.Carrier.ELECTRICITY,
              new BoughtLine.Seller.Facility(activity.supplier()),
              quantity,
              List.of(Term.of(1, quantity, Factor.of(key + ":factor", stated.factor()))));
      case CarbonActivity.ElectricityBasis.ShareOfSupplier share ->
          addShare(BoughtLine.Carrier.ELECTRICITY, activity.supplier(), quantity, share.share());
    }
  }

  void buy(CarbonActivity.OutsideHeat activity, String key) {
    buyHeat(new BoughtLine.Seller.Outside(), activity.quantity(), activity.basis(), key);
  }

  void buy(CarbonActivity.HeatFrom activity, String key) {
    if (activity.basis() instanceof CarbonActivity.HeatBasis.ShareOfHeatSupplier share) {
      Factor quantity = Factor.of(key, activity.quantity());
      addShare(BoughtLine.Carrier.HEAT, activity.supplier(), quantity, share.share());
    } else {
      BoughtLine.Seller seller = new BoughtLine.Seller.Facility(activity.supplier());
      buyHeat(seller, activity.quantity(), activity.basis(), key);
    }
  }

  private void buyHeat(
      BoughtLine.Seller seller,
      Figure<EnergyFlow> amount,
      CarbonActivity.HeatBasis basis,
      String key) {
    Factor quantity = Factor.of(key, amount);
    switch (basis) {
      case CarbonActivity.HeatBasis.StatedHeat stated ->
          add(
              BoughtLine.Carrier.HEAT,
              seller,
              quantity,
              List.of(Term.of(1, quantity, Factor.of(key + ":factor", stated.factor()))));
      case CarbonActivity.HeatBasis.Boiler boiler ->
          notes
              .findFuel(boiler.fuel())
              .ifPresent(
                  fuel ->
                      add(
                          BoughtLine.Carrier.HEAT,
                          seller,
                          quantity,
                          raised(quantity, boiler, fuel, key)));
      case CarbonActivity.HeatBasis.ShareOfHeatSupplier share ->
          throw new IllegalStateException("A share of a supplier was taken before.");
    }
  }

  /** All gases that count of the fuel that a boiler needs. */
  private List<Term> raised(
      Factor quantity, CarbonActivity.HeatBasis.Boiler boiler, FactorTable.Fuel fuel, String key) {
    Factor efficiency = Factor.of(key + ":efficiency", boiler.efficiency()).inverse();
    Term energy = Term.of(FactorTable.TONNES, quantity, efficiency);
    FactorTable.Traces traces = fuel.traces(boiler.industry());
    List<Term> terms = new ArrayList<>();
    terms.add(energy.times(fuel.carbonDioxide()).times(1 - fuel.biogenicShare()));
    notes.comparable(EmissionFactors.METHANE, energy.times(traces.methane())).ifPresent(terms::add);
    notes
        .comparable(EmissionFactors.NITROUS_OXIDE, energy.times(traces.nitrousOxide()))
        .ifPresent(terms::add);
    return terms;
  }

  private void add(
      BoughtLine.Carrier carrier, BoughtLine.Seller seller, Factor quantity, List<Term> terms) {
    lines.add(new BoughtLine(carrier, seller, quantity.value(), terms, terms, false));
  }

  private void addShare(
      BoughtLine.Carrier carrier, Id.FacilityId supplier, Factor quantity, double share) {
    Ledger ledger = suppliers.apply(supplier);
    complete &= ledger.complete();
    lines.add(
        new BoughtLine(
            carrier,
            new BoughtLine.Seller.Facility(supplier),
            quantity.value(),
            ledger.share(share, false),
            ledger.share(share, true),
            ledger.isContracted()));
  }
}
