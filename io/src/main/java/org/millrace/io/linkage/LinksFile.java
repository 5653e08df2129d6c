package org.millrace.io.linkage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.linkage.LinkageRecord;
import org.millrace.linkage.LinkageResult;
import org.millrace.linkage.LinkedPair;

/** Tables of links: written for spreadsheets, read back with what people changed there. */
public final class LinksFile {
  private LinksFile() {}

  /**
   * Reads a table.
   *
   * @throws BadLinks if a row has no ids, no decision that is one, or a pair stands there twice
   */
  public static List<Link> read(Path file) throws IOException {
    List<Link> links = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        Map<String, String> cells = new HashMap<>();
        Link.COLUMNS.forEach(c -> row.findField(c).ifPresent(text -> cells.put(c, text)));
        Link link = new Link(cells);
        check(link, row.getStartingLineNumber());
        if (!seen.add(List.of(link.left(), link.right()))) {
          throw new BadLinks(
              "Row %s: the pair '%s', '%s' stands there twice."
                  .formatted(row.getStartingLineNumber(), link.left(), link.right()));
        }
        links.add(link);
      }
    }
    return links;
  }

  private static void check(Link link, long row) {
    if (link.left().isBlank() || link.right().isBlank()) {
      throw new BadLinks("Row %s: a link needs the columns left and right.".formatted(row));
    }
    String decision = link.cell("decision").strip().toLowerCase(Locale.ROOT);
    if (Stream.of(Link.Decision.values()).noneMatch(d -> d.text().equals(decision))) {
      throw new BadLinks(
          "Row %s: the decision is '%s'; it must be same, review or different."
              .formatted(row, link.cell("decision")));
    }
  }

  /** Writes a table. */
  public static void write(Path file, List<Link> links) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      csv.writeRecord(Link.COLUMNS);
      links.forEach(l -> csv.writeRecord(Link.COLUMNS.stream().map(l::cell).toList()));
    }
  }

  /**
   * The links of a result: those that people decided as they stand, then those of the engine.
   *
   * @param persons links that people decided
   */
  public static List<Link> of(
      LinkageResult result,
      List<LinkageRecord> left,
      List<LinkageRecord> right,
      List<Link> persons) {
    Map<String, String> names = names(left);
    Map<String, String> otherNames = names(right);
    List<Link> links = new ArrayList<>(persons.stream().map(Link::asPersons).toList());
    result.same().forEach(p -> links.add(link(p, Link.Decision.SAME, names, otherNames)));
    result.review().forEach(p -> links.add(link(p, Link.Decision.REVIEW, names, otherNames)));
    return links;
  }

  private static Map<String, String> names(List<LinkageRecord> records) {
    Map<String, String> names = new HashMap<>();
    records.forEach(r -> names.put(r.id().value(), r.name()));
    return names;
  }

  private static Link link(
      LinkedPair pair,
      Link.Decision decision,
      Map<String, String> names,
      Map<String, String> otherNames) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("left", pair.left().value());
    cells.put("right", pair.right().value());
    cells.put("left_name", names.getOrDefault(pair.left().value(), ""));
    cells.put("right_name", otherNames.getOrDefault(pair.right().value(), ""));
    cells.put("score", rounded(pair.probability()));
    cells.put("decision", decision.text());
    cells.put("engine_decision", decision.text());
    cells.put("decided_by", "engine");
    for (LinkedPair.Evidence evidence : pair.evidence()) {
      cells.put(column(evidence.kind()), rounded(evidence.measure()));
    }
    return new Link(cells);
  }

  private static String column(LinkedPair.Kind kind) {
    return switch (kind) {
      case NAME -> "name_similarity";
      case DISTANCE -> "distance_km";
      case SECTOR -> "sector_agreement";
      case SIZE -> "size_ratio";
    };
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
