package org.millrace.io.region;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Route;
import org.millrace.domain.Terms;
import org.millrace.domain.Water;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.MassFlow;

/** The rows of the table {@code water}. */
final class WaterRows {
  private static final Triples FLOW = new Triples("flow_low", "flow", "flow_high");
  private static final double HOURS = 8760;

  private final KnowledgeIndex index;
  private final ContentRows contents;
  private final Scope scope;
  private final List<Offer> sources = new ArrayList<>();
  private final List<Need> sinks = new ArrayList<>();

  /**
   * Starts without water.
   *
   * @param contents where the rows of {@code properties} go
   * @param scope whose water is kept
   */
  WaterRows(KnowledgeIndex index, ContentRows contents, Scope scope) {
    this.index = index;
    this.contents = contents;
    this.scope = scope;
  }

  /**
   * Takes a row.
   *
   * @param cost what a tonne costs
   * @param terms on which the firm would deal
   */
  void accept(Row row, Quote cost, Terms terms) {
    String id = row.text("id");
    boolean sink = row.text("role").equals("sink");
    if (contents.is(id, ContentRows.Role.OFFER) || contents.is(id, ContentRows.Role.NEED)) {
      row.report(IssueCode.STREAM_TWICE, "id", "", "");
    }
    FLOW.check(row);
    checkHours(row);
    Id.MaterialId material = material(row, sink);
    if (row.has("material") && !index.lineage(material).contains(Water.ANY)) {
      row.report(IssueCode.MATERIAL_NO_WATER, "material", "", "");
    }
    if (row.has("id")) {
      contents.learn(id, role(sink));
    }
    if (!row.isSound()) {
      return;
    }
    if (!scope.keeps(row.text("facility"))) {
      contents.drop(id);
      return;
    }
    Id.StreamId name = new Id.StreamId(id);
    Id.FacilityId facility = new Id.FacilityId(row.text("facility"));
    Quality quality = Quality.of(Phase.WATER);
    if (sink) {
      sinks.add(new Need(name, facility, material, rate(row), cost, List.of(), quality, terms));
    } else {
      sources.add(
          new Offer(name, facility, material, rate(row), cost, Route.DISPOSAL, quality, terms));
    }
  }

  private static ContentRows.Role role(boolean sink) {
    return sink ? ContentRows.Role.SINK : ContentRows.Role.SOURCE;
  }

  private static Id.MaterialId material(Row row, boolean sink) {
    Id.MaterialId usual = sink ? Water.FRESH : Water.USED;
    return row.has("material") ? new Id.MaterialId(row.text("material")) : usual;
  }

  /** Hours say something of what flows by the hour or the day. */
  private static void checkHours(Row row) {
    if (row.has("hours") && row.has("unit") && row.unit("unit").kind() != MeasureUnit.Kind.FLOW) {
      row.report(IssueCode.VALUE_IGNORED, "hours", "t/h, m3/h, ...", "");
    }
  }

  /** Tonnes a year. */
  private static Figure<MassFlow> rate(Row row) {
    MeasureUnit unit = row.unit("unit");
    double hours = unit.kind() == MeasureUnit.Kind.FLOW ? row.numberOr("hours", HOURS) : 1;
    return FLOW.figure(row, number -> new MassFlow(unit.toCanonical(number) * hours));
  }

  Water water() {
    return new Water(
        sources.stream().map(this::complete).toList(), sinks.stream().map(this::complete).toList());
  }

  private Quality quality(Id.StreamId id) {
    return new Quality(Phase.WATER, false, List.of(), contents.contents(id.value()));
  }

  private Offer complete(Offer o) {
    return new Offer(
        o.id(),
        o.facility(),
        o.material(),
        o.rate(),
        o.disposalCost(),
        o.route(),
        quality(o.id()),
        o.terms());
  }

  private Need complete(Need n) {
    return new Need(
        n.id(),
        n.facility(),
        n.material(),
        n.rate(),
        n.purchasePrice(),
        n.accepts(),
        quality(n.id()),
        n.terms(),
        contents.blend(n.id().value()));
  }
}
