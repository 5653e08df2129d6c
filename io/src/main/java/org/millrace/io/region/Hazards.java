package org.millrace.io.region;

import java.util.ArrayList;
import java.util.List;
import org.millrace.io.code.CodeForm;
import org.millrace.io.code.HazardProperty;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/** The hazard properties of a stream, several with blanks between. */
final class Hazards {
  private Hazards() {}

  static List<String> read(Row row) {
    List<String> hazards = new ArrayList<>();
    if (row.has("hazard")) {
      String joined = row.text("hazard").replaceAll("HP (?=\\d)", "HP");
      for (String hazard : List.of(joined.split("\\s+"))) {
        switch (HazardProperty.parse(hazard)) {
          case CodeForm.Right right -> hazards.add(right.code());
          case CodeForm.WithoutZero without -> hazards.add(without.code());
          case CodeForm.Wrong wrong -> {
            String meant = wrong.meant().isEmpty() ? separated(hazard) : wrong.meant();
            row.report(IssueCode.HAZARD_MALFORMED, "hazard", hazard, "HP1..HP15", meant);
          }
        }
      }
    }
    return hazards;
  }

  /** Properties that are joined by something else than blanks; empty when they are not. */
  private static String separated(String hazards) {
    List<String> meant = new ArrayList<>();
    for (String part : List.of(hazards.split("[;,/|+]"))) {
      switch (HazardProperty.parse(part)) {
        case CodeForm.Right right -> meant.add(right.code());
        case CodeForm.WithoutZero without -> meant.add(without.code());
        case CodeForm.Wrong wrong -> meant.add(wrong.meant());
      }
    }
    return meant.contains("") ? "" : String.join(" ", meant);
  }
}
