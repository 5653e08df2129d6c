package org.millrace.study;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.match.Conversion;
import org.millrace.match.Term;
import org.millrace.network.NetworkResult;
import org.millrace.study.Plan.Headline;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;

/** Adds a plan up to a few numbers, with the range of what they rest on. */
final class HeadlineDraft {
  private final NetworkResult.Planned design;
  private final MeasureDraft own;
  private final Spreading saving = new Spreading();
  private final Spreading avoided = new Spreading();
  private final Spreading diverted = new Spreading();
  private final Spreading investment = new Spreading();

  /**
   * The numbers of a design.
   *
   * @param own what is known of measures
   */
  HeadlineDraft(NetworkResult.Planned design, MeasureDraft own) {
    this.design = design;
    this.own = own;
  }

  Headline of(
      List<PlannedExchange> exchanges, List<PlannedPlant> plants, List<PlannedMeasure> measures) {
    exchanges.forEach(this::add);
    plants.forEach(p -> investment.add(p.investment(), 1));
    measures.forEach(this::add);
    double built = plants.stream().mapToDouble(p -> p.investment().amount()).sum();
    double taken = measures.stream().mapToDouble(m -> m.measure().investment().amount()).sum();
    return new Headline(
        saving.around(design.saving().amount()),
        new Money(
            exchanges.stream()
                .filter(e -> !e.since().isEmpty())
                .mapToDouble(e -> e.gain().amount())
                .sum()),
        avoided.around(design.baseline().emission().amount() - design.plan().emission().amount()),
        diverted.around(
            exchanges.stream()
                .filter(e -> !e.isOfMarket())
                .mapToDouble(e -> e.taken().amount())
                .sum()),
        new MassFlow(exchanges.stream().mapToDouble(e -> e.replaced().amount()).sum()),
        investment.around(built + taken));
  }

  private void add(PlannedExchange exchange) {
    double tonnes = exchange.taken().amount();
    spread(exchange.match().money().terms(), tonnes, saving);
    spread(exchange.match().carbon().terms(), tonnes, avoided);
    Figure<MassFlow> binding = exchange.binding();
    double perTonne = 1 / Math.max(binding.amount(), Double.MIN_NORMAL);
    saving.add(binding, exchange.gain().amount() * perTonne);
    avoided.add(binding, exchange.avoided().amount() * perTonne);
    if (!exchange.isOfMarket()) {
      diverted.add(binding, tonnes * perTonne);
    }
    if (!exchange.isOfMarket() && binding.equals(exchange.need().rate())) {
      spreadNeeded(exchange);
    }
  }

  private void add(PlannedMeasure measure) {
    investment.add(measure.measure().investment(), 1);
    own.spreadGain(measure, saving);
    own.spreadAvoided(measure, avoided);
  }

  private static <Q extends Quantity<Q>> void spread(
      List<Term<Q>> terms, double tonnes, Spreading total) {
    for (Term<Q> term : terms) {
      total.add(term.figure(), term.kind().isSaving() ? tonnes : -tonnes);
    }
  }

  /** What a need takes of a by-product depends on what a tonne of it replaces and yields. */
  private void spreadNeeded(PlannedExchange exchange) {
    double tonnes = exchange.taken().amount();
    Figure<Ratio> substitution = exchange.match().substitution();
    diverted.add(substitution, -tonnes / substitution.amount());
    for (Conversion conversion : exchange.match().chain()) {
      diverted.add(conversion.yield(), -tonnes / conversion.yield().amount());
    }
  }
}
