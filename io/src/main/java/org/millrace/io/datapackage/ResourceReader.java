package org.millrace.io.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.io.datapackage.Descriptor.Field;
import org.millrace.io.datapackage.Descriptor.Resource;
import org.millrace.io.datapackage.PackageHeader.PricesOf;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Column;
import org.millrace.io.table.Suggestions;
import org.millrace.io.table.TableSchema;
import org.millrace.io.table.TableSchemas;
import tools.jackson.databind.JsonNode;

/** Reads the tables that datapackage.json lists, and compares the list with the files. */
final class ResourceReader {
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "string", Set.of("string", "any"),
          "number", Set.of("number", "integer", "any"),
          "year", Set.of("year", "integer", "any"));

  private final PackageFiles files;
  private final PricesOf money;
  private final Issues issues;
  private final Map<String, Resource> byTable = new HashMap<>();
  private final List<Resource> resources = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();
  private final List<String> lost = new ArrayList<>();

  ResourceReader(PackageFiles files, PricesOf money, Issues issues) {
    this.files = files;
    this.money = money;
    this.issues = issues;
  }

  /** The tables that can be read. */
  List<Resource> resources() {
    return List.copyOf(resources);
  }

  /** The tables that are listed, or meant, and can't be read. */
  List<String> lost() {
    return List.copyOf(lost);
  }

  void read(JsonNode list) {
    if (!list.isArray()) {
      IssueCode code =
          list.isMissingNode()
              ? IssueCode.DESCRIPTOR_FIELD_MISSING
              : IssueCode.DESCRIPTOR_FIELD_WRONG;
      fault(code, "/resources", list.isMissingNode() ? "" : DescriptorReader.kind(list), "list");
    }
    list.forEach(node -> listed.add(node.path("path").asString("")));
    for (int i = 0; i < list.size(); i++) {
      readOne(list.get(i), "/resources/" + i);
    }
    files.paths().stream()
        .filter(path -> path.endsWith(".csv") && !listed.contains(path))
        .filter(path -> !path.equals(Descriptor.IMPORT_REPORT))
        .filter(path -> !path.equals(Descriptor.MERGE_JOURNAL))
        .forEach(path -> issues.add(Issue.of(IssueCode.FILE_NOT_LISTED, path, path, "")));
  }

  private void readOne(JsonNode node, String at) {
    JsonNode path = node.path("path");
    if (path.isMissingNode()) {
      fault(IssueCode.DESCRIPTOR_FIELD_MISSING, at + "/path", "", "path");
    } else if (!path.isString() || path.asString().contains("://")) {
      fault(IssueCode.DESCRIPTOR_FIELD_WRONG, at + "/path", DescriptorReader.kind(path), "path");
    } else if (ZipFiles.escapes(path.asString())) {
      fault(IssueCode.PATH_ESCAPES, at + "/path", path.asString(), "");
      lost.add(node.path("name").asString(""));
    } else {
      readOne(node, path.asString(), at);
    }
  }

  private void readOne(JsonNode node, String path, String at) {
    boolean there = files.paths().contains(path);
    if (!there) {
      fault(
          IssueCode.RESOURCE_FILE_MISSING,
          at + "/path",
          path,
          "",
          Suggestions.nearest(
              path, files.paths().stream().filter(p -> !listed.contains(p)).toList()));
    }
    if (!path.endsWith(".csv")) {
      return;
    }
    String encoding = node.path("encoding").asString("utf-8");
    if (!encoding.equalsIgnoreCase("utf-8") && !encoding.equalsIgnoreCase("utf8")) {
      fault(IssueCode.ENCODING_UNSUPPORTED, at + "/encoding", encoding, "UTF-8");
    }
    String table = node.path("name").asString(tableOf(path));
    Optional<TableSchema> schema = TableSchemas.region().find(table);
    if (schema.isEmpty()) {
      List<String> names = TableSchemas.region().names();
      String meant = Suggestions.nearest(table, names);
      fault(IssueCode.RESOURCE_UNKNOWN, at + "/name", table, String.join("|", names), meant);
      lost.add(meant);
      return;
    }
    Resource resource = new Resource(table, path, fields(node, schema.get(), at));
    Resource earlier = byTable.putIfAbsent(table, resource);
    if (earlier != null) {
      fault(IssueCode.RESOURCE_TWICE, at + "/name", table, earlier.path());
    } else if (there) {
      resources.add(resource);
    } else {
      lost.add(table);
    }
  }

  private List<Field> fields(JsonNode node, TableSchema schema, String at) {
    List<Field> fields = new ArrayList<>();
    JsonNode list = node.path("schema").path("fields");
    for (int i = 0; i < list.size(); i++) {
      JsonNode entry = list.get(i);
      Field field =
          new Field(
              entry.path("name").asString(""),
              entry.path("type").asString("any"),
              entry.path("unit").asString(""));
      fields.add(field);
      String place = at + "/schema/fields/" + i;
      schema.findColumn(field.name()).ifPresent(column -> compare(column, field, place));
    }
    return fields;
  }

  private void compare(Column column, Field field, String at) {
    String type = column.type().frictionless();
    if (!TYPES.getOrDefault(type, Set.of()).contains(field.type())) {
      fault(IssueCode.FIELD_TYPE_DIFFERS, at + "/type", field.type(), type);
    }
    String unit = column.unit();
    String inMoney = unit.replace("currency", money.currency());
    boolean free = unit.isEmpty() || unit.endsWith("unit") || field.unit().isEmpty();
    if (!free && !field.unit().equals(unit) && !field.unit().equals(inMoney)) {
      fault(IssueCode.FIELD_UNIT_DIFFERS, at + "/unit", field.unit(), inMoney);
    }
  }

  private static String tableOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".csv".length());
  }

  private void fault(IssueCode code, String at, String value, String expected) {
    fault(code, at, value, expected, "");
  }

  private void fault(IssueCode code, String at, String value, String expected, String suggestion) {
    issues.add(new Issue(code, Descriptor.FILE, 0, at, value, expected, suggestion));
  }
}
