package org.millrace.io.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.CleanerProduction;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Ratio;

/** The rows of the tables {@code cleaner_production} and {@code cleaner_production_streams}. */
final class CleanerProductionRows {
  private static final Triples INVESTMENT =
      new Triples("investment_low", "investment", "investment_high");
  private static final Triples SHARE = new Triples("share_low", "share", "share_high");
  private static final int LIFETIME_YEARS = 10;

  private final Scope scope;
  private final Map<String, Row> measures = new LinkedHashMap<>();
  private final Map<String, List<Row>> streams = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();

  /** Collects the rows in scope; others are only checked. */
  CleanerProductionRows(Scope scope) {
    this.scope = scope;
  }

  /** Learns whose a stream is. */
  void learn(Row stream) {
    if (stream.has("id") && stream.has("facility")) {
      owners.put(stream.text("id"), stream.text("facility"));
    }
  }

  void acceptMeasure(Row row) {
    INVESTMENT.check(row);
    if (row.has("id")) {
      measures.putIfAbsent(row.text("id"), row);
    }
  }

  void acceptStream(Row row) {
    SHARE.check(row);
    if (!row.has("measure") || !row.has("stream")) {
      return;
    }
    Row measure = measures.get(row.text("measure"));
    String owner = owners.get(row.text("stream"));
    if (measure != null
        && measure.has("facility")
        && owner != null
        && !owner.equals(measure.text("facility"))) {
      row.report(IssueCode.STREAM_OF_OTHER_FACILITY, "stream", measure.text("facility"), "");
    }
    streams.computeIfAbsent(row.text("measure"), m -> new ArrayList<>()).add(row);
  }

  /** Reports measures that shrink nothing. */
  void check() {
    measures.forEach(
        (id, row) -> {
          if (!streams.containsKey(id)) {
            row.report(IssueCode.MEASURE_WITHOUT_STREAM, "id", "cleaner_production_streams", "");
          }
        });
  }

  /** The measures in scope; what they cost is turned into euro. */
  List<CleanerProduction> measures(double euroPerUnit) {
    return measures.values().stream()
        .filter(row -> scope.keeps(row.text("facility")))
        .map(row -> measure(row, euroPerUnit))
        .toList();
  }

  private CleanerProduction measure(Row row, double euroPerUnit) {
    return new CleanerProduction(
        new Id.MeasureId(row.text("id")),
        new Id.FacilityId(row.text("facility")),
        row.text("name"),
        row.constant("kind", CleanerProduction.Kind.class),
        INVESTMENT.figureOr(row, 0, money -> new Money(money * euroPerUnit)),
        (int) row.numberOr("lifetime", LIFETIME_YEARS),
        Figure.exact(
            new Money(row.numberOr("running", 0) * euroPerUnit), row.grade(), row.origin()),
        Figure.exact(new Emission(row.numberOr("emission", 0)), row.grade(), row.origin()),
        streams.getOrDefault(row.text("id"), List.of()).stream()
            .map(CleanerProductionRows::cut)
            .toList());
  }

  private static CleanerProduction.Cut cut(Row row) {
    return new CleanerProduction.Cut(
        new Id.StreamId(row.text("stream")), SHARE.figure(row, Ratio::new));
  }
}
