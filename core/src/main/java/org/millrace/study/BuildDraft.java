package org.millrace.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Transport;
import org.millrace.match.Match;
import org.millrace.match.Term;
import org.millrace.network.NetworkResult;
import org.millrace.network.PlantSize;
import org.millrace.study.Payback.End;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** Lists what a plan builds, with what it carries. */
final class BuildDraft {
  private final NetworkDraft draft;
  private final Exchanges exchanges;
  private final KnowledgeIndex knowledge;
  private final Map<Id.PlantId, PlantSize> sizes = new HashMap<>();

  BuildDraft(
      NetworkDraft draft,
      Exchanges exchanges,
      KnowledgeIndex knowledge,
      List<NetworkResult.BuiltPlant> built) {
    this.draft = draft;
    this.exchanges = exchanges;
    this.knowledge = knowledge;
    built.forEach(p -> sizes.put(p.plant(), p.size()));
  }

  /** Plants that feed each other, list by list. */
  List<List<BuildList.OfPlant>> together(List<Group> groups) {
    return groups.stream().map(this::plants).filter(p -> !p.isEmpty()).toList();
  }

  BuildList of(List<List<BuildList.OfPlant>> together, List<PlannedExchange> planned) {
    List<BuildList.OfPlant> plants = new ArrayList<>();
    together.forEach(plants::addAll);
    plants.sort(
        Comparator.comparingDouble(BuildDraft::years)
            .thenComparing(p -> p.site())
            .thenComparing(p -> p.technology()));
    return new BuildList(plants, planned.stream().map(this::link).toList());
  }

  private static double years(BuildList.OfPlant plant) {
    return switch (plant.payback().value()) {
      case End.Years years -> years.years();
      case End.Never never -> Double.POSITIVE_INFINITY;
    };
  }

  private List<BuildList.OfPlant> plants(Group group) {
    List<PlantDraft> drafts =
        group.plants().stream().map(id -> draft.findPlant(id).orElseThrow()).toList();
    if (drafts.isEmpty()) {
      return List.of();
    }
    double capital = drafts.stream().mapToDouble(this::perYear).sum();
    List<PlannedExchange> served = exchanges.of(List.of(group));
    Total<Money> saving = saving(served, group.surplus() + capital);
    boolean standing =
        !served.isEmpty() && served.stream().noneMatch(exchange -> exchange.since().isEmpty());
    return drafts.stream()
        .map(p -> plant(p, share(p, drafts, capital), saving, served.size(), standing))
        .toList();
  }

  private double share(PlantDraft plant, List<PlantDraft> all, double capital) {
    return capital > 0 ? perYear(plant) / capital : 1.0 / all.size();
  }

  private double perYear(PlantDraft plant) {
    return size(plant).fixedPerYear().amount();
  }

  private PlantSize size(PlantDraft plant) {
    return Require.known("plant", sizes, plant.id());
  }

  private BuildList.OfPlant plant(
      PlantDraft plant, double share, Total<Money> all, int exchanges, boolean standing) {
    Total<Money> saving =
        new Total<>(share * all.value(), share * all.low(), share * all.high(), all.grade());
    PlantSize size = size(plant);
    Figure<Money> investment = plant.investment(size.capacity());
    return new BuildList.OfPlant(
        plant.id(),
        plant.technology().id(),
        plant.site(),
        size.capacity(),
        investment,
        size.fixedPerYear(),
        saving,
        Payback.of(investment, saving),
        exchanges,
        standing);
  }

  /** A saving before capital, with the range of what it rests on. */
  private static Total<Money> saving(List<PlannedExchange> served, double value) {
    Spreading spreading = new Spreading();
    double gains = served.stream().mapToDouble(e -> e.gain().amount()).sum();
    for (PlannedExchange exchange : served) {
      double tonnes = exchange.taken().amount();
      exchange.match().money().terms().stream()
          .filter(t -> t.kind() != Term.Kind.CAPITAL)
          .forEach(t -> spreading.add(t.figure(), t.kind().isSaving() ? tonnes : -tonnes));
      double part = gains > 0 ? exchange.gain().amount() / gains : 1.0 / served.size();
      Figure<?> binding = exchange.binding();
      spreading.add(binding, part * value / Math.max(binding.amount(), Double.MIN_NORMAL));
    }
    return spreading.around(value);
  }

  private BuildList.OfLink link(PlannedExchange exchange) {
    Match match = exchange.match();
    Transport transport = knowledge.findTransport(match.phase()).orElseThrow();
    double km = match.distance().amount();
    Spreading spreading = new Spreading();
    spreading.add(transport.linkPerYear(), 1);
    spreading.add(transport.linkPerKilometreYear(), km);
    Total<Money> perYear =
        spreading.around(
            transport.linkPerYear().amount() + km * transport.linkPerKilometreYear().amount());
    return new BuildList.OfLink(
        exchange.offer().id(),
        exchange.need().id(),
        exchange.giver().id(),
        exchange.taker().id(),
        match.delivered(),
        match.phase(),
        match.distance(),
        exchange.delivered(),
        perYear,
        new Money(exchange.gain().amount() + perYear.value()),
        exchange.since());
  }
}
