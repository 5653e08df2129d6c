package org.millrace.bench.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.math.RandomStream;
import org.millrace.math.Vector;
import org.millrace.network.Arc;
import org.millrace.network.Demand;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkRules;
import org.millrace.network.Plant;
import org.millrace.network.PlantSize;
import org.millrace.network.Supply;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/**
 * A made region with so many yes-or-no choices: by-products, plants that could convert them, and
 * needs, all within reach of a few links that each have a fixed cost. Frozen: equal seeds give
 * equal regions, and nothing here was changed after the first plan was timed.
 */
final class MadeRegion {
  private static final int MATERIALS = 20;
  private static final int ACCEPTED = 3;
  private static final int NEAREST_NEEDS = 9;
  private static final int PLANT_INPUTS = 6;
  private static final int PLANT_OUTPUTS = 6;

  /** Choices to one offer, and to one need. */
  private static final int CHOICES_AN_OFFER = 12;

  private static final int CHOICES_A_PLANT = 50;

  /** Side of the square region for one choice [km]; its area grows with the choices. */
  private static final double SIDE = 1.5;

  private final int choices;
  private final RandomStream random;
  private final List<Source> offers = new ArrayList<>();
  private final List<Want> needs = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();

  private record Place(double east, double north) {
    double distance(Place other) {
      return Math.hypot(east - other.east, north - other.north);
    }
  }

  private record Source(Supply supply, Place place, int material) {}

  private record Want(Demand demand, Place place, List<Integer> accepted) {}

  private record Site(Plant plant, Place place, int input, int output) {}

  /**
   * A region.
   *
   * @param choices links and plants that each need a yes or no
   */
  MadeRegion(int choices, long seed) {
    this.choices = choices;
    random = RandomStream.of(seed, choices);
    for (int i = 0; i < choices / CHOICES_AN_OFFER; i++) {
      offers.add(offer(i));
      needs.add(need(i));
    }
    for (int i = 0; i < choices / CHOICES_A_PLANT; i++) {
      sites.add(site(i));
    }
    offers.forEach(this::linkToNeeds);
    sites.forEach(this::link);
    while (arcs.size() + sites.size() > choices) {
      arcs.remove(random.below(arcs.size()));
    }
  }

  NetworkProblem problem() {
    return new NetworkProblem(
        PeriodSet.YEAR,
        offers.stream().map(Source::supply).toList(),
        sites.stream().map(Site::plant).toList(),
        needs.stream().map(Want::demand).toList(),
        arcs,
        List.of(),
        List.of(),
        NetworkRules.DEFAULT);
  }

  private Source offer(int i) {
    Supply supply =
        new Supply(
            new Id.StreamId("offer-" + i),
            new Id.FacilityId("giver-" + i),
            Vector.of(tonnes()),
            new Price(between(5, 45)),
            new EmissionFactor(between(0, 0.1)));
    return new Source(supply, place(), random.below(MATERIALS));
  }

  private Want need(int i) {
    Demand demand =
        new Demand(
            new Id.StreamId("need-" + i),
            new Id.FacilityId("taker-" + i),
            Vector.of(tonnes()),
            new Price(between(30, 90)),
            new EmissionFactor(between(0, 0.5)),
            List.of());
    List<Integer> accepted = new ArrayList<>();
    while (accepted.size() < ACCEPTED) {
      int material = random.below(MATERIALS);
      if (!accepted.contains(material)) {
        accepted.add(material);
      }
    }
    return new Want(demand, place(), accepted);
  }

  private Site site(int i) {
    int input = random.below(MATERIALS);
    int output = (input + 1 + random.below(MATERIALS - 1)) % MATERIALS;
    double capacity = 2 * tonnes();
    Plant plant =
        new Plant(
            new Id.PlantId("plant-" + i),
            new Id.FacilityId("site-" + i),
            new Id.TechnologyId("technology-" + input),
            List.of(
                new PlantSize(
                    new MassFlow(capacity),
                    new Money(between(10, 30) * Math.pow(capacity, 0.9)),
                    Money.ZERO)),
            new Price(between(2, 12)),
            new EmissionFactor(between(0, 0.1)),
            List.of(),
            List.of(
                new Plant.Output(
                    material(output),
                    new Ratio(between(0.5, 0.95)),
                    new Price(between(5, 20)),
                    new EmissionFactor(0))));
    return new Site(plant, place(), input, output);
  }

  private void linkToNeeds(Source offer) {
    needs.stream()
        .filter(n -> n.accepted().contains(offer.material()))
        .sorted(nearest(offer.place(), Want::place))
        .limit(NEAREST_NEEDS)
        .forEach(
            n ->
                add(
                    new Arc.From.Supplied(offer.supply().id()),
                    new Arc.To.Used(n.demand().id()),
                    offer.material(),
                    offer.place().distance(n.place())));
  }

  private void link(Site site) {
    offers.stream()
        .filter(o -> o.material() == site.input())
        .sorted(nearest(site.place(), Source::place))
        .limit(PLANT_INPUTS)
        .forEach(
            o ->
                add(
                    new Arc.From.Supplied(o.supply().id()),
                    new Arc.To.Processed(site.plant().id()),
                    site.input(),
                    o.place().distance(site.place())));
    needs.stream()
        .filter(n -> n.accepted().contains(site.output()))
        .sorted(nearest(site.place(), Want::place))
        .limit(PLANT_OUTPUTS)
        .forEach(
            n ->
                add(
                    new Arc.From.Produced(site.plant().id(), material(site.output())),
                    new Arc.To.Used(n.demand().id()),
                    site.output(),
                    site.place().distance(n.place())));
  }

  private static <T> Comparator<T> nearest(Place place, java.util.function.Function<T, Place> of) {
    return Comparator.comparingDouble(item -> place.distance(of.apply(item)));
  }

  private void add(Arc.From from, Arc.To to, int material, double kilometres) {
    boolean used = to instanceof Arc.To.Used;
    arcs.add(
        new Arc(
            new Id.ArcId("arc-" + arcs.size()),
            from,
            to,
            material(material),
            new Price(3 + 0.12 * kilometres),
            new EmissionFactor(0.0001 * kilometres),
            new Money(3_000 + 2_500 * kilometres * between(0.7, 1.3)),
            new Ratio(used ? between(0.8, 1) : 1),
            used && random.uniform() < 0.3 ? between(0.3, 0.8) : 1,
            Arc.Deal.OPEN,
            List.of(),
            List.of()));
  }

  private static Id.MaterialId material(int number) {
    return new Id.MaterialId("material-" + number);
  }

  private Place place() {
    double side = SIDE * Math.sqrt(choices);
    return new Place(between(0, side), between(0, side));
  }

  /** A quantity of a year [t]. */
  private double tonnes() {
    return 3_000 * Math.exp(random.normal());
  }

  private double between(double low, double high) {
    return low + (high - low) * random.uniform();
  }
}
