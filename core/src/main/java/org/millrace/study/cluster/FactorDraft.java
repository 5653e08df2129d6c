package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.carbon.footprint.EmissionFactors;
import org.millrace.carbon.footprint.EmissionFactors.FuelFactor;
import org.millrace.carbon.footprint.EmissionFactors.GridFactor;
import org.millrace.carbon.footprint.EmissionFactors.Potential;
import org.millrace.carbon.footprint.EmissionFactors.PotentialSet;
import org.millrace.carbon.footprint.EmissionFactors.ProcessFactor;
import org.millrace.carbon.footprint.EmissionFactors.Traces;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.Fuel;

/** The emission factors of the knowledge, each unknown of its own. */
final class FactorDraft {
  private FactorDraft() {}

  /** All of them. */
  static EmissionFactors of(EmissionKnowledge knowledge) {
    Map<String, List<Potential>> sets = new LinkedHashMap<>();
    knowledge
        .potentials()
        .forEach(
            p ->
                sets.computeIfAbsent(p.set(), s -> new ArrayList<>())
                    .add(new Potential(p.gas(), p.factor())));
    return new EmissionFactors(
        knowledge.fuels().stream().map(FactorDraft::fuel).toList(),
        knowledge.processes().stream()
            .map(
                p ->
                    new ProcessFactor(
                        p.process(),
                        p.gas(),
                        p.process().value() + "." + p.gas().value(),
                        p.factor()))
            .toList(),
        knowledge.grids().stream()
            .map(
                g ->
                    new GridFactor(
                        g.grid(),
                        g.year(),
                        g.grid().value() + "." + g.year(),
                        g.factor(),
                        new EmissionFactors.Residual.Unpublished()))
            .toList(),
        sets.entrySet().stream().map(e -> new PotentialSet(e.getKey(), e.getValue())).toList());
  }

  private static FuelFactor fuel(Fuel fuel) {
    return new FuelFactor(
        fuel.material(),
        fuel.material().value(),
        fuel.heat(),
        fuel.carbonDioxide(),
        fuel.biogenicShare(),
        new Traces(fuel.energyIndustries().methane(), fuel.energyIndustries().nitrousOxide()),
        new Traces(fuel.manufacturing().methane(), fuel.manufacturing().nitrousOxide()));
  }
}
