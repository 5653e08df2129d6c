package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.GridEmission;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.ProcessEmission;
import org.millrace.domain.knowledge.WarmingPotential;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.PowerEmission;
import org.millrace.unit.Ratio;

/**
 * The rows of the tables {@code fuels}, {@code processes}, {@code warming_potentials} and {@code
 * grids}.
 */
final class EmissionRows {
  /** The tables it takes. */
  static final List<String> NAMES = List.of("fuels", "processes", "warming_potentials", "grids");

  private final FuelRows fuels = new FuelRows();
  private final List<ProcessEmission> processes = new ArrayList<>();
  private final List<WarmingPotential> potentials = new ArrayList<>();
  private final List<GridEmission> grids = new ArrayList<>();

  void accept(Row row) {
    switch (row.table()) {
      case "fuels" -> fuels.accept(row);
      case "processes" -> acceptProcess(row);
      case "warming_potentials" -> acceptPotential(row);
      case "grids" -> acceptGrid(row);
      default ->
          throw new IllegalArgumentException(
              "Table '%s' holds no emission factors.".formatted(row.table()));
    }
  }

  EmissionKnowledge knowledge(String version) {
    return new EmissionKnowledge(version, fuels.fuels(), processes, potentials, grids);
  }

  private void acceptProcess(Row row) {
    Triples.PLAIN.check(row);
    Parts.check(row, "process", "gas");
    checkName(row, "process");
    checkName(row, "gas");
    if (row.isSound()) {
      processes.add(
          new ProcessEmission(
              new Id.ProcessId(row.text("process")),
              new Names(row.text("name"), row.text("name_zh")),
              row.text("activity"),
              new Id.GasId(row.text("gas")),
              Triples.PLAIN.figure(row, Ratio::new)));
    }
  }

  private void acceptPotential(Row row) {
    Parts.check(row, "set", "gas");
    checkName(row, "gas");
    if (row.isSound()) {
      potentials.add(
          new WarmingPotential(
              row.text("set"),
              new Id.GasId(row.text("gas")),
              Figure.exact(new EmissionFactor(row.number("value")), row.grade(), row.origin())));
    }
  }

  private void acceptGrid(Row row) {
    Triples.PLAIN.check(row);
    Parts.check(row, "grid", "year");
    checkName(row, "grid");
    if (row.isEmpty("year")) {
      row.report(IssueCode.VALUE_MISSING, "year", "number", "");
    }
    if (row.isSound()) {
      grids.add(
          new GridEmission(
              new Id.GridId(row.text("grid")),
              new Names(row.text("name"), row.text("name_zh")),
              row.yearOrZero("year"),
              Triples.PLAIN.figure(row, PowerEmission::new)));
    }
  }

  private static void checkName(Row row, String column) {
    if (row.has(column) && !Id.isValid(row.text(column))) {
      row.report(IssueCode.ID_INVALID, column, "a-z 0-9 . _ -", "");
    }
  }
}
