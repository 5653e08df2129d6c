package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.millrace.domain.knowledge.Material.Hazard;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.knowledge.CodeLists.Entry;
import org.millrace.io.table.Row;

/**
 * Codes exist, and hazards agree with them. A hazardous material has entries with an asterisk only;
 * a harmless one has none; a mirror entry, or entries of both kinds, may say that composition
 * decides.
 */
final class CodeRules {
  private static final String NACE = "nace";

  /** Letters of a class of four digits. */
  private static final int CLASS_LENGTH = 5;

  private final CodeLists codes;

  CodeRules(CodeLists codes) {
    this.codes = codes;
  }

  void check(KnowledgeRows rows) {
    rows.of("materials").forEach(this::checkMaterial);
    rows.of("sector_codes").forEach(row -> exists(row, row.text("scheme"), row.text("code")));
    rows.of("taking_habits").forEach(row -> exists(row, NACE, row.text("code")));
    for (String table : List.of("takers", "sector_classes")) {
      rows.of(table).forEach(this::checkClasses);
    }
    rows.of("further_names").forEach(this::checkCodes);
  }

  private void checkMaterial(Row row) {
    List<Entry> entries = new ArrayList<>();
    boolean known = true;
    for (String text : List.of(row.text("codes").split("\\s+"))) {
      int colon = text.indexOf(':');
      if (colon > 0) {
        String scheme = text.substring(0, colon);
        String code = text.substring(colon + 1);
        known &= exists(row, scheme, code);
        codes.find(scheme, code).map(CodeLists.Code::entry).ifPresent(entries::add);
      }
    }
    entries.removeIf(entry -> entry == Entry.NONE);
    Set<Hazard> possible = possible(entries);
    if (known && !possible.contains(row.constant("hazardous", Hazard.class))) {
      row.report(IssueCode.HAZARD_DIFFERS, "hazardous", words(possible), "");
    }
  }

  private void checkClasses(Row row) {
    for (String code : List.of(row.text("classes").split("\\s+"))) {
      if (code.length() != CLASS_LENGTH || codes.find(NACE, code).isEmpty()) {
        row.report(IssueCode.CODE_UNKNOWN, "classes", code, NACE, "");
      }
    }
  }

  private void checkCodes(Row row) {
    for (String text : List.of(row.textIfAny("codes").split("\\s+"))) {
      int colon = text.indexOf(':');
      if (colon > 0) {
        exists(row, text.substring(0, colon), text.substring(colon + 1));
      }
    }
  }

  private boolean exists(Row row, String scheme, String code) {
    if (!CodeLists.SCHEMES.contains(scheme) || codes.find(scheme, code).isPresent()) {
      return true;
    }
    boolean several = List.of("materials", "further_names").contains(row.table());
    String column = several ? "codes" : "code";
    String twin = code.endsWith("*") ? code.substring(0, code.length() - 1) : code + '*';
    String meant = codes.find(scheme, twin).isPresent() ? twin : "";
    row.report(IssueCode.CODE_UNKNOWN, column, code, scheme, meant);
    return false;
  }

  private static Set<Hazard> possible(List<Entry> entries) {
    Set<Hazard> possible = EnumSet.allOf(Hazard.class);
    if (entries.isEmpty()) {
      return possible;
    }
    boolean starred = entries.stream().anyMatch(Entry::isHazardous);
    boolean plain = !entries.stream().allMatch(Entry::isHazardous);
    if (starred) {
      possible.remove(Hazard.NO);
    }
    if (plain) {
      possible.remove(Hazard.YES);
    }
    if (starred != plain && entries.stream().noneMatch(Entry::isMirror)) {
      possible.remove(Hazard.MIRROR);
    }
    return possible;
  }

  private static String words(Set<Hazard> hazards) {
    return hazards.stream()
        .map(hazard -> hazard.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|"));
  }
}
