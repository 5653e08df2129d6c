package org.millrace.study;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Quote;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;
import org.millrace.match.Conversion;
import org.millrace.network.Plant;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** A plant at a site, as large as everything there that it could take. */
final class PlantDraft {
  private final Id.PlantId id;
  private final Id.FacilityId site;
  private final Technology technology;
  private double capacity;
  private double investment;
  private double fixedPerYear;

  PlantDraft(Id.PlantId id, Id.FacilityId site, Technology technology) {
    this.id = id;
    this.site = site;
    this.technology = technology;
  }

  /** Adds an input [t/a]; each brings the yearly cost of a plant of its own size. */
  void feed(double input, Conversion conversion) {
    capacity += Math.max(input, conversion.capacity().amount());
    investment += conversion.investment().amount();
    fixedPerYear += conversion.capitalPerYear().amount();
  }

  Technology technology() {
    return technology;
  }

  Id.FacilityId site() {
    return site;
  }

  MassFlow capacity() {
    return new MassFlow(capacity);
  }

  Money fixedPerYear() {
    return new Money(fixedPerYear);
  }

  /** The investment whose annuity the yearly cost is. */
  Money investment() {
    return new Money(investment);
  }

  Plant plant(KnowledgeIndex knowledge) {
    List<Plant.Output> outputs =
        technology.outputs().stream().map(o -> output(o, knowledge)).toList();
    return new Plant(
        id,
        site,
        technology.id(),
        capacity(),
        fixedPerYear(),
        technology.running().cost().value(),
        technology.running().emission().value(),
        outputs);
  }

  private static Plant.Output output(Technology.Output output, KnowledgeIndex knowledge) {
    Price disposal =
        knowledge.disposalCost(output.material()) instanceof Quote.Known known
            ? known.price().value()
            : Price.ZERO;
    EmissionFactor emission =
        knowledge
            .findDisposalEmission(output.material())
            .map(Figure::value)
            .orElse(EmissionFactor.ZERO);
    return new Plant.Output(output.material(), output.yield().value(), disposal, emission);
  }
}
