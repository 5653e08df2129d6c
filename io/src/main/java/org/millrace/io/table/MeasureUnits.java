package org.millrace.io.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The units of mass, energy, share, temperature, calorific value, power and flow that tables may
 * use, as units.csv lists them.
 */
public final class MeasureUnits {
  private static final String UNITS = "/org/millrace/io/units.csv";
  private static final Map<String, MeasureUnit> ALL = load();

  private MeasureUnits() {}

  /** All units, in the order of units.csv. */
  public static List<MeasureUnit> all() {
    return List.copyOf(ALL.values());
  }

  /** The unit of that symbol; capitals matter. */
  public static Optional<MeasureUnit> find(String symbol) {
    return Optional.ofNullable(ALL.get(symbol));
  }

  /** The symbols of some kinds, as an issue prints them. */
  static String symbols(List<MeasureUnit.Kind> kinds) {
    return String.join("|", ofKinds(kinds).map(MeasureUnit::symbol).toList());
  }

  /** The symbol that was probably meant; empty when nobody knows. */
  static String suggest(String text, List<MeasureUnit.Kind> kinds) {
    String written = text.toLowerCase(Locale.ROOT).replace(' ', '-');
    return ofKinds(kinds)
        .filter(u -> u.aliases().contains(written) || u.symbol().equalsIgnoreCase(text))
        .map(MeasureUnit::symbol)
        .findFirst()
        .orElseGet(
            () -> Suggestions.nearest(text, ofKinds(kinds).map(MeasureUnit::symbol).toList()));
  }

  private static Stream<MeasureUnit> ofKinds(List<MeasureUnit.Kind> kinds) {
    return ALL.values().stream().filter(u -> kinds.contains(u.kind()));
  }

  private static Map<String, MeasureUnit> load() {
    Map<String, MeasureUnit> units = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(MeasureUnits.class.getResourceAsStream(UNITS));
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : rows) {
        units.put(row.getField("unit"), unit(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table of units can't be read.", e);
    }
    return units;
  }

  private static MeasureUnit unit(NamedCsvRecord row) {
    List<String> aliases = new ArrayList<>(List.of(row.getField("aliases").split(" ")));
    aliases.removeIf(String::isEmpty);
    return new MeasureUnit(
        row.getField("unit"),
        MeasureUnit.Kind.one(row.getField("kind")),
        Double.parseDouble(row.getField("factor")),
        Double.parseDouble(row.getField("offset")),
        aliases,
        row.getField("description"));
  }
}
