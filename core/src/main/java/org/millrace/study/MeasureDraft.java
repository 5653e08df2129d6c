package org.millrace.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.millrace.domain.Annuity;
import org.millrace.domain.CleanerProduction;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Quote;
import org.millrace.domain.Registry;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.network.Measure;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/** Lets measures of cleaner production into a plan, and says what each brings. */
final class MeasureDraft {
  private final Registry registry;
  private final KnowledgeIndex knowledge;
  private final double interestRate;
  private final Map<Id.StreamId, Offer> offers;
  private final Map<Id.StreamId, Need> needs;

  /**
   * The measures of a region.
   *
   * @param offers that are planned; read whenever they are asked for
   * @param needs that are planned; likewise
   */
  MeasureDraft(
      Registry registry,
      KnowledgeIndex knowledge,
      double interestRate,
      Map<Id.StreamId, Offer> offers,
      Map<Id.StreamId, Need> needs) {
    this.registry = registry;
    this.knowledge = knowledge;
    this.interestRate = interestRate;
    this.offers = offers;
    this.needs = needs;
  }

  /**
   * The measures as a plan takes them; what they shrink of other streams than the planned ones does
   * not count, and one that shrinks none of them is left out.
   */
  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (CleanerProduction one : registry.processes().measures()) {
      List<Measure.Cut> supplies = cuts(one, offers.keySet());
      List<Measure.Cut> demands = cuts(one, needs.keySet());
      if (!supplies.isEmpty() || !demands.isEmpty()) {
        measures.add(
            new Measure(
                one.id(),
                one.facility(),
                new Money(capital(one) + one.running().amount()),
                one.investment().value(),
                one.emission().value(),
                supplies,
                demands));
      }
    }
    return measures;
  }

  private static List<Measure.Cut> cuts(CleanerProduction measure, Set<Id.StreamId> planned) {
    return measure.cuts().stream()
        .filter(c -> planned.contains(c.stream()))
        .map(c -> new Measure.Cut(c.stream(), c.share().amount()))
        .toList();
  }

  private double capital(CleanerProduction measure) {
    return measure.investment().amount() * Annuity.of(interestRate, measure.lifetimeYears());
  }

  /** The measures that a design takes, largest gain first. */
  List<PlannedMeasure> taken(NetworkProblem problem, NetworkResult.Planned design, Groups groups) {
    Map<Id.MeasureId, CleanerProduction> stated = new HashMap<>();
    registry.processes().measures().forEach(m -> stated.put(m.id(), m));
    Map<Id.FacilityId, Facility> facilities = new HashMap<>();
    registry.facilities().forEach(f -> facilities.put(f.id(), f));
    Set<Id.MeasureId> taken = Set.copyOf(design.measures());
    return problem.measures().stream()
        .filter(m -> taken.contains(m.id()))
        .map(
            m ->
                planned(
                    Require.known("measure", stated, m.id()),
                    m,
                    groups.of(m),
                    Require.known("facility", facilities, m.facility())))
        .sorted(
            Comparator.comparing(PlannedMeasure::gain)
                .reversed()
                .thenComparing(m -> m.measure().id()))
        .toList();
  }

  private PlannedMeasure planned(
      CleanerProduction stated, Measure measure, Group group, Facility facility) {
    List<PlannedMeasure.Shrunk> shrunk =
        Stream.concat(measure.supplies().stream(), measure.demands().stream())
            .map(this::shrunk)
            .toList();
    double capital = capital(stated);
    Spreading saving = new Spreading();
    spread(stated, shrunk, saving);
    Total<Money> before = saving.around(group.surplus() + capital);
    return new PlannedMeasure(
        stated,
        facility,
        shrunk,
        new Money(capital),
        before,
        new Money(group.surplus()),
        new Emission(group.emission()),
        Payback.of(stated.investment(), before));
  }

  private PlannedMeasure.Shrunk shrunk(Measure.Cut cut) {
    ResourceStream stream = stream(cut.stream());
    MassFlow tonnes = new MassFlow(cut.share() * stream.rate().amount());
    return new PlannedMeasure.Shrunk(stream.id(), stream.material(), tonnes);
  }

  private ResourceStream stream(Id.StreamId id) {
    Offer offer = offers.get(id);
    return offer == null ? Require.known("stream", needs, id) : offer;
  }

  /** Notes how far what a measure rests on can move what it gains. */
  void spreadGain(PlannedMeasure planned, Spreading gain) {
    CleanerProduction measure = planned.measure();
    spread(measure, planned.shrunk(), gain);
    gain.add(measure.investment(), -Annuity.of(interestRate, measure.lifetimeYears()));
  }

  /** Notes how far what a measure rests on can move the emission that it avoids. */
  void spreadAvoided(PlannedMeasure planned, Spreading avoided) {
    avoided.add(planned.measure().emission(), -1);
    spread(planned.measure(), planned.shrunk(), this::emission, avoided);
  }

  private void spread(
      CleanerProduction measure, List<PlannedMeasure.Shrunk> shrunk, Spreading saving) {
    saving.add(measure.running(), -1);
    spread(measure, shrunk, this::price, saving);
  }

  /** Share, rate and worth of a tonne move what the shrinking of a stream brings. */
  private void spread(
      CleanerProduction measure,
      List<PlannedMeasure.Shrunk> shrunk,
      Function<ResourceStream, Optional<? extends Figure<?>>> worth,
      Spreading sum) {
    for (PlannedMeasure.Shrunk one : shrunk) {
      ResourceStream stream = stream(one.stream());
      Optional<? extends Figure<?>> perTonne = worth.apply(stream);
      if (perTonne.isPresent()) {
        Figure<Ratio> share = share(measure, one.stream());
        double rate = stream.rate().amount();
        sum.add(share, rate * perTonne.get().amount());
        sum.add(stream.rate(), share.amount() * perTonne.get().amount());
        sum.add(perTonne.get(), share.amount() * rate);
      }
    }
  }

  private static Figure<Ratio> share(CleanerProduction measure, Id.StreamId stream) {
    return measure.cuts().stream()
        .filter(c -> c.stream().equals(stream))
        .findFirst()
        .orElseThrow()
        .share();
  }

  private Optional<? extends Figure<?>> price(ResourceStream stream) {
    Quote quote =
        switch (stream) {
          case Offer offer -> knowledge.disposalCost(offer);
          case Need need -> knowledge.purchasePrice(need);
        };
    return quote instanceof Quote.Known known ? Optional.of(known.price()) : Optional.empty();
  }

  private Optional<? extends Figure<?>> emission(ResourceStream stream) {
    return switch (stream) {
      case Offer offer -> knowledge.findDisposalEmission(offer.material());
      case Need need -> knowledge.findVirginEmission(need.material());
    };
  }
}
