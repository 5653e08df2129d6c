package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/**
 * Public classifications code by code, and which codes of two of them correspond: the List of
 * Waste, NACE Rev. 2, CPA 2.1, ISIC Rev. 4, HS 2007, and the activities and pollutants of the
 * European pollutant register with CAS numbers.
 */
public final class CodeLists {
  /** Classifications of which the product carries every code that its knowledge may name. */
  static final List<String> SCHEMES = List.of("ewc", "nace", "cpa", "hs", "isic", "eprtr");

  private final Map<String, Code> codes = new LinkedHashMap<>();
  private final Map<String, List<Code>> crosswalks = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  CodeLists() {}

  /**
   * A code of a classification.
   *
   * @param parent the wider code; empty at the root
   * @param title as its publisher words it; empty where only the code is carried
   */
  public record Code(String scheme, String code, String parent, String title, Entry entry) {}

  /** How the List of Waste enters a waste. */
  public enum Entry {
    ABSOLUTE_HAZARDOUS,
    ABSOLUTE_NON_HAZARDOUS,
    /** Hazardous when its composition makes it so; its twin has no asterisk. */
    MIRROR_HAZARDOUS,
    MIRROR_NON_HAZARDOUS,
    /** A group of wastes, or a code of another classification. */
    NONE;

    /** Whether the entry bears an asterisk. */
    public boolean isHazardous() {
      return this == ABSOLUTE_HAZARDOUS || this == MIRROR_HAZARDOUS;
    }

    /** Whether the composition decides. */
    public boolean isMirror() {
      return this == MIRROR_HAZARDOUS || this == MIRROR_NON_HAZARDOUS;
    }
  }

  /** All codes, in the order of the table. */
  public List<Code> codes() {
    return List.copyOf(codes.values());
  }

  /** The code of a classification as the product writes it. */
  public Optional<Code> find(String scheme, String code) {
    return Optional.ofNullable(codes.get(key(scheme, code)));
  }

  /** The codes of another classification that a code corresponds to. */
  public List<Code> corresponding(String scheme, String code, String other) {
    return crosswalks.getOrDefault(key(scheme, code), List.of()).stream()
        .filter(c -> c.scheme().equals(other))
        .toList();
  }

  void acceptCode(Row row) {
    rows.add(row);
    if (row.isSound()) {
      Code code =
          new Code(
              row.text("scheme"),
              row.text("code"),
              row.text("parent"),
              row.text("title"),
              row.isEmpty("entry")
                  ? Entry.NONE
                  : Entry.valueOf(row.text("entry").replace('-', '_').toUpperCase(Locale.ROOT)));
      codes.put(key(code.scheme(), code.code()), code);
    }
  }

  /** Takes a pair of codes; the codes themselves must have been taken before. */
  void acceptCrosswalk(Row row) {
    boolean known = isKnown(row, "from_scheme", "from_code");
    known &= isKnown(row, "to_scheme", "to_code");
    if (known && row.isSound()) {
      String from = key(row.text("from_scheme"), row.text("from_code"));
      String to = key(row.text("to_scheme"), row.text("to_code"));
      crosswalks.computeIfAbsent(from, k -> new ArrayList<>()).addAll(of(to));
      crosswalks.computeIfAbsent(to, k -> new ArrayList<>()).addAll(of(from));
    }
  }

  /** Reports parents that are not there, and waste entries whose asterisk denies their type. */
  void check() {
    for (Row row : rows) {
      if (row.has("parent") && find(row.text("scheme"), row.text("parent")).isEmpty()) {
        row.report(IssueCode.CODE_UNKNOWN, "parent", row.text("scheme"), "");
      }
      if (row.text("scheme").equals("ewc") && row.has("entry")) {
        boolean starred = row.text("code").endsWith("*");
        if (starred == row.text("entry").endsWith("non-hazardous")) {
          String expected = starred ? "absolute-hazardous|mirror-hazardous" : "…-non-hazardous";
          row.report(IssueCode.HAZARD_DIFFERS, "entry", expected, "");
        }
      }
    }
  }

  private boolean isKnown(Row row, String scheme, String code) {
    boolean known = find(row.text(scheme), row.text(code)).isPresent();
    if (!known) {
      row.report(IssueCode.CODE_UNKNOWN, code, row.text(scheme), "");
    }
    return known;
  }

  private List<Code> of(String key) {
    return Optional.ofNullable(codes.get(key)).stream().toList();
  }

  private static String key(String scheme, String code) {
    return scheme + ' ' + code;
  }
}
