package org.millrace.domain.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.millrace.domain.Id;

/**
 * What a wide material may be in fact: its kinds by the tree of materials, and, where the material
 * is known by a code alone, whatever else the code or an entry below it stands for.
 */
final class Narrower {
  /** Between the levels of a code: {@code 10.01} holds {@code 10.01.02}, but not {@code 10.010}. */
  private static final char LEVEL = '.';

  /** Ends a hazardous entry of the List of Waste. */
  private static final String HAZARDOUS = "*";

  private final Map<Id.MaterialId, List<Id.MaterialId>> children = new HashMap<>();
  private final Map<String, List<Id.MaterialId>> byCode = new HashMap<>();
  private final Map<Id.MaterialId, List<String>> wideCodes = new HashMap<>();

  Narrower(List<Material> materials) {
    for (Material material : materials) {
      for (Id.MaterialId parent : material.parents()) {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(material.id());
      }
      if (material.isKnownByCodeAlone()) {
        wideCodes.put(material.id(), material.codes());
      } else {
        material.codes().forEach(code -> learn(code, material.id()));
      }
    }
  }

  /** Enters a material under its code and under every group the code belongs to. */
  private void learn(String code, Id.MaterialId material) {
    enter(code, material);
    String group = code.endsWith(HAZARDOUS) ? code.substring(0, code.length() - 1) : code;
    for (int at = group.lastIndexOf(LEVEL); at > 0; at = group.lastIndexOf(LEVEL, at - 1)) {
      enter(group.substring(0, at), material);
    }
  }

  private void enter(String code, Id.MaterialId material) {
    byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(material);
  }

  List<Id.MaterialId> of(Id.MaterialId material) {
    Set<Id.MaterialId> all = new TreeSet<>();
    collect(material, all);
    all.remove(material);
    return List.copyOf(all);
  }

  private void collect(Id.MaterialId material, Set<Id.MaterialId> all) {
    List<Id.MaterialId> next = new ArrayList<>(children.getOrDefault(material, List.of()));
    wideCodes
        .getOrDefault(material, List.of())
        .forEach(code -> next.addAll(byCode.getOrDefault(code, List.of())));
    next.stream().filter(all::add).forEach(m -> collect(m, all));
  }
}
