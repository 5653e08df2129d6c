package org.millrace.io.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.knowledge.Contents;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;

/** The rows of the table {@code properties}: what is held, and what may be. */
final class ContentRows {
  /** Who has a property. */
  enum Role {
    OFFER,
    NEED,
    /** Of water; what it holds. */
    SOURCE,
    /** Of water; what its blend may hold. */
    SINK
  }

  private final Map<String, Role> roles = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final Map<String, List<Content>> contents = new HashMap<>();
  private final Map<String, List<BlendLimit>> blends = new HashMap<>();

  /** Makes known who has a name. */
  void learn(String id, Role role) {
    roles.put(id, role);
  }

  /** Whether somebody has a name already. */
  boolean knows(String id) {
    return roles.containsKey(id);
  }

  /** Whether a name is that of an offer, need, source or sink. */
  boolean is(String id, Role role) {
    return roles.get(id) == role;
  }

  /** What is said of a name is checked, but not kept. */
  void drop(String id) {
    dropped.add(id);
  }

  boolean isDropped(String id) {
    return dropped.contains(id);
  }

  void accept(Row row) {
    Contents.checkRange(row);
    checkBought(row);
    String id = row.text("stream");
    if (!row.isSound() || dropped.contains(id)) {
      return;
    }
    Content content = Contents.of(row);
    if (isOfBlend(row)) {
      addBlend(row, content);
    } else {
      contents.computeIfAbsent(id, s -> new ArrayList<>()).add(content);
    }
  }

  /** The most is a limit of the blend; a least stays one of each delivery. */
  private void addBlend(Row row, Content content) {
    String id = row.text("stream");
    double bought = row.isEmpty("bought") ? 0 : row.unit("unit").toCanonical(row.number("bought"));
    blends
        .computeIfAbsent(id, s -> new ArrayList<>())
        .add(new BlendLimit(content.property(), content.high(), bought));
    if (Double.isFinite(content.low())) {
      contents
          .computeIfAbsent(id, s -> new ArrayList<>())
          .add(new Content(content.property(), content.low(), Double.POSITIVE_INFINITY));
    }
  }

  private boolean isOfBlend(Row row) {
    String id = row.text("stream");
    boolean share = row.unit("unit").kind() == MeasureUnit.Kind.SHARE;
    return row.has("max")
        && ((is(id, Role.SINK) && share)
            || (row.has("bought") && (is(id, Role.SINK) || is(id, Role.NEED))));
  }

  /** Bought material keeps its own limit, and only a need or a sink buys. */
  private void checkBought(Row row) {
    String id = row.text("stream");
    if (!row.has("bought")) {
      return;
    }
    if (is(id, Role.OFFER) || is(id, Role.SOURCE)) {
      row.report(IssueCode.VALUE_IGNORED, "bought", "need, sink", "");
    } else if (row.isEmpty("max")) {
      row.report(IssueCode.VALUE_IGNORED, "bought", "max", "");
    } else if (row.has("max") && row.has("unit")) {
      MeasureUnit unit = row.unit("unit");
      double bought = unit.toCanonical(row.number("bought"));
      if (bought < 0 || row.number("bought") > row.number("max")) {
        String least = NumberText.format(-unit.offset() / unit.factor());
        row.report(IssueCode.OUT_OF_RANGE, "bought", least + ".." + row.text("max"), "");
      }
    }
  }

  /** What a name holds, or the limits it sets to each delivery. */
  List<Content> contents(String id) {
    return contents.getOrDefault(id, List.of());
  }

  /** The limits a name sets to its blend. */
  List<BlendLimit> blend(String id) {
    return blends.getOrDefault(id, List.of());
  }
}
