package org.millrace.siting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.domain.Quote;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.Area;
import org.millrace.unit.Extent;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * One enterprise and the places where it could stand.
 *
 * @param suppliers who could give what it needs
 * @param buyers who could take what it makes
 * @param start whether it is new or stands somewhere already
 * @param transport how each phase is moved; a phase that is not listed can't be
 */
public record SitingProblem(
    Enterprise enterprise,
    List<Supplier> suppliers,
    List<Buyer> buyers,
    List<SitePlace> places,
    Start start,
    List<Transport> transport,
    SitingRules rules) {
  public SitingProblem {
    suppliers = List.copyOf(suppliers);
    buyers = List.copyOf(buyers);
    places = List.copyOf(places);
    transport = List.copyOf(transport);
    Set<Id> names = new HashSet<>();
    suppliers.forEach(s -> once("supplier", s.id(), names));
    buyers.forEach(b -> once("buyer", b.id(), names));
    places.forEach(p -> once("place", p.id(), names));
    if (start instanceof Start.Moving moving) {
      Require.that(
          places.stream().anyMatch(p -> p.id().equals(moving.from())),
          "The plant stands at '%s', which is not among the places.",
          moving.from().value());
    }
  }

  private static void once(String thing, Id id, Set<Id> names) {
    Require.that(names.add(id), "There are two of the name '%s'; one is a %s.", id.value(), thing);
  }

  /**
   * What is to stand somewhere.
   *
   * @param jobs it offers
   * @param land it needs
   * @param loads what it brings upon its neighbors
   */
  public record Enterprise(
      Id.FacilityId id,
      List<Flow> inputs,
      List<Flow> products,
      Stated<Headcount> jobs,
      Stated<Area> land,
      List<Load> loads) {
    public Enterprise {
      inputs = List.copyOf(inputs);
      products = List.copyOf(products);
      loads = List.copyOf(loads);
    }
  }

  /** A material it needs or makes in a year. */
  public record Flow(Id.MaterialId material, Phase phase, MassFlow rate) {
    public Flow {
      Require.finite("quantity of '%s' [t/a]".formatted(material.value()), rate.amount());
    }
  }

  /**
   * What it brings upon its neighbors, such as dust, noise or lorries.
   *
   * @param kind whatever limits of places are named by
   * @param amount in the unit of these limits
   */
  public record Load(String kind, Figure<Extent> amount) {
    public Load {
      Require.text("kind of a load", kind);
      Require.finite("load '%s'".formatted(kind), amount.high());
    }
  }

  /**
   * Who could give an input.
   *
   * @param most in a year
   * @param price of a tonne at its gate; negative when it pays for taking it
   */
  public record Supplier(
      Id.StreamId id, GeoPoint point, Id.MaterialId material, MassFlow most, Quote price) {}

  /**
   * Who could take a product.
   *
   * @param most in a year
   * @param price of a tonne delivered
   */
  public record Buyer(
      Id.StreamId id, GeoPoint point, Id.MaterialId material, MassFlow most, Quote price) {}

  /** Whether the enterprise is new. */
  public sealed interface Start {
    /** It stands nowhere yet. */
    record Fresh() implements Start {}

    /**
     * It stands somewhere; staying costs none of this.
     *
     * @param from where it stands; one of the places
     * @param moving what moving costs once
     * @param sunk what stays behind and is lost
     * @param jobsLost at the old place
     */
    record Moving(
        Id.PlaceId from, Figure<Money> moving, Figure<Money> sunk, Stated<Headcount> jobsLost)
        implements Start {}
  }
}
