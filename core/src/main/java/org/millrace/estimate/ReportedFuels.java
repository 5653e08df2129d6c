package org.millrace.estimate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Reports;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.unit.HeatContent;
import org.millrace.unit.MassFlow;

/** The fuels that facilities reported lately, in tonnes by their heat content. */
final class ReportedFuels {
  private record Key(Id.FacilityId facility, Id.MaterialId fuel) {}

  private final Map<Id.FacilityId, TreeMap<Id.MaterialId, Figure<MassFlow>>> tonnes =
      new HashMap<>();

  ReportedFuels(Reports reports, int years, KnowledgeIndex knowledge) {
    int last = reports.fuels().stream().mapToInt(Reports.FuelUse::year).max().orElse(0);
    Map<Key, TreeMap<Integer, Figure<MassFlow>>> yearly = new HashMap<>();
    for (Reports.FuelUse use : reports.fuels()) {
      Optional<Figure<HeatContent>> heat =
          knowledge.findHeatContent(use.fuel()).filter(h -> h.amount() > 0);
      if (heat.isPresent() && use.year() > last - years) {
        yearly
            .computeIfAbsent(new Key(use.facility(), use.fuel()), k -> new TreeMap<>())
            .merge(use.year(), tonnes(use, heat.get()), ReportedFuels::sum);
      }
    }
    yearly.forEach(
        (key, rates) ->
            tonnes
                .computeIfAbsent(key.facility(), f -> new TreeMap<>())
                .put(key.fuel(), median(List.copyOf(rates.values()))));
  }

  /** A facility's fuels, by name; empty when it reported none. */
  Map<Id.MaterialId, Figure<MassFlow>> of(Id.FacilityId facility) {
    return tonnes.getOrDefault(facility, new TreeMap<>());
  }

  private static Figure<MassFlow> tonnes(Reports.FuelUse use, Figure<HeatContent> heat) {
    double amount = use.rate().amount() / heat.amount();
    return new Figure<>(
        new MassFlow(amount),
        LogSpread.about(amount, Math.hypot(LogSpread.of(use.rate()), LogSpread.of(heat))),
        use.rate().grade(),
        use.rate().origin());
  }

  /** Boilers and kilns of one facility burn one fuel: their widths add up. */
  private static Figure<MassFlow> sum(Figure<MassFlow> a, Figure<MassFlow> b) {
    double amount = a.amount() + b.amount();
    double deviation =
        amount == 0 ? 0 : (a.amount() * LogSpread.of(a) + b.amount() * LogSpread.of(b)) / amount;
    return new Figure<>(
        new MassFlow(amount),
        LogSpread.about(amount, deviation),
        a.grade().worse(b.grade()),
        a.origin());
  }

  private static Figure<MassFlow> median(List<Figure<MassFlow>> years) {
    List<Figure<MassFlow>> sorted =
        years.stream().sorted(Comparator.comparingDouble(Figure::amount)).toList();
    Figure<MassFlow> median = sorted.get((sorted.size() - 1) / 2);
    Figure<MassFlow> range =
        Figure.between(
            sorted.getFirst().value(),
            median.value(),
            sorted.getLast().value(),
            median.grade(),
            median.origin());
    double deviation = Math.hypot(LogSpread.of(range), LogSpread.of(median));
    return new Figure<>(
        median.value(),
        LogSpread.about(median.amount(), deviation),
        median.grade(),
        median.origin());
  }
}
