package org.millrace.io.linkage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A row of a table of links; its texts are kept as they stand there.
 *
 * @param cells texts by column
 */
public record Link(Map<String, String> cells) {
  /** The columns, in order. */
  static final List<String> COLUMNS =
      List.of(
          "left",
          "right",
          "left_name",
          "right_name",
          "score",
          "decision",
          "decided_by",
          "engine_decision",
          "name_similarity",
          "distance_km",
          "sector_agreement",
          "size_ratio");

  private static final String PERSON = "person";

  public Link {
    cells = Map.copyOf(cells);
  }

  /** What was decided of a pair. */
  public enum Decision {
    /** One plant. */
    SAME,
    /** A person should look. */
    REVIEW,
    /** Two plants. */
    DIFFERENT;

    /** As the table has it. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A text of the row; empty when it has none. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Id of the facility in the left package. */
  public String left() {
    return cell("left");
  }

  /** Id of the facility in the right package. */
  public String right() {
    return cell("right");
  }

  /** What holds. */
  public Decision decision() {
    return Decision.valueOf(cell("decision").strip().toUpperCase(Locale.ROOT));
  }

  /** Whether a person decided: says so, or changed what the engine had decided. */
  public boolean isPersons() {
    return cell("decided_by").strip().equalsIgnoreCase(PERSON)
        || !cell("decision").strip().equalsIgnoreCase(cell("engine_decision").strip());
  }

  /** This link as a person decides it. */
  public Link decidedByPerson(Decision decision) {
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.put("decision", decision.text());
    changed.put("decided_by", PERSON);
    return new Link(changed);
  }

  /** This link as it was read, marked as a person's. */
  Link asPersons() {
    return cell("decided_by").strip().equalsIgnoreCase(PERSON) ? this : decidedByPerson(decision());
  }
}
