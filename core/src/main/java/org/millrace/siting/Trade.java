package org.millrace.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Figure;
import org.millrace.domain.FigureSum;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Quote;
import org.millrace.siting.SitingResult.Link;
import org.millrace.siting.SitingResult.Reason;
import org.millrace.siting.SitingResult.Unsold;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;

/** Whom the enterprise would deal with at a place, and what that costs and brings. */
final class Trade {
  /** What is still needed below this share of the need counts as nothing. */
  private static final double ROUNDING = 1e-9;

  /**
   * Somebody in reach.
   *
   * @param net of a tonne at the gate: what it brings, or costs below zero [EUR/t]
   */
  private record Partner(Id.StreamId id, double most, Figure<Price> price, Way way, double net) {}

  private final SitingProblem problem;
  private final GeoPoint point;
  private final FigureSum inputs = new FigureSum();
  private final FigureSum products = new FigureSum();
  private final FigureSum emission = new FigureSum();
  private final List<Link> links = new ArrayList<>();
  private final List<Unsold> unsold = new ArrayList<>();
  private final List<Reason> shortages = new ArrayList<>();
  private final Map<Id.StreamId, Double> used = new HashMap<>();

  Trade(SitingProblem problem, GeoPoint point) {
    this.problem = problem;
    this.point = point;
    problem.enterprise().inputs().forEach(this::buy);
    problem.enterprise().products().forEach(this::sell);
  }

  FigureSum inputs() {
    return inputs;
  }

  FigureSum products() {
    return products;
  }

  /** Of transport [tCO2e/a]. */
  FigureSum emission() {
    return emission;
  }

  List<Link> links() {
    return links;
  }

  List<Unsold> unsold() {
    return unsold;
  }

  /** Inputs that do not suffice. */
  List<Reason> shortages() {
    return shortages;
  }

  private void buy(SitingProblem.Flow flow) {
    List<Partner> partners = new ArrayList<>();
    for (SitingProblem.Supplier one : problem.suppliers()) {
      if (one.material().equals(flow.material()) && one.price() instanceof Quote.Known known) {
        way(flow, one.point())
            .ifPresent(
                w ->
                    partners.add(
                        new Partner(
                            one.id(),
                            one.most().amount(),
                            known.price(),
                            w,
                            -known.price().amount() - w.costPerTonne())));
      }
    }
    double left = deal(flow, partners, false);
    if (left > 0) {
      shortages.add(
          new Reason.InputShort(
              flow.material(), flow.rate(), new MassFlow(flow.rate().amount() - left)));
    }
  }

  private void sell(SitingProblem.Flow flow) {
    List<Partner> partners = new ArrayList<>();
    for (SitingProblem.Buyer one : problem.buyers()) {
      if (one.material().equals(flow.material()) && one.price() instanceof Quote.Known known) {
        way(flow, one.point())
            .map(
                w ->
                    new Partner(
                        one.id(),
                        one.most().amount(),
                        known.price(),
                        w,
                        known.price().amount() - w.costPerTonne()))
            .filter(p -> p.net() > 0)
            .ifPresent(partners::add);
      }
    }
    double left = deal(flow, partners, true);
    if (left > 0) {
      unsold.add(new Unsold(flow.material(), new MassFlow(left)));
    }
  }

  /** Deals with the best first; gives what is left [t/a]. */
  private double deal(SitingProblem.Flow flow, List<Partner> partners, boolean isSale) {
    partners.sort(Comparator.comparingDouble((Partner p) -> -p.net()).thenComparing(Partner::id));
    double left = flow.rate().amount();
    for (Partner partner : partners) {
      double free = partner.most() - used.getOrDefault(partner.id(), 0.0);
      double tonnes = Math.min(left, free);
      if (tonnes > 0) {
        FigureSum sum = isSale ? products : inputs;
        sum.add(partner.price(), isSale ? tonnes : -tonnes);
        partner.way().book(sum, tonnes);
        emission.add(
            partner.way().transport().emissionPerKilometre(), partner.way().kilometres() * tonnes);
        links.add(
            new Link(
                partner.id(),
                new MassFlow(tonnes),
                new Distance(partner.way().kilometres()),
                new Price(isSale ? partner.net() : -partner.net())));
        used.merge(partner.id(), tonnes, Double::sum);
        left -= tonnes;
      }
    }
    return left <= ROUNDING * flow.rate().amount() ? 0 : left;
  }

  private Optional<Way> way(SitingProblem.Flow flow, GeoPoint partner) {
    return Way.of(problem, flow.phase(), partner, point);
  }
}
