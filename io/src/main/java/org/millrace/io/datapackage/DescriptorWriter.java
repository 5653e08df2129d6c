package org.millrace.io.datapackage;

import java.util.List;
import org.millrace.io.table.Column;
import org.millrace.io.table.TableSchema;
import org.millrace.io.table.TableSchemas;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes datapackage.json with the schemas of its tables. */
final class DescriptorWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private DescriptorWriter() {}

  static byte[] bytes(PackageHeader header, List<String> tables) {
    ObjectNode root = JSON.createObjectNode();
    root.put("name", header.name());
    root.put("title", header.title());
    putText(root, "description", header.description());
    root.put("format", PackageHeader.FORMAT);
    putText(root, "version", header.version());
    putLicenses(root, header.licenses());
    ArrayNode sources = root.putArray("sources");
    for (PackageHeader.Source source : header.sources()) {
      ObjectNode node = sources.addObject().put("title", source.title());
      putText(node, "path", source.path());
    }
    root.put("currency", header.money().currency());
    root.put("base_year", header.money().baseYear());
    ArrayNode schemes = root.putArray("code_schemes");
    header.codeSchemes().forEach(schemes::add);
    ArrayNode resources = root.putArray("resources");
    for (String table : tables) {
      putResource(resources.addObject(), table, header.money().currency());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private static void putLicenses(ObjectNode root, List<PackageHeader.License> licenses) {
    ArrayNode list = root.putArray("licenses");
    for (PackageHeader.License license : licenses) {
      ObjectNode node = list.addObject().put("name", license.name());
      putText(node, "path", license.path());
      putText(node, "title", license.title());
    }
  }

  private static void putResource(ObjectNode resource, String table, String currency) {
    TableSchema schema = TableSchemas.region().get(table);
    resource.put("name", table);
    resource.put("path", table + ".csv");
    resource.put("profile", "tabular-data-resource");
    ObjectNode node = resource.putObject("schema");
    ArrayNode fields = node.putArray("fields");
    for (Column column : schema.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", column.type().frictionless());
      if (!column.unit().endsWith("unit")) {
        putText(field, "unit", column.unit().replace("currency", currency));
      }
      putText(field, "description", column.description());
    }
    if (!schema.key().isEmpty()) {
      ArrayNode key = node.putArray("primaryKey");
      schema.key().forEach(key::add);
    }
  }

  private static void putText(ObjectNode node, String field, String text) {
    if (!text.isEmpty()) {
      node.put(field, text);
    }
  }
}
