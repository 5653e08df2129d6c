package org.millrace.io.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.study.Catalog;
import org.millrace.unit.Quantity;
import org.millrace.unit.Unit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON Schema (2020-12) of an engine's problem from its record. */
public final class JsonSchema {
  private static final String ID_PATTERN = "^[a-z0-9][a-z0-9._-]*$";

  private final JsonMapper mapper = JsonMapper.shared();
  private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  private JsonSchema() {}

  /** The schema of an engine's problem, indented. */
  public static String of(Catalog.Entry<?, ?> entry) {
    return new JsonSchema().root(entry);
  }

  private String root(Catalog.Entry<?, ?> entry) {
    ObjectNode root =
        mapper
            .createObjectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", "Millrace " + Json.schemaName(entry.name()));
    ObjectNode record = object(entry.problem());
    ObjectNode properties = mapper.createObjectNode();
    properties.putObject("schema").put("const", Json.schemaName(entry.name()));
    properties.setAll((ObjectNode) record.get("properties"));
    record.set("properties", properties);
    ((ArrayNode) record.get("required")).insert(0, "schema");
    root.setAll(record);
    while (!open.isEmpty()) {
      Class<?> next = open.removeFirst();
      definitions.put(next.getName(), definition(next));
    }
    ObjectNode defs = root.putObject("$defs");
    definitions.forEach((name, schema) -> defs.set(shortName(name), schema));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static String shortName(String className) {
    return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
  }

  private ObjectNode definition(Class<?> type) {
    if (!WireAnnotations.isKinds(type)) {
      return object(type);
    }
    ObjectNode one = mapper.createObjectNode();
    ArrayNode kinds = one.putArray("oneOf");
    for (Class<?> kind : type.getPermittedSubclasses()) {
      ObjectNode schema = object(kind);
      ObjectNode properties = mapper.createObjectNode();
      properties.putObject("type").put("const", WireNames.kind(kind.getSimpleName()));
      properties.setAll((ObjectNode) schema.get("properties"));
      schema.set("properties", properties);
      ((ArrayNode) schema.get("required")).insert(0, "type");
      kinds.add(schema);
    }
    return one;
  }

  private ObjectNode object(Class<?> record) {
    ObjectNode schema = mapper.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent component : record.getRecordComponents()) {
      String name = WireNames.field(component.getName(), component.getGenericType());
      properties.set(name, schema(component.getGenericType()));
      required.add(name);
    }
    return schema.put("additionalProperties", false);
  }

  private ObjectNode schema(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      ObjectNode array = mapper.createObjectNode().put("type", "array");
      array.set("items", schema(generic.getActualTypeArguments()[0]));
      return array;
    }
    return plain(type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private ObjectNode plain(Type type) {
    ObjectNode schema = mapper.createObjectNode();
    if (!(type instanceof Class<?> plain)) {
      return number(schema);
    }
    if (plain == String.class) {
      return schema.put("type", "string");
    } else if (plain == int.class || plain == long.class || plain == Integer.class) {
      return schema.put("type", "integer");
    } else if (plain == boolean.class) {
      return schema.put("type", "boolean");
    } else if (plain == double.class || plain == Double.class) {
      return number(schema);
    } else if (plain == Vector.class) {
      schema.put("type", "array").set("items", number(mapper.createObjectNode()));
      return schema;
    } else if (Id.class.isAssignableFrom(plain)) {
      return schema.put("type", "string").put("pattern", ID_PATTERN);
    } else if (Quantity.class.isAssignableFrom(plain)) {
      Unit unit = plain.getAnnotation(Unit.class);
      return unit == null ? number(schema) : number(schema).put("description", unit.value());
    } else if (plain.isEnum()) {
      ArrayNode values = schema.putArray("enum");
      Arrays.stream(plain.getEnumConstants())
          .forEach(c -> values.add(WireNames.kind(((Enum<?>) c).name())));
      return schema;
    }
    return reference(plain, schema);
  }

  private ObjectNode reference(Class<?> type, ObjectNode schema) {
    if (!definitions.containsKey(type.getName())) {
      definitions.put(type.getName(), mapper.createObjectNode());
      open.add(type);
    }
    return schema.put("$ref", "#/$defs/" + shortName(type.getName()));
  }

  private static ObjectNode number(ObjectNode schema) {
    ArrayNode kinds = schema.putArray("anyOf");
    kinds.addObject().put("type", "number");
    kinds.addObject().putArray("enum").add("infinity").add("-infinity");
    return schema;
  }
}
