package org.millrace.io.linkage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.io.datapackage.Descriptor;
import org.millrace.io.datapackage.DescriptorReader;
import org.millrace.io.datapackage.PackageFiles;
import org.millrace.io.datapackage.PackageHeader;
import org.millrace.io.datapackage.ZipLimits;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.TableSchema;
import org.millrace.io.table.TableSchemas;

/**
 * A region package as texts; it was found sound before.
 *
 * @param tables rows by table, in the order of the product's tables; empty cells are left out
 */
record RawPackage(PackageHeader header, Map<String, List<Map<String, String>>> tables) {
  static RawPackage read(Path location) throws IOException {
    Issues issues = new Issues();
    try (PackageFiles files =
        PackageFiles.of(location, ZipLimits.DEFAULT, issues)
            .orElseThrow(() -> new BadLinks("'%s' is no region package.".formatted(location)))) {
      Descriptor descriptor = DescriptorReader.read(files, PackageFiles.lastName(location), issues);
      Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
      for (Descriptor.Resource resource : descriptor.resources()) {
        TableSchema schema = TableSchemas.region().get(resource.table());
        try (CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(files.open(resource.path()))) {
          tables.put(resource.table(), rows(csv, schema));
        }
      }
      return new RawPackage(descriptor.header(), tables);
    }
  }

  private static List<Map<String, String>> rows(CsvReader<NamedCsvRecord> csv, TableSchema schema) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (NamedCsvRecord row : csv) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (String column : schema.columnNames()) {
        row.findField(column)
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .ifPresent(t -> cells.put(column, t));
      }
      rows.add(cells);
    }
    return rows;
  }

  List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }
}
