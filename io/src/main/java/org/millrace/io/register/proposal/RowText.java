package org.millrace.io.register.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.millrace.io.table.MeasureUnit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the row rule of one file for one table. */
final class RowText {
  /** Stands where nothing was found; no file has such a column. */
  static final String OPEN = "?";

  private static final String YEAR = "(19|20)\\d{2}";

  private final FileGuess file;
  private final ValueWords words;
  private final String otherYear;

  /**
   * Prepares to write.
   *
   * @param otherYear the year of a file without years
   */
  RowText(FileGuess file, ValueWords words, String otherYear) {
    this.file = file;
    this.words = words;
    this.otherYear = otherYear;
  }

  void fill(String table, ObjectNode row) {
    ObjectNode columns = row.putObject("columns");
    if (table.equals("facilities")) {
      facility(columns);
    } else {
      columns.put("facility", column(ColumnMeaning.FACILITY_ID));
    }
    switch (table) {
      case "releases" -> release(columns, row);
      case "transfers" -> transfer(columns);
      case "energy" -> energy(columns);
      case "facility_years" -> optional(columns, "employees", ColumnMeaning.EMPLOYEES);
      default -> {}
    }
    year(columns);
  }

  private void facility(ObjectNode columns) {
    columns.put("id", column(ColumnMeaning.FACILITY_ID));
    optional(columns, "firm", ColumnMeaning.FIRM);
    name(columns);
    file.profile(ColumnMeaning.ACTIVITY).ifPresent(profile -> activity(profile, columns));
    optional(columns, "park", ColumnMeaning.PARK);
  }

  /** A facility without a name keeps its row: the id takes the place of the name. */
  private void name(ObjectNode columns) {
    boolean always = file.profile(ColumnMeaning.NAME).map(p -> p.filled() == 1).orElse(true);
    if (always) {
      columns.put("name", column(ColumnMeaning.NAME));
      return;
    }
    ArrayNode first = columns.putObject("name").putArray("first");
    first.add(column(ColumnMeaning.NAME));
    ArrayNode parts = first.addObject().putArray("columns");
    parts.addObject().put("constant", "(no name)");
    parts.add(column(ColumnMeaning.FACILITY_ID));
  }

  private void activity(ColumnProfile profile, ObjectNode columns) {
    columns.put("sector", profile.column());
    constant(columns, "scheme", file.evidence().findScheme(profile).orElseThrow());
  }

  private void release(ObjectNode columns, ObjectNode row) {
    ArrayNode first = columns.putObject("pollutant").putArray("first");
    for (var meaning : List.of(ColumnMeaning.POLLUTANT, ColumnMeaning.POLLUTANT_NAME)) {
      file.profile(meaning).ifPresent(profile -> first.add(profile.column()));
    }
    if (file.has(ColumnMeaning.QUANTITY, ColumnMeaning.MEDIUM)) {
      mapped(columns, "medium", ColumnMeaning.MEDIUM, text -> words.find("medium", text));
      quantity(columns, ColumnMeaning.QUANTITY);
      return;
    }
    ArrayNode repeat = row.putArray("repeat");
    for (ColumnMeaning meaning : FileRoles.wide(file)) {
      ObjectNode each = repeat.addObject();
      constant(each, "medium", String.valueOf(FileRoles.WIDE.get(meaning)));
      quantity(each, meaning);
    }
  }

  private void transfer(ObjectNode columns) {
    if (file.has(ColumnMeaning.HAZARDOUS)) {
      mapped(columns, "hazardous", ColumnMeaning.HAZARDOUS, text -> words.find("hazardous", text));
    } else {
      mapped(columns, "hazardous", ColumnMeaning.WASTE_CODE, words::findHazard);
    }
    if (file.has(ColumnMeaning.ROUTE)) {
      mapped(columns, "route", ColumnMeaning.ROUTE, text -> words.find("route", text));
      columns.withObject("/route").withObject("/map").put("", "unknown");
    } else {
      constant(columns, "route", "unknown");
    }
    optional(columns, "waste_code", ColumnMeaning.WASTE_CODE);
    optional(columns, "receiver", ColumnMeaning.RECEIVER);
    quantity(columns, ColumnMeaning.QUANTITY);
  }

  private void energy(ObjectNode columns) {
    mapped(columns, "fuel", ColumnMeaning.FUEL, text -> words.find("fuel", text));
    quantity(columns, ColumnMeaning.ENERGY);
  }

  private void quantity(ObjectNode columns, ColumnMeaning meaning) {
    Guess quantity = file.find(meaning).orElseThrow();
    columns.put("quantity", quantity.column());
    switch (Units.of(file, quantity)) {
      case Units.Stated stated -> constant(columns, "unit", stated.symbol());
      case Units.Unstated unstated -> constant(columns, "unit", OPEN);
      case Units.Beside beside -> {
        ObjectNode unit = columns.putObject("unit").put("column", beside.column().column());
        unit.set(
            "map",
            MappingText.map(
                beside.column(), text -> Headings.measured(text).map(MeasureUnit::symbol)));
      }
    }
  }

  private void mapped(
      ObjectNode columns,
      String target,
      ColumnMeaning meaning,
      Function<String, Optional<String>> words) {
    ColumnProfile profile = file.profile(meaning).orElseThrow();
    columns
        .putObject(target)
        .put("column", profile.column())
        .set("map", MappingText.map(profile, words));
  }

  void year(ObjectNode columns) {
    Optional<ColumnProfile> profile = file.profile(ColumnMeaning.YEAR);
    if (profile.isEmpty()) {
      constant(columns, "year", otherYear);
    } else if (profile.get().share(text -> text.matches(YEAR)) == 1) {
      columns.put("year", profile.get().column());
    } else {
      columns.putObject("year").put("column", profile.get().column()).put("year", true);
    }
  }

  private void optional(ObjectNode columns, String target, ColumnMeaning meaning) {
    file.profile(meaning).ifPresent(profile -> columns.put(target, profile.column()));
  }

  private String column(ColumnMeaning meaning) {
    return file.profile(meaning).map(ColumnProfile::column).orElse(OPEN);
  }

  static void constant(ObjectNode columns, String target, String text) {
    columns.putObject(target).put("constant", text);
  }
}
