package org.millrace.io.register.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.millrace.io.register.FileSample;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was found in the mapping language. */
final class MappingText {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Degrees left empty on purpose are not given away by eastings: about a kilometer. */
  private static final int COARSE_DECIMALS = 2;

  private final FileRoles roles;
  private final ValueWords words;
  private final Map<FileGuess, List<Grids.Fit>> fits;
  private final String otherYear;

  MappingText(
      FileRoles roles, ValueWords words, Map<FileGuess, List<Grids.Fit>> fits, String otherYear) {
    this.otherYear = otherYear;
    this.roles = roles;
    this.words = words;
    this.fits = fits;
  }

  String write(String name, List<FileGuess> files) {
    ObjectNode mapping = JSON.createObjectNode();
    mapping.put("schema", "register-mapping/1").put("name", name).put("title", name);
    mapping.putObject("source").put("id", name).put("title", name);
    ArrayNode missing = mapping.putArray("missing");
    files.stream()
        .flatMap(file -> file.sample().rows().stream().flatMap(List::stream))
        .filter(words::isMissing)
        .distinct()
        .forEach(missing::add);
    ObjectNode inputs = mapping.putObject("files");
    ObjectNode tables = mapping.putObject("tables");
    Optional<FileGuess> parent = roles.facilities();
    parent.ifPresent(file -> facilities(file, inputs, rows(tables, "facilities")));
    parent
        .filter(file -> file.has(ColumnMeaning.PARK))
        .ifPresent(file -> parks(file, input(file, inputs), tables));
    for (FileGuess file : files) {
      for (String table : roles.tables(file)) {
        ObjectNode row = rows(tables, table).addObject();
        row.put("from", input(file, inputs));
        new RowText(file, words, otherYear).fill(table, row);
      }
    }
    parent.ifPresent(file -> duplicates(file, tables));
    return JSON.writeValueAsString(mapping) + '\n';
  }

  private static ArrayNode rows(ObjectNode tables, String table) {
    return tables.withObject('/' + table).withArray("/rows");
  }

  private void facilities(FileGuess file, ObjectNode inputs, ArrayNode rows) {
    ObjectNode row = rows.addObject();
    row.put("from", input(file, inputs));
    new RowText(file, words, otherYear).fill("facilities", row);
    roles.sectors().ifPresent(sectors -> lookup(file, sectors, inputs, row));
    ArrayNode place = JSON.createArrayNode();
    Optional<ColumnProfile> lat = file.profile(ColumnMeaning.LATITUDE);
    Optional<ColumnProfile> lon = file.profile(ColumnMeaning.LONGITUDE);
    if (lat.isPresent() && lon.isPresent()) {
      place.addObject().put("lat", lat.get().column()).put("lon", lon.get().column());
    }
    List<Grids.Fit> systems = fits.getOrDefault(file, List.of());
    if (systems.size() == 1) {
      boolean coarse = !place.isEmpty();
      grid(file, systems.getFirst(), place.addObject(), coarse);
    }
    if (!place.isEmpty()) {
      row.set("place", place);
    }
  }

  private void parks(FileGuess file, String input, ObjectNode tables) {
    String park = file.profile(ColumnMeaning.PARK).orElseThrow().column();
    ObjectNode row = rows(tables, "parks").addObject().put("from", input);
    ObjectNode columns = row.putObject("columns").put("id", park).put("name", park);
    new RowText(file, words, otherYear).year(columns);
    tables.withObject("/parks").putObject("duplicates").put("keep", "first");
  }

  private static void grid(FileGuess file, Grids.Fit fit, ObjectNode place, boolean coarse) {
    String x = file.profile(ColumnMeaning.EASTING).orElseThrow().column();
    String y = file.profile(ColumnMeaning.NORTHING).orElseThrow().column();
    place.put("x", fit.swapped() ? y : x).put("y", fit.swapped() ? x : y);
    place.put("epsg", fit.grid().epsg());
    if (coarse) {
      place.put("decimals", COARSE_DECIMALS);
    }
  }

  private static void lookup(FileGuess file, FileGuess sectors, ObjectNode inputs, ObjectNode row) {
    Optional<ColumnProfile> id = file.profile(ColumnMeaning.FACILITY_ID);
    ColumnProfile activity = sectors.profile(ColumnMeaning.ACTIVITY).orElseThrow();
    if (id.isPresent()) {
      ObjectNode columns = row.withObject("/columns");
      columns
          .putObject("sector")
          .putObject("lookup")
          .put("by", id.get().column())
          .put("file", input(sectors, inputs))
          .put("match", sectors.profile(ColumnMeaning.FACILITY_ID).orElseThrow().column())
          .put("take", activity.column());
      RowText.constant(columns, "scheme", sectors.evidence().findScheme(activity).orElseThrow());
    }
  }

  /**
   * Several rows of a facility are years of it, or of something else it has. Of one year, a row
   * with a name is better than one without, which begins with a bracket.
   */
  private static void duplicates(FileGuess file, ObjectNode tables) {
    boolean dated =
        file.profile(ColumnMeaning.YEAR).filter(p -> p.distinct().size() > 1).isPresent();
    boolean named = file.profile(ColumnMeaning.NAME).filter(p -> p.filled() == 1).isPresent();
    ObjectNode rule = tables.withObject("/facilities").putObject("duplicates");
    rule.put("keep", dated || !named ? "latest" : "first");
    if (!dated && !named) {
      rule.put("by", "name");
    }
  }

  /** Describes a file once; its name in the mapping is its own without the ending. */
  private static String input(FileGuess file, ObjectNode inputs) {
    FileSample sample = file.sample();
    String name = sample.file();
    if (inputs.has(name)) {
      return name;
    }
    ObjectNode input = inputs.putObject(name).put("file", sample.file());
    if (!sample.delimiter().isEmpty()) {
      input.put("delimiter", sample.delimiter()).put("encoding", sample.encoding());
    }
    input.put("decimal", String.valueOf(file.marks().style().decimal()));
    if (!file.marks().style().thousands().isEmpty()) {
      input.put("thousands", file.marks().style().thousands());
    }
    input.put("header_row", sample.headerRow());
    return name;
  }

  /** What the values of a column mean, for a map of the mapping language. */
  static ObjectNode map(ColumnProfile profile, Function<String, Optional<String>> meaning) {
    ObjectNode map = JSON.createObjectNode();
    Stream<String> values = new TreeSet<>(profile.distinct()).stream();
    values.forEach(value -> meaning.apply(value).ifPresent(known -> map.put(value, known)));
    return map;
  }
}
