package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.millrace.domain.Figure;
import org.millrace.domain.FigureSum;
import org.millrace.domain.Id;
import org.millrace.domain.Quote;
import org.millrace.domain.knowledge.Technology;
import org.millrace.enterprise.Candidate.Kind;
import org.millrace.unit.Emission;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/** Books a year of an enterprise: every figure with its range, grade and origin. */
final class Booking {
  private final Trial trial;
  private final Walk.Plan plan;
  private final Ground ground;
  private final Map<Kind, FigureSum> parts = new EnumMap<>(Kind.class);
  private final FigureSum emission = new FigureSum();
  private double replaced;

  Booking(Found found) {
    trial = found.trial();
    plan = found.plan();
    ground = trial.ground();
    plan.taken().forEach(this::bookInput);
    plan.sold().forEach(this::bookSale);
    plan.unsold().forEach(this::bookUnsold);
    bookRunning();
    trial.cost().book(part(Kind.CAPITAL), capacity(), -trial.cost().annuity());
    part(Kind.CARBON).addTimes(emission, ground.rules().carbonPrice().amount());
    bookQuantities();
  }

  private FigureSum part(Kind kind) {
    return parts.computeIfAbsent(kind, k -> new FigureSum());
  }

  double capacity() {
    return trial.cost().capacity(plan.input());
  }

  private void bookInput(Feed feed, double tonnes) {
    Source source = ground.sources().get(feed.source());
    if (source.disposalCost() instanceof Quote.Known known) {
      part(Kind.DISPOSAL_SAVED).add(known.price(), tonnes);
    }
    feed.way().book(part(Kind.INBOUND), tonnes);
    source.disposalEmission().find().ifPresent(e -> emission.add(e, tonnes));
    bookTransportEmission(feed.way(), tonnes);
  }

  private void bookSale(Outlet outlet, double tonnes) {
    switch (outlet.serving()) {
      case Outlet.Serving.Outside outside ->
          part(Kind.OUTSIDE_SALES).add(ground.markets().get(outlet.market()).price(), tonnes);
      case Outlet.Serving.Here here -> {
        Sink sink = ground.sinks().get(outlet.sink());
        double saved = tonnes * outlet.substitution();
        replaced += saved;
        if (sink.price() instanceof Quote.Known known) {
          part(Kind.SALES).add(known.price(), saved);
          bookSubstitution(here.fit(), tonnes * known.price().amount(), part(Kind.SALES));
        }
        part(Kind.USING).add(here.fit().effort().cost(), -tonnes);
        here.way().book(part(Kind.OUTBOUND), tonnes);
        sink.emission()
            .find()
            .ifPresent(
                e -> {
                  emission.add(e, saved);
                  bookSubstitution(here.fit(), tonnes * e.amount(), emission);
                });
        emission.add(here.fit().effort().emission(), -tonnes);
        bookTransportEmission(here.way(), tonnes);
      }
    }
  }

  /** A sum moves with the tonnes that a tonne replaces. */
  private static void bookSubstitution(Fit fit, double perTonneReplaced, FigureSum tally) {
    double value = fit.substitution().amount();
    tally.move(
        fit.substitution(),
        perTonneReplaced * (fit.substitution().low() - value),
        perTonneReplaced * (fit.substitution().high() - value));
  }

  private void bookTransportEmission(Way way, double tonnes) {
    emission.add(way.transport().emissionPerKilometre(), -way.kilometres() * tonnes);
  }

  private void bookUnsold(Id.MaterialId product, double tonnes) {
    if (ground.knowledge().disposalCost(product) instanceof Quote.Known known
        && known.price().amount() > 0) {
      part(Kind.UNSOLD).add(known.price(), -tonnes);
    }
    Optional<Figure<EmissionFactor>> factor = ground.knowledge().findDisposalEmission(product);
    factor.ifPresent(e -> emission.add(e, -tonnes));
  }

  private void bookRunning() {
    Technology.Running running = trial.technology().running();
    double local = trial.place().runningFactor().amount();
    FigureSum part = part(Kind.RUNNING);
    part.add(running.cost(), -plan.input() * local);
    double usual = -plan.input() * running.cost().amount();
    part.move(
        trial.place().runningFactor(),
        usual * (trial.place().runningFactor().low() - local),
        usual * (trial.place().runningFactor().high() - local));
    emission.add(running.emission(), -plan.input());
  }

  /** The size stays when a source or a buyer turns out smaller: then its margin is lost. */
  private void bookQuantities() {
    FigureSum inputs = part(Kind.DISPOSAL_SAVED);
    plan.taken()
        .forEach(
            (feed, tonnes) -> {
              double margin = feed.worth() + feed.spread() + madeOf(feed) - trial.runningPerTonne();
              lose(
                  inputs,
                  ground.sources().get(feed.source()).rate(),
                  rate -> Math.max(0, margin) * Math.max(0, tonnes - rate));
            });
    plan.sold()
        .forEach(
            (outlet, tonnes) -> {
              if (!outlet.isOutside()) {
                double margin = outlet.netback() + outlet.spread() - leftover(outlet.product());
                double share = outlet.share() / outlet.substitution();
                lose(
                    part(Kind.SALES),
                    ground.sinks().get(outlet.sink()).rate(),
                    rate -> Math.max(0, margin) * Math.max(0, tonnes - rate * share));
              }
            });
  }

  private static void lose(FigureSum tally, Figure<MassFlow> rate, DoubleUnaryOperator loss) {
    tally.move(rate, loss.applyAsDouble(rate.amount()) - loss.applyAsDouble(rate.low()), 0);
  }

  /** What a tonne left over brings [EUR/t]; 0 when nobody knows, for then none is left over. */
  private double leftover(Id.MaterialId product) {
    double reserve = trial.reserve(product);
    return Double.isInfinite(reserve) ? 0 : reserve;
  }

  /** Tonnes of input whose products find buyers here, by mass [t/a]. */
  private double closed() {
    Map<Id.MaterialId, Double> here = new HashMap<>();
    Map<Id.MaterialId, Double> made = new HashMap<>(plan.unsold());
    plan.sold()
        .forEach(
            (outlet, tonnes) -> {
              made.merge(outlet.product(), tonnes, Double::sum);
              here.merge(outlet.product(), outlet.isOutside() ? 0 : tonnes, Double::sum);
            });
    double closed = 0;
    for (Map.Entry<Feed, Double> input : plan.taken().entrySet()) {
      double products = 0;
      double used = 0;
      for (Technology.Output output : input.getKey().recipe().outputs()) {
        double yield = output.yield().amount();
        double all = made.getOrDefault(output.material(), 0.0);
        products += yield;
        used += all > 0 ? yield * here.getOrDefault(output.material(), 0.0) / all : 0;
      }
      closed += products > 0 ? input.getValue() * Math.min(1, used / products) : 0;
    }
    return closed;
  }

  /** What the products of a tonne of an input bring on average [EUR/t]. */
  private double madeOf(Feed feed) {
    double sum = 0;
    for (Technology.Output output : feed.recipe().outputs()) {
      double value = 0;
      double made = plan.unsold().getOrDefault(output.material(), 0.0);
      value += made * leftover(output.material());
      for (Map.Entry<Outlet, Double> sale : plan.sold().entrySet()) {
        if (sale.getKey().product().equals(output.material())) {
          made += sale.getValue();
          value += sale.getValue() * (sale.getKey().netback() + sale.getKey().spread());
        }
      }
      sum += made > 0 ? output.yield().amount() * value / made : 0;
    }
    return sum;
  }

  /** All parts together. */
  FigureSum gain() {
    FigureSum all = new FigureSum();
    parts.values().forEach(all::add);
    return all;
  }

  Candidate.Account account(String row) {
    List<Candidate.Part> shown = new ArrayList<>();
    parts.forEach(
        (kind, tally) -> {
          if (!tally.isEmpty()) {
            shown.add(
                new Candidate.Part(kind, tally.figure(Money::new, CandidatePlaces.origin(row))));
          }
        });
    FigureSum invested = new FigureSum();
    trial.cost().book(invested, capacity(), 1);
    FigureSum gain = gain();
    double running = gain.value() - part(Kind.CAPITAL).value();
    Technology.Size size = trial.technology().size();
    double jobs =
        size.jobs().people() * trial.cost().multiple(capacity(), size.exponent().amount());
    return new Candidate.Account(
        gain.figure(Money::new, CandidatePlaces.origin(row)),
        shown,
        invested.figure(Money::new, CandidatePlaces.origin(row)),
        running > 0
            ? new Candidate.Payback.After(invested.value() / running)
            : new Candidate.Payback.Never(),
        new Headcount(jobs),
        new MassFlow(plan.input()),
        new MassFlow(closed()),
        new MassFlow(replaced),
        emission.figure(Emission::new, CandidatePlaces.origin(row)),
        plan.input() / ground.offered());
  }
}
