package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.ReceiverKnowledge;
import org.millrace.domain.knowledge.ReceiverKnowledge.FurtherNames;
import org.millrace.domain.knowledge.ReceiverKnowledge.Habit;
import org.millrace.domain.knowledge.ReceiverKnowledge.SectorClasses;
import org.millrace.domain.knowledge.ReceiverKnowledge.UsualTakers;
import org.millrace.io.table.Row;

/**
 * The rows of the tables {@code further_names}, {@code takers}, {@code taking_habits} and {@code
 * sector_classes}.
 */
final class ReceiverRows {
  /** The tables it takes. */
  static final List<String> NAMES =
      List.of("further_names", "takers", "taking_habits", "sector_classes");

  private final List<FurtherNames> names = new ArrayList<>();
  private final List<UsualTakers> takers = new ArrayList<>();
  private final List<Habit> habits = new ArrayList<>();
  private final List<SectorClasses> sectors = new ArrayList<>();

  void accept(Row row) {
    if (!row.isSound()) {
      return;
    }
    switch (row.table()) {
      case "further_names" -> names.add(furtherNames(row));
      case "takers" ->
          takers.add(
              new UsualTakers(
                  new Id.MaterialId(row.text("material")),
                  parts(row, "classes", "\\s+"),
                  row.number("weight")));
      case "taking_habits" -> habits.add(new Habit(row.text("code"), row.number("weight")));
      case "sector_classes" ->
          sectors.add(
              new SectorClasses(
                  new Id.SectorId(row.text("sector")), parts(row, "classes", "\\s+")));
      default ->
          throw new IllegalArgumentException(
              "Table '%s' says nothing of receivers.".formatted(row.table()));
    }
  }

  ReceiverKnowledge knowledge(String version) {
    return new ReceiverKnowledge(version, names, takers, habits, sectors);
  }

  private static FurtherNames furtherNames(Row row) {
    return new FurtherNames(
        new Id.MaterialId(row.text("material")),
        parts(row, "names", ";\\s*"),
        parts(row, "codes", "\\s+"));
  }

  private static List<String> parts(Row row, String column, String separator) {
    return row.isEmpty(column)
        ? List.of()
        : Arrays.asList(row.text(column).strip().split(separator));
  }
}
