package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.millrace.carbon.footprint.FootprintResult.RemarkCode;
import org.millrace.domain.Id;
import org.millrace.unit.Emission;

/** Whether the carbon of gases given away turns up where they are burnt. */
final class GasNetwork {
  /** Carbon given and carbon burnt may differ by this share of the larger. */
  private static final double SLACK = 0.01;

  private final FactorTable factors;
  private final Set<Id.MaterialId> gases = new HashSet<>();
  private final Set<Link> givers = new HashSet<>();
  private final Map<Link, Double> given = new TreeMap<>();
  private final Map<Link, Double> burnt = new TreeMap<>();

  GasNetwork(FootprintProblem problem, FactorTable factors) {
    this.factors = factors;
    for (FootprintProblem.Emitter emitter : problem.emitters()) {
      for (CarbonActivity activity : emitter.activities()) {
        if (activity instanceof CarbonActivity.GasExport export) {
          gases.add(export.fuel());
          givers.add(new Link(export.fuel(), emitter.facility()));
          give(export);
        }
      }
    }
    for (FootprintProblem.Emitter emitter : problem.emitters()) {
      for (CarbonActivity activity : emitter.activities()) {
        if (activity instanceof CarbonActivity.Combustion combustion
            && gases.contains(combustion.fuel())) {
          Link link = new Link(combustion.fuel(), emitter.facility());
          burnt.merge(link, carbon(combustion.fuel(), combustion.quantity()), Double::sum);
        }
      }
    }
  }

  /** A gas at a facility. */
  private record Link(Id.MaterialId gas, Id.FacilityId facility) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      int byGas = gas.compareTo(other.gas);
      return byGas != 0 ? byGas : facility.compareTo(other.facility);
    }
  }

  /** Of each gas at each facility that got it or burns it. */
  List<FootprintResult.GasBalance> balances() {
    Set<Link> links = new TreeSet<>(given.keySet());
    links.addAll(burnt.keySet());
    return links.stream()
        .map(
            link ->
                new FootprintResult.GasBalance(
                    link.gas(),
                    link.facility(),
                    new Emission(given.getOrDefault(link, 0.0)),
                    new Emission(burnt.getOrDefault(link, 0.0))))
        .toList();
  }

  /** Balances that do not close; who burns what it gives away itself is told so elsewhere. */
  List<FootprintResult.Remark> remarks() {
    List<FootprintResult.Remark> remarks = new ArrayList<>();
    for (FootprintResult.GasBalance balance : balances()) {
      double got = balance.given().amount();
      double used = balance.burnt().amount();
      double slack = SLACK * Math.max(got, used);
      if (got > used + slack) {
        remarks.add(remark(balance, RemarkCode.GAS_NOT_BURNT));
      } else if (used > got + slack
          && !givers.contains(new Link(balance.fuel(), balance.facility()))) {
        remarks.add(remark(balance, RemarkCode.GAS_NOT_GIVEN));
      }
    }
    return remarks;
  }

  private static FootprintResult.Remark remark(FootprintResult.GasBalance of, RemarkCode code) {
    return new FootprintResult.Remark(of.facility(), code, of.fuel().value());
  }

  private void give(CarbonActivity.GasExport export) {
    if (export.taker() instanceof CarbonActivity.Taker.Facility taker) {
      Link link = new Link(export.fuel(), taker.facility());
      given.merge(link, carbon(export.fuel(), export.quantity()), Double::sum);
    }
  }

  /**
   * Carbon of a quantity of gas as tonnes of CO2; 0 when the gas is not known, which is missing.
   */
  private double carbon(Id.MaterialId gas, CarbonActivity.FuelQuantity quantity) {
    return factors
        .findFuel(gas)
        .map(
            fuel ->
                FactorTable.energy(fuel, quantity, gas.value())
                    .times(FactorTable.TONNES)
                    .times(fuel.carbonDioxide())
                    .central())
        .orElse(0.0);
  }
}
