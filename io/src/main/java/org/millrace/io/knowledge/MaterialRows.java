package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Names;
import org.millrace.io.code.CodeForm;
import org.millrace.io.code.WasteCode;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;
import org.millrace.io.table.Suggestions;
import org.millrace.io.table.Triples;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.HeatContent;
import org.millrace.unit.Price;

/** The rows of the tables {@code materials} and {@code material_values}. */
final class MaterialRows {
  /** Classifications of wastes and goods that codes may be of. */
  private static final List<String> SCHEMES =
      List.of("ewc", "cpa", "nace", "prodcom", "hs", "cn", "cas");

  private final Map<String, Material> materials = new LinkedHashMap<>();
  private final Map<String, MaterialValue> values = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Set<String> heated = new HashSet<>();

  MaterialRows(List<Material> materials, List<MaterialValue> values) {
    for (Material material : materials) {
      String id = material.id().value();
      this.materials.put(id, material);
      material.parents().forEach(parent -> parents.put(id, parent.value()));
    }
    values.forEach(value -> this.values.put(key(value), value));
  }

  List<Material> materials() {
    return List.copyOf(materials.values());
  }

  List<MaterialValue> values() {
    return List.copyOf(values.values());
  }

  /**
   * Whether a row of the file says, rightly or not, what the heat content of a material is, or of
   * what it is a kind of.
   */
  boolean isHeated(String material) {
    return line(material).stream().anyMatch(heated::contains);
  }

  void acceptMaterial(Row row) {
    String id = row.text("id");
    rows.put(id, row);
    parents.remove(id);
    if (row.has("parent")) {
      parents.put(id, row.text("parent"));
    }
    List<String> codes = codes(row);
    if (row.isSound()) {
      materials.put(id, material(row, codes));
    }
  }

  void acceptValue(Row row) {
    String quantity = row.text("quantity");
    Triples.PLAIN.check(row);
    if (row.has("quantity") && row.has("unit") && !row.text("unit").equals(unit(quantity))) {
      row.report(IssueCode.UNIT_OF_OTHER_KIND, "unit", unit(quantity), "");
    }
    Parts.check(row, "material", "quantity");
    if (quantity.equals("heat_content")) {
      heated.add(row.text("material"));
      if (row.has("low") && row.number("low") < 0) {
        row.report(IssueCode.OUT_OF_RANGE, "low", "0..", "");
      }
    }
    if (row.isSound()) {
      MaterialValue value = value(row, new Id.MaterialId(row.text("material")));
      values.put(key(value), value);
    }
  }

  /** Reports each cycle of parents once, at the first of its materials in the file. */
  void checkCycles() {
    Set<String> reported = new HashSet<>();
    for (Map.Entry<String, Row> entry : rows.entrySet()) {
      List<String> line = line(entry.getKey());
      boolean cycle = entry.getKey().equals(parents.get(line.getLast()));
      if (cycle) {
        materials.computeIfPresent(entry.getKey(), (id, material) -> withoutParent(material));
      }
      if (cycle && reported.add(entry.getKey())) {
        reported.addAll(line);
        String round = String.join(" > ", line) + " > " + entry.getKey();
        entry.getValue().report(IssueCode.MATERIAL_CYCLE, "parent", round, "", "");
      }
    }
  }

  /** A material and what it is a kind of, as far as no name comes twice. */
  private List<String> line(String material) {
    List<String> line = new ArrayList<>();
    String at = material;
    while (at != null && !line.contains(at)) {
      line.add(at);
      at = parents.get(at);
    }
    return line;
  }

  private static Material withoutParent(Material m) {
    return new Material(m.id(), List.of(), m.names(), m.codes(), m.phase(), m.hazard());
  }

  private static Material material(Row row, List<String> codes) {
    List<Id.MaterialId> parent =
        row.isEmpty("parent") ? List.of() : List.of(new Id.MaterialId(row.text("parent")));
    return new Material(
        new Id.MaterialId(row.text("id")),
        parent,
        new Names(row.text("name"), row.text("name_zh")),
        codes,
        row.constant("phase", Phase.class),
        row.constant("hazardous", Material.Hazard.class));
  }

  private static List<String> codes(Row row) {
    List<String> codes = new ArrayList<>();
    if (row.has("codes")) {
      for (String code : List.of(row.text("codes").split("\\s+"))) {
        codes.add(code(row, code));
      }
    }
    return codes;
  }

  private static String code(Row row, String text) {
    int colon = text.indexOf(':');
    String scheme = text.substring(0, Math.max(0, colon));
    String code = text.substring(colon + 1);
    if (colon < 0) {
      String meant =
          WasteCode.parse(code) instanceof CodeForm.Right right ? "ewc:" + right.code() : "";
      row.report(IssueCode.CODE_MALFORMED, "codes", text, "ewc:10.01.02", meant);
    } else if (!SCHEMES.contains(scheme)) {
      String all = String.join("|", SCHEMES);
      String meant = Suggestions.nearest(scheme, SCHEMES);
      row.report(IssueCode.SCHEME_UNKNOWN, "codes", scheme, all, meant);
    } else if (scheme.equals("ewc")) {
      return wasteCode(row, code);
    }
    return text;
  }

  private static String wasteCode(Row row, String code) {
    return switch (WasteCode.parse(code)) {
      case CodeForm.Right right -> "ewc:" + right.code();
      case CodeForm.WithoutZero without -> {
        String meant = "ewc:" + without.code();
        row.report(IssueCode.CODE_WITHOUT_LEADING_ZERO, "codes", "ewc:" + code, "", meant);
        yield meant;
      }
      case CodeForm.Wrong wrong -> {
        row.report(IssueCode.CODE_MALFORMED, "codes", "ewc:" + code, "ewc:10.01.02", "");
        yield "ewc:" + code;
      }
    };
  }

  private static String unit(String quantity) {
    return switch (quantity) {
      case "virgin_co2", "disposal_co2" -> "tCO2e/t";
      case "heat_content" -> "GJ/t";
      default -> "EUR/t";
    };
  }

  private static MaterialValue value(Row row, Id.MaterialId material) {
    return switch (row.text("quantity")) {
      case "virgin_price" -> new MaterialValue.VirginPrice(material, price(row));
      case "virgin_co2" -> new MaterialValue.VirginEmission(material, emission(row));
      case "disposal_price" -> new MaterialValue.DisposalPrice(material, price(row));
      case "recovery_price" -> new MaterialValue.RecoveryPrice(material, price(row));
      case "disposal_co2" -> new MaterialValue.DisposalEmission(material, emission(row));
      case "heat_content" ->
          new MaterialValue.Heat(material, Triples.PLAIN.figure(row, HeatContent::new));
      default ->
          throw new IllegalStateException("No choice of tables.csv: " + row.text("quantity"));
    };
  }

  private static Figure<Price> price(Row row) {
    return Triples.PLAIN.figure(row, Price::new);
  }

  private static Figure<EmissionFactor> emission(Row row) {
    return Triples.PLAIN.figure(row, EmissionFactor::new);
  }

  private static String key(MaterialValue value) {
    return value.material().value() + ' ' + value.getClass().getSimpleName();
  }
}
