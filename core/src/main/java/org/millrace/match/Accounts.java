package org.millrace.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.Policies;
import org.millrace.domain.Quote;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;

/** Rule R8: savings and costs, emissions avoided and caused, for a tonne of by-product. */
final class Accounts {
  private static final Origin TAX =
      new Origin("policies", "landfill-tax", DataSource.ENGINEERING_JUDGEMENT);

  private final KnowledgeIndex knowledge;
  private final MatchRules rules;
  private final double carbonPrice;
  private final double landfillTax;
  private final boolean capped;

  Accounts(MatchProblem problem, KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
    rules = problem.rules();
    carbonPrice = Policies.carbonPrice(problem.policies());
    landfillTax = Policies.landfillTax(problem.policies());
    capped = Policies.emissionCap(problem.policies()) < Double.POSITIVE_INFINITY;
  }

  /** The emissions; notes what is missing. */
  Sum<EmissionFactor> carbon(Pair pair, Verdict verdict) {
    List<Term<EmissionFactor>> terms =
        new ArrayList<>(disposalCarbon(pair.offer(), verdict).terms());
    addKnown(
        terms,
        Term.Kind.PURCHASE,
        knowledge
            .findVirginEmission(pair.fit().need().material())
            .map(e -> replaced(e, pair).times(rules.displacement())),
        Fitting.material(pair.fit().need().material()),
        verdict);
    double moved = pair.moved() * pair.distance().amount();
    terms.add(
        new Term<>(Term.Kind.TRANSPORT, pair.transport().emissionPerKilometre().times(moved)));
    addUsing(pair.fit().effort().emission(), pair, terms);
    terms.addAll(conversionCarbon(pair.way()).terms());
    return new Sum<>(terms);
  }

  /** What disposing of a tonne of by-product emits; notes what is missing. */
  Sum<EmissionFactor> disposalCarbon(Offer offer, Verdict verdict) {
    List<Term<EmissionFactor>> terms = new ArrayList<>();
    if (offer.route() != Route.RECOVERY) {
      addKnown(
          terms,
          Term.Kind.DISPOSAL,
          knowledge.findDisposalEmission(offer.material()),
          Fitting.material(offer.material()),
          verdict);
    }
    return new Sum<>(terms);
  }

  /** What converting a tonne of by-product emits. */
  Sum<EmissionFactor> conversionCarbon(Way way) {
    List<Term<EmissionFactor>> terms = new ArrayList<>();
    double input = 1;
    for (Way.Step step : way.steps()) {
      terms.add(
          new Term<>(Term.Kind.CONVERSION, step.technology().running().emission().times(input)));
      for (Technology.Output other : step.recipe().outputs()) {
        double made = input * other.yield().amount();
        if (!other.equals(step.output())) {
          knowledge
              .findDisposalEmission(other.material())
              .ifPresent(e -> terms.add(new Term<>(Term.Kind.BY_PRODUCTS, e.times(made))));
        }
      }
      input *= step.output().yield().amount();
    }
    return new Sum<>(terms);
  }

  private static void addKnown(
      List<Term<EmissionFactor>> terms,
      Term.Kind kind,
      Optional<Figure<EmissionFactor>> figure,
      Reason.Argument material,
      Verdict verdict) {
    figure.ifPresentOrElse(
        f -> terms.add(new Term<>(kind, f)),
        () -> verdict.add(ReasonCode.ECONOMICS_EMISSION_UNKNOWN, material));
  }

  /** The money, a carbon price included; notes what is missing and whether anybody gains. */
  Sum<Price> money(Pair pair, Sum<EmissionFactor> carbon, Verdict verdict) {
    List<Term<Price>> terms = new ArrayList<>(disposalMoney(pair.offer(), verdict).terms());
    switch (knowledge.purchasePrice(pair.fit().need())) {
      case Quote.Known known ->
          terms.add(new Term<>(Term.Kind.PURCHASE, replaced(known.price(), pair)));
      case Quote.Unknown unknown -> verdict.add(ReasonCode.ECONOMICS_PRICE_UNKNOWN);
    }
    addWay(pair, terms);
    addUsing(pair.fit().effort().cost(), pair, terms);
    terms.addAll(conversionMoney(pair.offer(), pair.way(), verdict).terms());
    terms.addAll(priced(carbon).terms());
    Sum<Price> sum = new Sum<>(terms);
    judge(sum, carbon, verdict);
    return sum;
  }

  /** What disposing of a tonne of by-product costs; notes what is missing. */
  Sum<Price> disposalMoney(Offer offer, Verdict verdict) {
    List<Term<Price>> terms = new ArrayList<>();
    if (offer.route() == Route.RECOVERY) {
      verdict.add(ReasonCode.ECONOMICS_RECOVERED_ALREADY);
    }
    switch (knowledge.disposalCost(offer)) {
      case Quote.Known known -> terms.add(new Term<>(Term.Kind.DISPOSAL, known.price()));
      case Quote.Unknown unknown -> verdict.add(ReasonCode.ECONOMICS_DISPOSAL_UNKNOWN);
    }
    if (landfillTax > 0 && knowledge.isTaxed(offer)) {
      terms.add(
          new Term<>(
              Term.Kind.DISPOSAL, Figure.exact(new Price(landfillTax), Grade.REPORTED, TAX)));
    }
    return new Sum<>(terms);
  }

  /** Most uses take nothing beside the price; then there is no term. */
  private static <Q extends Quantity<Q>> void addUsing(
      Figure<Q> effort, Pair pair, List<Term<Q>> terms) {
    if (effort.low() != 0 || effort.high() != 0) {
      terms.add(new Term<>(Term.Kind.USING, effort.times(pair.delivered())));
    }
  }

  private static void addWay(Pair pair, List<Term<Price>> terms) {
    Transport transport = pair.transport();
    double km = pair.distance().amount();
    terms.add(
        new Term<>(Term.Kind.TRANSPORT, transport.costPerKilometre().times(pair.moved() * km)));
    terms.add(new Term<>(Term.Kind.HANDLING, transport.handling().times(pair.moved())));
    double spread = 1 / pair.dealing().quantity().amount();
    terms.add(new Term<>(Term.Kind.LINK, Prices.of(transport.linkPerYear().times(spread))));
    terms.add(
        new Term<>(Term.Kind.LINK, Prices.of(transport.linkPerKilometreYear().times(km * spread))));
  }

  /** What converting a tonne of by-product costs; notes what is missing. */
  Sum<Price> conversionMoney(Offer offer, Way way, Verdict verdict) {
    List<Term<Price>> terms = new ArrayList<>();
    double input = 1;
    for (Way.Step step : way.steps()) {
      Technology technology = step.technology();
      double yearly = input * offer.rate().amount();
      Conversion conversion = Capital.conversion(step, yearly, rules);
      terms.add(new Term<>(Term.Kind.CONVERSION, technology.running().cost().times(input)));
      terms.add(
          new Term<>(
              Term.Kind.CAPITAL,
              Prices.of(conversion.capitalPerYear().times(1 / offer.rate().amount()))));
      for (Technology.Output other : step.recipe().outputs()) {
        if (!other.equals(step.output())) {
          addByProduct(other, input, terms, verdict);
        }
      }
      input *= step.output().yield().amount();
    }
    return new Sum<>(terms);
  }

  private void addByProduct(
      Technology.Output other, double input, List<Term<Price>> terms, Verdict verdict) {
    switch (knowledge.disposalCost(other.material())) {
      case Quote.Known known ->
          terms.add(
              new Term<>(
                  Term.Kind.BY_PRODUCTS, known.price().times(input * other.yield().amount())));
      case Quote.Unknown unknown -> verdict.add(ReasonCode.ECONOMICS_DISPOSAL_UNKNOWN);
    }
  }

  /** What emissions are worth at the carbon price; nothing without one. */
  Sum<Price> priced(Sum<EmissionFactor> carbon) {
    return new Sum<>(
        carbonPrice > 0
            ? carbon.terms().stream()
                .map(t -> new Term<>(t.kind(), Prices.of(t.figure(), carbonPrice)))
                .toList()
            : List.of());
  }

  double carbonPrice() {
    return carbonPrice;
  }

  /** Whether a cap on emissions may ask for what nobody gains by. */
  boolean isCapped() {
    return capped;
  }

  /** A loss refuses, unless a price is unknown, or a cap may ask for what nobody gains by. */
  private void judge(Sum<Price> sum, Sum<EmissionFactor> carbon, Verdict verdict) {
    Reason.Argument surplus = new Reason.Argument.Amount(sum.value(), "EUR/t");
    boolean open =
        verdict.has(ReasonCode.ECONOMICS_DISPOSAL_UNKNOWN)
            || verdict.has(ReasonCode.ECONOMICS_PRICE_UNKNOWN)
            || (capped && carbon.value() > 0);
    if (sum.value() <= 0 && !open) {
      verdict.add(ReasonCode.ECONOMICS_LOSS, surplus);
    } else if (sum.low() <= 0) {
      verdict.add(
          ReasonCode.ECONOMICS_UNSURE, surplus, new Reason.Argument.Amount(sum.low(), "EUR/t"));
    } else {
      verdict.add(ReasonCode.ECONOMICS_GAIN, surplus);
    }
  }

  private static <Q extends Quantity<Q>> Figure<Q> replaced(Figure<Q> ofBought, Pair pair) {
    return ofBought.times(pair.fit().substitution()).times(pair.delivered());
  }
}
