package org.millrace.io.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Measure;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Strategy;
import org.millrace.domain.knowledge.Technology;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;
import org.millrace.unit.UnitCost;

/** The rows of the tables {@code measures} and {@code measure_values}. */
final class MeasureRows {
  private static final String ANYWHERE = "*";
  private static final List<String> QUANTITIES = List.of("share", "open", "investment", "running");

  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Map<String, Row>> values = new LinkedHashMap<>();

  MeasureRows(List<Measure> measures) {
    measures.forEach(m -> this.measures.put(m.id().value(), m));
  }

  List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  void acceptMeasure(Row row) {
    sectors(row).forEach(sector -> row.checkReference("sectors", "sectors", sector));
    if (row.text("driver").equals("electricity") && row.text("saved").equals("emission")) {
      row.report(IssueCode.OUT_OF_RANGE, "saved", "electricity", "");
    }
    rows.put(row.text("id"), row);
  }

  void acceptValue(Row row) {
    Triples.PLAIN.check(row);
    Parts.check(row, "measure", "quantity");
    if (!row.text("quantity").equals("running") && row.has("low") && row.number("low") < 0) {
      row.report(IssueCode.OUT_OF_RANGE, "low", "0..", "");
    }
    if (row.text("quantity").equals("open") && row.has("high") && row.number("high") > 1) {
      row.report(IssueCode.OUT_OF_RANGE, "high", "..1", "");
    }
    values
        .computeIfAbsent(row.text("measure"), m -> new LinkedHashMap<>())
        .put(row.text("quantity"), row);
  }

  /**
   * Puts measures and their numbers together.
   *
   * @param whole whether every row of both tables could be read
   */
  void assemble(boolean whole) {
    rows.forEach((id, row) -> assemble(row, values.getOrDefault(id, Map.of()), whole));
    values.forEach(
        (id, own) -> {
          Measure old = measures.get(id);
          if (old != null && !rows.containsKey(id)) {
            checkShare(old.effect().driver(), old.effect().saved(), own);
            if (own.values().stream().allMatch(Row::isSound)) {
              measures.put(id, revised(old, own));
            }
          }
        });
  }

  private void assemble(Row row, Map<String, Row> own, boolean whole) {
    if (whole) {
      QUANTITIES.stream()
          .filter(q -> !own.containsKey(q))
          .forEach(
              q -> row.report(IssueCode.VALUE_MISSING, "id", row.text("id"), "measure_values", q));
    }
    if (row.has("driver") && row.has("saved")) {
      checkShare(driver(row), saved(row), own);
    }
    if (whole && row.isSound() && own.values().stream().allMatch(Row::isSound)) {
      measures.put(row.text("id"), measure(row, own));
    }
  }

  /** Nothing can save more than there is of what it acts on. */
  private static void checkShare(Measure.Driver driver, Measure.Saved saved, Map<String, Row> own) {
    Row share = own.get("share");
    boolean part = driver == Measure.Driver.ELECTRICITY || saved == Measure.Saved.EMISSION;
    if (part && share != null && share.has("high") && share.number("high") > 1) {
      share.report(IssueCode.OUT_OF_RANGE, "high", "..1", "");
    }
  }

  private static Measure measure(Row row, Map<String, Row> own) {
    return new Measure(
        new Id.MeasureId(row.text("id")),
        new Names(row.text("name"), row.text("name_zh")),
        row.constant("maturity", Technology.Maturity.class),
        row.has("strategy")
            ? row.constant("strategy", Strategy.Kind.class)
            : Strategy.Kind.RETROFIT,
        sectors(row).stream().map(Id.SectorId::new).toList(),
        row.text("exclusive_group"),
        (int) row.number("act_order"),
        new Measure.Effect(
            driver(row),
            saved(row),
            figure(own, "share", Ratio::new),
            figure(own, "open", Ratio::new),
            row.number("fuel_saved"),
            row.number("power_saved")),
        new Measure.Outlay(
            figure(own, "investment", UnitCost::new),
            figure(own, "running", UnitCost::new),
            row.number("size"),
            row.number("scale_exponent"),
            row.number("lifetime")));
  }

  private static Measure revised(Measure old, Map<String, Row> own) {
    Measure.Effect effect = old.effect();
    Measure.Outlay outlay = old.outlay();
    return new Measure(
        old.id(),
        old.names(),
        old.maturity(),
        old.strategy(),
        old.sectors(),
        old.group(),
        old.order(),
        new Measure.Effect(
            effect.driver(),
            effect.saved(),
            own.containsKey("share") ? figure(own, "share", Ratio::new) : effect.share(),
            own.containsKey("open") ? figure(own, "open", Ratio::new) : effect.open(),
            effect.fuelSaved(),
            effect.powerSaved()),
        new Measure.Outlay(
            own.containsKey("investment")
                ? figure(own, "investment", UnitCost::new)
                : outlay.investment(),
            own.containsKey("running") ? figure(own, "running", UnitCost::new) : outlay.running(),
            outlay.size(),
            outlay.exponent(),
            outlay.lifetimeYears()));
  }

  private static <Q extends Quantity<Q>> Figure<Q> figure(
      Map<String, Row> own, String quantity, DoubleFunction<Q> unit) {
    Row row = own.get(quantity);
    if (row == null) {
      throw new IllegalArgumentException("There is no row for '%s'.".formatted(quantity));
    }
    return Triples.PLAIN.figure(row, unit);
  }

  private static List<String> sectors(Row row) {
    return row.has("sectors") && !row.text("sectors").equals(ANYWHERE)
        ? Arrays.asList(row.text("sectors").split("\\s+"))
        : List.of();
  }

  private static Measure.Driver driver(Row row) {
    return row.constant("driver", Measure.Driver.class);
  }

  private static Measure.Saved saved(Row row) {
    return row.constant("saved", Measure.Saved.class);
  }
}
