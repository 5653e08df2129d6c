package org.millrace.study;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.network.Arc;
import org.millrace.network.Demand;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.network.Plant;
import org.millrace.network.Supply;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/** Adds up what is disposed of and bought, family by family. */
final class BalanceDraft {
  /** Sums of one way out or in. */
  private static final class Sums {
    private double before;
    private double after;
    private double costBefore;
    private double costAfter;

    void without(double tonnes, Price price) {
      before += tonnes;
      costBefore += tonnes * price.amount();
    }

    void with(double tonnes, Price price) {
      after += tonnes;
      costAfter += tonnes * price.amount();
    }

    MaterialBalance.Side side() {
      return new MaterialBalance.Side(
          new MassFlow(before),
          new MassFlow(Math.max(0, after)),
          new Money(costBefore),
          new Money(costAfter));
    }
  }

  private final NetworkProblem problem;
  private final Groups groups;
  private final KnowledgeIndex knowledge;
  private final Map<Id.StreamId, Id.MaterialId> materials;
  private final Map<Id.MaterialId, Sums> disposed = new LinkedHashMap<>();
  private final Map<Id.MaterialId, Sums> bought = new LinkedHashMap<>();

  /**
   * A balance to be drawn up.
   *
   * @param materials of all supplies and demands
   */
  BalanceDraft(
      NetworkProblem problem,
      Groups groups,
      KnowledgeIndex knowledge,
      Map<Id.StreamId, Id.MaterialId> materials) {
    this.problem = problem;
    this.groups = groups;
    this.knowledge = knowledge;
    this.materials = Map.copyOf(materials);
  }

  MaterialBalance of(NetworkResult.Planned design) {
    Map<Arc.From, Double> left = new LinkedHashMap<>();
    design.disposals().forEach(d -> left.put(d.from(), groups.yearly(d.tonnes())));
    Map<Id.StreamId, Double> still = new LinkedHashMap<>();
    design.purchases().forEach(p -> still.put(p.demand(), groups.yearly(p.tonnes())));
    problem.supplies().forEach(s -> add(s, left));
    problem.plants().forEach(p -> add(p, left));
    problem.demands().forEach(d -> add(d, still));
    return new MaterialBalance(
        Stream.concat(disposed.keySet().stream(), bought.keySet().stream())
            .distinct()
            .map(
                family ->
                    new MaterialBalance.Family(
                        family,
                        disposed.getOrDefault(family, new Sums()).side(),
                        bought.getOrDefault(family, new Sums()).side()))
            .sorted(
                Comparator.comparing(MaterialBalance.Family::saved)
                    .reversed()
                    .thenComparing(MaterialBalance.Family::family))
            .toList());
  }

  private void add(Supply supply, Map<Arc.From, Double> left) {
    Sums sums = sums(disposed, Require.known("material of", materials, supply.id()));
    sums.without(groups.yearly(supply.tonnes()), supply.disposalPrice());
    sums.with(left.getOrDefault(new Arc.From.Supplied(supply.id()), 0.0), supply.disposalPrice());
  }

  private void add(Plant plant, Map<Arc.From, Double> left) {
    for (Plant.Output output : plant.outputs()) {
      double tonnes = left.getOrDefault(new Arc.From.Produced(plant.id(), output.material()), 0.0);
      if (tonnes > 0) {
        sums(disposed, output.material()).with(tonnes, output.disposalPrice());
      }
    }
  }

  private void add(Demand demand, Map<Id.StreamId, Double> still) {
    Sums sums = sums(bought, Require.known("material of", materials, demand.id()));
    sums.without(groups.yearly(demand.tonnes()), demand.virginPrice());
    sums.with(still.getOrDefault(demand.id(), 0.0), demand.virginPrice());
  }

  private Sums sums(Map<Id.MaterialId, Sums> all, Id.MaterialId material) {
    return all.computeIfAbsent(knowledge.lineage(material).getLast(), f -> new Sums());
  }
}
