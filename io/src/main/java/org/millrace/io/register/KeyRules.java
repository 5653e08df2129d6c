package org.millrace.io.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.io.register.RegisterMapping.Duplicates;
import org.millrace.io.register.RegisterMapping.Keep;
import org.millrace.io.table.Column;
import org.millrace.io.table.ColumnType;
import org.millrace.io.table.MeasureUnit;

/** Settles rows of the same key as the mapping says. */
final class KeyRules {
  /** Columns that differ between editions of the same row without a change of the thing. */
  private static final List<String> EXPECTED_TO_DIFFER = List.of("year", "grade", "source");

  private final TargetTableRows table;
  private final Duplicates rule;
  private final Findings findings;

  private KeyRules(TargetTableRows table, Duplicates rule, Findings findings) {
    this.table = table;
    this.rule = rule;
    this.findings = findings;
  }

  static void settle(TargetTableRows table, Duplicates rule, Findings findings) {
    if (!rule.key().isEmpty() && rule.keep() != Keep.ALL) {
      new KeyRules(table, rule, findings).settle();
    }
  }

  private void settle() {
    List<Integer> key = table.places(rule.key());
    Map<List<String>, List<TargetRow>> groups = new LinkedHashMap<>();
    for (TargetRow row : table.rows()) {
      groups.computeIfAbsent(key(row, key), values -> new ArrayList<>(1)).add(row);
    }
    List<TargetRow> kept = new ArrayList<>(groups.size());
    for (List<TargetRow> group : groups.values()) {
      kept.add(group.size() == 1 ? group.getFirst() : one(group));
    }
    table.replace(kept);
  }

  /** Tonnes and gigajoules have no sum. */
  private List<String> key(TargetRow row, List<Integer> columns) {
    int unit = table.place("unit");
    if (rule.keep() != Keep.SUM || unit < 0) {
      return row.values(columns);
    }
    List<String> key = new ArrayList<>(row.values(columns));
    key.add(SourceUnits.find(row.value(unit)).map(known -> known.kind().name()).orElse(""));
    return key;
  }

  private TargetRow one(List<TargetRow> group) {
    return switch (rule.keep()) {
      case SUM -> sum(group);
      case LATEST -> keep(latest(group), group, ImportReason.SUPERSEDED);
      case LAST -> keep(group.size() - 1, group, ImportReason.SAME_KEY);
      case FIRST, ALL -> keep(0, group, ImportReason.SAME_KEY);
    };
  }

  /** Where the latest row stands; the last of several of the same year. */
  private int latest(List<TargetRow> group) {
    int by = table.place(rule.by());
    int latest = 0;
    for (int i = 1; i < group.size(); i++) {
      if (group.get(i).value(by).compareTo(group.get(latest).value(by)) >= 0) {
        latest = i;
      }
    }
    return latest;
  }

  private TargetRow keep(int place, List<TargetRow> group, ImportReason why) {
    TargetRow kept = group.get(place);
    String key = String.join(" ", kept.values(table.places(rule.key())));
    for (int i = 0; i < group.size(); i++) {
      if (i != place) {
        report(Remark.dropped(why, rule.key().getFirst(), key), group.get(i));
        compare(group.get(i), kept);
      }
    }
    return kept;
  }

  private void compare(TargetRow row, TargetRow kept) {
    List<Column> columns = table.schema().columns();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i).name();
      if (!row.value(i).equals(kept.value(i)) && !EXPECTED_TO_DIFFER.contains(name)) {
        report(Remark.suspicious(ImportReason.CHANGED, name, row.value(i), kept.value(i)), row);
      }
    }
  }

  private TargetRow sum(List<TargetRow> group) {
    TargetRow sum = group.getFirst();
    List<Column> columns = table.schema().columns();
    for (TargetRow row : group.subList(1, group.size())) {
      for (int i = 0; i < columns.size(); i++) {
        boolean number = columns.get(i).type() instanceof ColumnType.Decimal;
        if (number && !row.value(i).isEmpty() && !rule.key().contains(columns.get(i).name())) {
          String before = sum.value(i);
          String more = inUnitOf(sum, row, row.value(i));
          String after = before.isEmpty() ? more : Decimals.sum(before, more);
          sum = sum.with(i, after);
          report(
              Remark.repaired(ImportReason.SUMMED, columns.get(i).name(), row.value(i), after),
              row);
        }
      }
    }
    return sum;
  }

  /** A quantity of a row in the unit of another row of the same table. */
  private String inUnitOf(TargetRow other, TargetRow row, String quantity) {
    int unit = table.place("unit");
    if (unit < 0 || row.value(unit).equals(other.value(unit))) {
      return quantity;
    }
    MeasureUnit from = SourceUnits.find(row.value(unit)).orElseThrow();
    MeasureUnit to = SourceUnits.find(other.value(unit)).orElseThrow();
    return SourceUnits.converted(quantity, from, to).orElseThrow();
  }

  private void report(Remark remark, TargetRow row) {
    findings.add(table.schema().name(), remark, row.at());
  }
}
