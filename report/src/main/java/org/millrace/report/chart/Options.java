package org.millrace.report.chart;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the fixed part of options, and finds where data goes. */
final class Options {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Options() {}

  /** An object of JSON text. */
  static ObjectNode of(String json) {
    return (ObjectNode) MAPPER.readTree(json);
  }

  /** An empty array. */
  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** The data of a series of an option. */
  static ArrayNode data(ObjectNode option, int series) {
    return ((ObjectNode) option.withArray("series").get(series)).withArray("data");
  }

  /** Names a sign, or leaves it without a name where the others of its series have one. */
  static void name(ObjectNode sign, String name, boolean shown) {
    ObjectNode label = sign.putObject("label").put("formatter", name.replace('{', '('));
    if (!shown) {
      label.put("show", false);
    }
  }

  /** A series of an option. */
  static ObjectNode series(ObjectNode option, int series) {
    return (ObjectNode) option.withArray("series").get(series);
  }
}
