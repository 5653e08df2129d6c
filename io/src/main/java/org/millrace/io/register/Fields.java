package org.millrace.io.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The fields of a JSON object, read one by one; those nobody asked for are faults. */
final class Fields {
  private final JsonNode node;
  private final String pointer;
  private final MappingFaults faults;
  private final Set<String> asked = new TreeSet<>();

  Fields(JsonNode node, String pointer, MappingFaults faults) {
    this.pointer = pointer;
    this.faults = faults;
    this.node = node.isObject() ? node : JsonNodeFactory.instance.objectNode();
    if (!node.isObject()) {
      wrong(pointer, node, "{…}");
    }
  }

  String pointer() {
    return pointer;
  }

  MappingFaults faults() {
    return faults;
  }

  /** Where a field is. */
  String pointer(String name) {
    return pointer + '/' + name.replace("~", "~0").replace("/", "~1");
  }

  boolean has(String name) {
    asked.add(name);
    return node.has(name);
  }

  /** The value of a field that is there. */
  JsonNode value(String name) {
    asked.add(name);
    return node.path(name);
  }

  /** A text that must be there and not be empty. */
  String text(String name) {
    String text = text(name, "");
    if (!node.has(name) || (text.isBlank() && node.path(name).isString())) {
      faults.add(ImportFault.FIELD_MISSING, pointer(name), "", "text");
    }
    return text;
  }

  /** A text; numbers are taken for their digits. */
  String text(String name, String otherwise) {
    return has(name) ? text(value(name), pointer(name)) : otherwise;
  }

  private String text(JsonNode value, String where) {
    if (value.isString() || value.isNumber()) {
      return value.asString();
    }
    wrong(where, value, "text");
    return "";
  }

  boolean flag(String name) {
    if (!has(name) || value(name).isBoolean()) {
      return value(name).asBoolean(false);
    }
    wrong(pointer(name), value(name), "true | false");
    return false;
  }

  int whole(String name, int otherwise) {
    if (!has(name) || value(name).isInt()) {
      return value(name).asInt(otherwise);
    }
    wrong(pointer(name), value(name), "1, 2, 3, …");
    return otherwise;
  }

  double number(String name, double otherwise) {
    if (!has(name) || value(name).isNumber()) {
      return value(name).asDouble(otherwise);
    }
    wrong(pointer(name), value(name), "number");
    return otherwise;
  }

  /** Texts of a list, or a single one. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    if (has(name)) {
      JsonNode value = value(name);
      if (value.isArray()) {
        for (int i = 0; i < value.size(); i++) {
          texts.add(text(value.get(i), pointer(name) + '/' + i));
        }
      } else {
        texts.add(text(value, pointer(name)));
      }
    }
    return texts;
  }

  /** The object in a field; an empty one if there is none. */
  Fields object(String name) {
    JsonNode value = has(name) ? value(name) : JsonNodeFactory.instance.objectNode();
    return new Fields(value, pointer(name), faults);
  }

  /** The objects of a list. */
  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    if (has(name)) {
      if (!value(name).isArray()) {
        wrong(pointer(name), value(name), "[…]");
      }
      for (int i = 0; i < value(name).size() && value(name).isArray(); i++) {
        objects.add(new Fields(value(name).get(i), pointer(name) + '/' + i, faults));
      }
    }
    return objects;
  }

  /** All fields and their values, for objects whose names are the user's. */
  Map<String, JsonNode> all() {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    for (String name : new LinkedHashSet<>(node.propertyNames())) {
      all.put(name, value(name));
    }
    return all;
  }

  /** Says which fields nobody asked for. */
  void finish() {
    for (String name : node.propertyNames()) {
      if (!asked.contains(name)) {
        faults.add(ImportFault.FIELD_UNKNOWN, pointer(name), name, String.join(" | ", asked));
      }
    }
  }

  void wrong(String where, JsonNode value, String expected) {
    String text = value.toString();
    faults.add(
        ImportFault.FIELD_WRONG,
        where,
        text.length() > 60 ? text.substring(0, 60) + '…' : text,
        expected);
  }
}
