package org.millrace.io.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.millrace.io.datapackage.Descriptor;
import org.millrace.io.datapackage.PackageHeader;
import org.millrace.io.datapackage.PackageWriter;
import org.millrace.io.register.ImportReport.Example;
import org.millrace.io.register.ImportReport.Finding;
import org.millrace.io.register.RegisterMapping.Publication;
import org.millrace.io.register.RegisterMapping.Register;
import org.millrace.io.table.TableSchemas;

/** Writes an imported register: all of it or nothing. */
final class RegionFolder {
  private RegionFolder() {}

  static ImportResult write(
      Path region, Register register, Map<String, TargetTableRows> tables, ImportReport report)
      throws IOException {
    if (Files.exists(region) && !isEmptyFolder(region)) {
      return new ImportResult.Refused(
          List.of(new ImportIssue(ImportFault.NOT_WRITTEN, region.toString(), 0, "", "", "")));
    }
    Path parent = Objects.requireNonNull(region.toAbsolutePath().normalize().getParent());
    Files.createDirectories(parent);
    Path stage = Files.createTempDirectory(parent, ".import-");
    try {
      Path folder = stage.resolve("region");
      writeTables(folder, register, tables);
      writeReport(folder.resolve(Descriptor.IMPORT_REPORT), report);
      Files.deleteIfExists(region);
      Files.move(folder, region);
    } finally {
      delete(stage);
    }
    return new ImportResult.Imported(report);
  }

  private static void writeTables(
      Path folder, Register register, Map<String, TargetTableRows> tables) throws IOException {
    try (PackageWriter writer = PackageWriter.open(folder, header(register, tables))) {
      for (TargetTableRows table : tables.values()) {
        List<String> columns = table.schema().columnNames();
        PackageWriter.TableWriter rows = writer.table(table.schema().name());
        for (TargetRow row : table.rows()) {
          Map<String, String> values = new HashMap<>();
          for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.value(i));
          }
          rows.row(values);
        }
      }
      writer.table(TableSchemas.SOURCES).row(source(register));
      writer.publish();
    }
  }

  private static Map<String, String> source(Register register) {
    Publication publication = register.publication();
    return Map.of(
        "id", register.sourceId(),
        "title", publication.title(),
        "author", publication.author(),
        "published", publication.published(),
        "address", publication.address(),
        "licence", publication.licence(),
        "opened", "yes");
  }

  private static PackageHeader header(Register register, Map<String, TargetTableRows> tables) {
    Publication publication = register.publication();
    SortedSet<String> years = new TreeSet<>();
    SortedSet<String> schemes = new TreeSet<>();
    for (TargetTableRows table : tables.values()) {
      int year = table.place("year");
      int scheme = table.place("scheme");
      for (TargetRow row : table.rows()) {
        years.add(row.value(year));
        if (scheme >= 0 && !row.value(scheme).isEmpty()) {
          schemes.add(row.value(scheme));
        }
      }
    }
    return new PackageHeader(
        register.name(),
        register.title(),
        "",
        "",
        publication.licence().isEmpty()
            ? List.of()
            : List.of(new PackageHeader.License(publication.licence(), "", "")),
        List.of(new PackageHeader.Source(publication.title(), publication.address())),
        new PackageHeader.PricesOf(register.currency(), Integer.parseInt(years.last())),
        List.copyOf(schemes));
  }

  private static void writeReport(Path file, ImportReport report) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      csv.writeRecord("kind", "why", "table", "column", "count", "file", "row", "value", "result");
      for (Finding finding : report.findings()) {
        String count = Integer.toString(finding.count());
        for (Example example : finding.examples()) {
          csv.writeRecord(
              code(finding.kind()),
              code(finding.why()),
              finding.table(),
              finding.column(),
              count,
              example.file(),
              example.row() == 0 ? "" : Integer.toString(example.row()),
              example.value(),
              example.result());
          count = "";
        }
      }
    }
  }

  private static String code(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
