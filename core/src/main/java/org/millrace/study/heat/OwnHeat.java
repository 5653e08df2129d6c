package org.millrace.study.heat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.millrace.domain.ExistingAsset.HeatMaker;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Processes;
import org.millrace.domain.Quote;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;

/**
 * What the boilers of a facility raise: its cost and emission are those of their fuels, on average
 * by capacity, or plainly where a capacity is not known.
 */
final class OwnHeat {
  private final KnowledgeIndex knowledge;
  private final List<HeatMaker> makers;

  /** A heat maker's number of a gigajoule of its fuel. */
  private record Fuelled(HeatMaker maker, double low, double value, double high, Grade grade) {}

  private OwnHeat(List<HeatMaker> makers, KnowledgeIndex knowledge) {
    this.makers = makers;
    this.knowledge = knowledge;
  }

  /**
   * The boilers of each facility that has some; a boiler without capacity to raise anything is
   * none.
   */
  static Map<Id.FacilityId, OwnHeat> byFacility(Processes processes, KnowledgeIndex knowledge) {
    Map<Id.FacilityId, List<HeatMaker>> makers = new HashMap<>();
    for (HeatMaker maker : processes.heatMakers()) {
      if (maker.capacity().find().filter(c -> c.amount() == 0).isEmpty()) {
        makers.computeIfAbsent(maker.facility(), f -> new ArrayList<>()).add(maker);
      }
    }
    Map<Id.FacilityId, OwnHeat> own = new HashMap<>();
    makers.forEach(
        (facility, all) -> {
          all.sort(Comparator.comparing(HeatMaker::id));
          own.put(facility, new OwnHeat(all, knowledge));
        });
    return own;
  }

  /** Whether one of the boilers runs on a material. */
  boolean burns(Id.MaterialId material) {
    return makers.stream().anyMatch(m -> m.fuel().equals(material));
  }

  /** Whether its price or its emission is known. */
  boolean isKnown() {
    return price(1).isPresent() || emission(1).isPresent();
  }

  /** The most heat of all boilers together, if it is known of each. */
  Optional<HeatFlow> capacity() {
    double sum = 0;
    for (HeatMaker maker : makers) {
      Optional<Figure<HeatFlow>> capacity = maker.capacity().find();
      if (capacity.isEmpty()) {
        return Optional.empty();
      }
      sum += capacity.get().amount();
    }
    return makers.isEmpty() ? Optional.empty() : Optional.of(new HeatFlow(sum));
  }

  /**
   * What a tonne of a carrier costs, if it is known of each boiler.
   *
   * @param content heat of a tonne of the carrier [GJ/t]
   */
  Optional<Figure<Price>> price(double content) {
    List<Fuelled> fuelled = new ArrayList<>();
    for (HeatMaker maker : makers) {
      if (knowledge.purchasePrice(maker.fuel()) instanceof Quote.Known known) {
        add(maker, known.price(), fuelled);
      }
    }
    return mean(fuelled, content, Price::new);
  }

  /**
   * What a tonne of a carrier lets out, if it is known of each boiler.
   *
   * @param content heat of a tonne of the carrier [GJ/t]
   */
  Optional<Figure<EmissionFactor>> emission(double content) {
    List<Fuelled> fuelled = new ArrayList<>();
    for (HeatMaker maker : makers) {
      knowledge.findVirginEmission(maker.fuel()).ifPresent(e -> add(maker, e, fuelled));
    }
    return mean(fuelled, content, EmissionFactor::new);
  }

  private <Q extends Quantity<Q>> void add(
      HeatMaker maker, Figure<Q> perTonne, List<Fuelled> fuelled) {
    knowledge
        .findHeatContent(maker.fuel())
        .filter(heat -> heat.amount() > 0)
        .ifPresent(
            heat ->
                fuelled.add(
                    new Fuelled(
                        maker,
                        perTonne.low() / heat.amount(),
                        perTonne.amount() / heat.amount(),
                        perTonne.high() / heat.amount(),
                        perTonne.grade().worse(maker.efficiency().grade()))));
  }

  private <Q extends Quantity<Q>> Optional<Figure<Q>> mean(
      List<Fuelled> fuelled, double content, DoubleFunction<Q> quantity) {
    if (makers.isEmpty() || fuelled.size() < makers.size()) {
      return Optional.empty();
    }
    boolean sized = capacity().isPresent();
    double weights = 0;
    double low = 0;
    double value = 0;
    double high = 0;
    Grade grade = Grade.MEASURED;
    for (Fuelled one : fuelled) {
      double weight = sized ? one.maker().capacity().find().orElseThrow().amount() : 1;
      double efficiency = one.maker().efficiency().amount();
      weights += weight;
      low += weight * one.low() / efficiency;
      value += weight * one.value() / efficiency;
      high += weight * one.high() / efficiency;
      grade = grade.worse(one.grade());
    }
    HeatMaker first = fuelled.getFirst().maker();
    Origin origin =
        new Origin("existing_assets", first.id().value(), first.efficiency().origin().source());
    double factor = content / weights;
    return Optional.of(
        Figure.between(
            quantity.apply(low * factor),
            quantity.apply(value * factor),
            quantity.apply(high * factor),
            grade.worse(Grade.ESTIMATED),
            origin));
  }
}
