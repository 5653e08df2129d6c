package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.millrace.domain.Id;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.Technology;
import org.millrace.enterprise.Candidate.Buyer;
import org.millrace.enterprise.Candidate.Input;
import org.millrace.enterprise.Candidate.Lack;
import org.millrace.enterprise.Candidate.Missing;
import org.millrace.enterprise.Candidate.Sale;
import org.millrace.enterprise.Candidate.Unsold;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Writes what was found as it is told. */
final class Candidates {
  private final Ground ground;

  Candidates(Ground ground) {
    this.ground = ground;
  }

  Candidate of(Found found, Remaining remaining) {
    Trial trial = found.trial();
    Technology technology = trial.technology();
    Booking booking = new Booking(found);
    double size = booking.capacity();
    return new Candidate(
        technology.id(),
        technology.maturity(),
        trial.place(),
        new MassFlow(size),
        trial.cost().lines(size),
        inputs(found.plan()),
        sales(found.plan()),
        found.plan().unsold().entrySet().stream()
            .map(e -> new Unsold(e.getKey(), new MassFlow(e.getValue())))
            .sorted(Comparator.comparing(Unsold::product))
            .toList(),
        booking.account(technology.id().value() + "." + trial.place().id().value()),
        missing(found, remaining),
        new Money(Sizing.unlimited(trial, remaining).gain()));
  }

  private List<Input> inputs(Walk.Plan plan) {
    return plan.taken().entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Feed, Double> e) -> -e.getKey().worth())
                .thenComparingInt(e -> e.getKey().source()))
        .map(e -> input(e.getKey(), e.getValue()))
        .toList();
  }

  private Input input(Feed feed, double taken) {
    Source source = ground.sources().get(feed.source());
    return new Input(
        source.id(),
        source.material(),
        new MassFlow(taken),
        new Distance(feed.way().kilometres()),
        new Price(feed.worth()));
  }

  private List<Sale> sales(Walk.Plan plan) {
    return plan.sold().entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Outlet, Double> e) -> -e.getKey().netback())
                .thenComparingInt(e -> e.getKey().sink()))
        .map(e -> sale(e.getKey(), e.getValue()))
        .toList();
  }

  private Sale sale(Outlet outlet, double sold) {
    return switch (outlet.serving()) {
      case Outlet.Serving.Outside outside ->
          new Sale(
              new Buyer.Outside(),
              outlet.product(),
              new MassFlow(sold),
              MassFlow.ZERO,
              Distance.ZERO,
              new Price(outlet.netback()));
      case Outlet.Serving.Here here ->
          new Sale(
              new Buyer.Here(ground.sinks().get(outlet.sink()).id()),
              outlet.product(),
              new MassFlow(sold),
              new MassFlow(sold * outlet.substitution()),
              new Distance(here.way().kilometres()),
              new Price(outlet.netback()));
    };
  }

  private List<Missing> missing(Found found, Remaining remaining) {
    List<Missing> all = new ArrayList<>(found.trial().unpriced().missing());
    Map<Id.MaterialId, List<Map.Entry<Feed, Double>>> silent = new TreeMap<>();
    found.plan().taken().entrySet().stream()
        .filter(e -> isUnknown(source(e).disposalEmission()))
        .forEach(e -> silent.computeIfAbsent(source(e).material(), m -> new ArrayList<>()).add(e));
    silent.forEach(
        (material, entries) ->
            all.add(
                new Missing(
                    Lack.DISPOSAL_EMISSION,
                    entries.stream().map(e -> source(e).id()).sorted().toList(),
                    material,
                    tonnes(entries))));
    addSales(all, found, Lack.PURCHASE_EMISSION, this::hasNoEmission);
    addSales(all, found, Lack.BUYER_SECTOR, Candidates::hasNoSector);
    found.plan().unsold().forEach((product, left) -> addUnsold(all, product, left));
    unmade(found, remaining)
        .forEach(
            (product, tonnes) ->
                all.add(new Missing(Lack.LEFTOVER_COST, List.of(), product, new MassFlow(tonnes))));
    return all;
  }

  private void addSales(List<Missing> all, Found found, Lack lack, Predicate<Outlet> isLacking) {
    Map<Id.MaterialId, List<Map.Entry<Outlet, Double>>> silent = new TreeMap<>();
    found.plan().sold().entrySet().stream()
        .filter(e -> isLacking.test(e.getKey()))
        .forEach(e -> silent.computeIfAbsent(e.getKey().product(), m -> new ArrayList<>()).add(e));
    silent.forEach(
        (product, entries) ->
            all.add(
                new Missing(
                    lack,
                    entries.stream()
                        .map(e -> ground.sinks().get(e.getKey().sink()).id())
                        .sorted()
                        .toList(),
                    product,
                    tonnes(entries))));
  }

  private void addUnsold(List<Missing> all, Id.MaterialId product, double left) {
    if (ground.knowledge().findDisposalEmission(product).isEmpty()) {
      all.add(new Missing(Lack.LEFTOVER_EMISSION, List.of(), product, new MassFlow(left)));
    }
  }

  /** Products of inputs that are not worked since nobody knows what it costs to be rid of them. */
  private Map<Id.MaterialId, Double> unmade(Found found, Remaining remaining) {
    Map<Id.MaterialId, Double> unmade = new TreeMap<>();
    for (List<Feed> group : found.trial().groups()) {
      double left = 0;
      for (Feed feed : group) {
        double taken = found.plan().taken().getOrDefault(feed, 0.0);
        left += Math.max(0, remaining.offered(feed.source()) - taken);
      }
      for (Technology.Output output : group.getFirst().recipe().outputs()) {
        double tonnes = left * output.yield().amount();
        if (tonnes > 0 && Double.isInfinite(found.trial().reserve(output.material()))) {
          unmade.merge(output.material(), tonnes, Double::sum);
        }
      }
    }
    return unmade;
  }

  private Source source(Map.Entry<Feed, Double> entry) {
    return ground.sources().get(entry.getKey().source());
  }

  private boolean hasNoEmission(Outlet outlet) {
    return !outlet.isOutside() && isUnknown(ground.sinks().get(outlet.sink()).emission());
  }

  private static boolean hasNoSector(Outlet outlet) {
    return outlet.serving() instanceof Outlet.Serving.Here here && here.fit().isSectorUnknown();
  }

  private static boolean isUnknown(Stated<?> stated) {
    Optional<?> found = stated.find();
    return found.isEmpty();
  }

  private static MassFlow tonnes(List<? extends Map.Entry<?, Double>> entries) {
    return new MassFlow(entries.stream().mapToDouble(Map.Entry::getValue).sum());
  }
}
