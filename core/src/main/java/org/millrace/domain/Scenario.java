package org.millrace.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/** A registry and an ordered list of changes to it; engines see only the registry that results. */
public record Scenario(String name, Registry base, List<Change> changes) {
  public Scenario {
    changes = List.copyOf(changes);
  }

  /** One thing that is different from the base. */
  public sealed interface Change {
    /** A policy comes into force; one of the same name is replaced. */
    record Enact(Policy policy) implements Change {}

    /** A facility closes, with its streams. */
    record Close(Id.FacilityId facility) implements Change {}

    /** A facility opens, with its streams. */
    record Open(Facility facility, List<Offer> offers, List<Need> needs) implements Change {
      public Open {
        offers = List.copyOf(offers);
        needs = List.copyOf(needs);
      }
    }

    /** What a stream's tonne costs: disposal of an offer, purchase of a need. */
    record SetPrice(Id.StreamId stream, Price price) implements Change {}

    /** How much a stream carries in a year. */
    record SetQuantity(Id.StreamId stream, MassFlow rate) implements Change {}

    /** The region's emission cap. */
    record ChangeCap(Emission perYear) implements Change {}
  }

  /**
   * The base with every change made, in order.
   *
   * @throws IllegalArgumentException if a change names something that is not there
   */
  public Registry apply() {
    Registry registry = base;
    for (Change change : changes) {
      registry = apply(registry, change);
    }
    return registry;
  }

  private static Registry apply(Registry registry, Change change) {
    return switch (change) {
      case Change.Enact enact -> enact(registry, enact.policy());
      case Change.ChangeCap cap -> changeCap(registry, cap.perYear());
      case Change.Close close -> close(registry, close.facility());
      case Change.Open open -> open(registry, open);
      case Change.SetPrice set -> setPrice(registry, set.stream(), set.price());
      case Change.SetQuantity set -> setQuantity(registry, set.stream(), set.rate());
    };
  }

  private static Registry enact(Registry registry, Policy policy) {
    return replace(registry, p -> p.id().equals(policy.id()), policy);
  }

  /** The new cap takes the place of every cap there was. */
  private static Registry changeCap(Registry registry, Emission perYear) {
    Policy cap = new Policy.EmissionCap(new Id.PolicyId("emission-cap"), perYear);
    return replace(registry, p -> p instanceof Policy.EmissionCap, cap);
  }

  private static Registry replace(Registry registry, Predicate<Policy> replaced, Policy policy) {
    List<Policy> policies = new ArrayList<>(registry.policies());
    policies.removeIf(replaced);
    policies.add(policy);
    return registry.withPolicies(policies);
  }

  private static Registry close(Registry registry, Id.FacilityId facility) {
    List<Facility> left =
        registry.facilities().stream().filter(f -> !f.id().equals(facility)).toList();
    Require.that(
        left.size() < registry.facilities().size(),
        "Facility '%s' can't close: it is not in the registry.",
        facility.value());
    return registry.withFacilities(left);
  }

  private static Registry open(Registry registry, Change.Open open) {
    List<Facility> facilities = new ArrayList<>(registry.facilities());
    facilities.add(open.facility());
    List<Offer> offers = new ArrayList<>(registry.offers());
    offers.addAll(open.offers());
    List<Need> needs = new ArrayList<>(registry.needs());
    needs.addAll(open.needs());
    return registry.withFacilities(facilities).withStreams(offers, needs);
  }

  private static Registry setPrice(Registry registry, Id.StreamId id, Price price) {
    requireStream(registry, id);
    Origin origin = new Origin("scenario", id.value(), DataSource.ENGINEERING_JUDGEMENT);
    Quote quote = new Quote.Known(Figure.exact(price, Grade.ASSUMED, origin));
    return registry.withStreams(
        registry.offers().stream()
            .map(o -> o.id().equals(id) ? o.withDisposalCost(quote) : o)
            .toList(),
        registry.needs().stream()
            .map(n -> n.id().equals(id) ? n.withPurchasePrice(quote) : n)
            .toList());
  }

  private static Registry setQuantity(Registry registry, Id.StreamId id, MassFlow rate) {
    requireStream(registry, id);
    return registry.withStreams(
        registry.offers().stream()
            .map(o -> o.id().equals(id) ? o.withRate(o.rate().withValue(rate)) : o)
            .toList(),
        registry.needs().stream()
            .map(n -> n.id().equals(id) ? n.withRate(n.rate().withValue(rate)) : n)
            .toList());
  }

  private static void requireStream(Registry registry, Id.StreamId id) {
    Require.that(
        registry.streams().anyMatch(s -> s.id().equals(id)),
        "Stream '%s' can't change: it is not in the registry.",
        id.value());
  }
}
