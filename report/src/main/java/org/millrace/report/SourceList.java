package org.millrace.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.match.Term;
import org.millrace.study.PlannedExchange;
import org.millrace.study.PlannedPlant;
import org.millrace.study.StudyResult;

/** Who says what the plan rests on. */
final class SourceList {
  private final Map<Id.SourceId, DataSource> sources = new HashMap<>();
  private final Map<Id.SourceId, Long> used = new TreeMap<>();

  SourceList(StudyResult.Planned study) {
    study.knowledge().sources().forEach(s -> sources.put(s.id(), s));
    study.registry().region().sources().forEach(s -> sources.put(s.id(), s));
    study.plan().exchanges().forEach(this::count);
    study.plan().plants().forEach(this::count);
    study.plan().leftOut().forEach(l -> count(l.offer().rate()));
  }

  /** Sources by how many numbers of the plan they stand for, most first. */
  List<Map.Entry<Id.SourceId, Long>> used() {
    return used.entrySet().stream()
        .sorted(Map.Entry.<Id.SourceId, Long>comparingByValue().reversed())
        .toList();
  }

  /** A source; one that nobody lists has its id for a title. */
  DataSource source(Id.SourceId id) {
    return sources.getOrDefault(id, new DataSource(id, id.value(), "", "", "", false));
  }

  /** What a source is called. */
  String title(Id.SourceId id) {
    return source(id).title();
  }

  private void count(PlannedExchange exchange) {
    Stream.concat(
            exchange.match().money().terms().stream(), exchange.match().carbon().terms().stream())
        .map(Term::figure)
        .forEach(this::count);
    count(exchange.match().substitution());
    count(exchange.offer().rate());
    count(exchange.need().rate());
  }

  private void count(PlannedPlant plant) {
    count(plant.technology().size().investment());
    count(plant.technology().running().cost());
    count(plant.technology().running().emission());
  }

  private void count(Figure<?> figure) {
    used.merge(figure.origin().source(), 1L, Long::sum);
  }
}
