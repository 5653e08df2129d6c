package org.millrace.io.knowledge;

import java.util.HashSet;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.domain.Quote;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/**
 * Nothing leads nowhere: what sectors offer has an outlet, what they need has a price, an activity
 * code leads to every sector. What uses and technologies take is given by a sector or made by a
 * technology, and what uses replace is needed by a sector; or it has a code of wastes or goods
 * under which firms may state it themselves.
 */
final class OutletRules {
  private final KnowledgeIndex index;
  private final Set<Id.MaterialId> priced = new HashSet<>();
  private final Set<Id.MaterialId> coded = new HashSet<>();

  OutletRules(Knowledge knowledge) {
    this.index = new KnowledgeIndex(knowledge);
    for (Material material : knowledge.materials()) {
      if (!material.codes().isEmpty()) {
        coded.add(material.id());
      }
    }
    for (MaterialValue value : knowledge.values()) {
      if (value instanceof MaterialValue.VirginPrice) {
        priced.add(value.material());
      }
    }
  }

  void check(KnowledgeRows rows) {
    Reach given = new Reach();
    Reach taken = new Reach();
    for (Row row : rows.of("sector_flows")) {
      boolean offer = row.text("direction").equals("offer");
      checkFlow(row, offer);
      (offer ? given : taken).add(material(row, "material"));
    }
    rows.of("technology_flows").stream()
        .filter(row -> row.text("direction").equals("out"))
        .forEach(row -> given.add(material(row, "material")));
    for (Row row : rows.of("uses")) {
      checkReach(row, "material", given, "sector_flows|technology_flows");
      checkReach(row, "replaces", taken, "sector_flows");
    }
    rows.of("technology_flows").stream()
        .filter(row -> row.text("direction").equals("in"))
        .forEach(row -> checkReach(row, "material", given, "sector_flows|technology_flows"));
    checkSectors(rows);
  }

  private void checkFlow(Row row, boolean offer) {
    Id.MaterialId material = material(row, "material");
    if (offer) {
      boolean outlet =
          !index.uses(material).isEmpty()
              || !index.technologies(material).isEmpty()
              || index.disposalCost(material) instanceof Quote.Known;
      if (!outlet) {
        String expected = "uses|technology_flows|disposal_price";
        row.report(IssueCode.OFFER_WITHOUT_OUTLET, "material", expected, "");
      }
    } else if (index.lineage(material).stream().noneMatch(priced::contains)) {
      row.report(IssueCode.NEED_WITHOUT_PRICE, "material", "virgin_price", "");
    }
  }

  private void checkReach(Row row, String column, Reach reach, String tables) {
    Id.MaterialId material = material(row, column);
    if (!coded.contains(material) && !reach.holds(material)) {
      row.report(IssueCode.MATERIAL_UNREACHABLE, column, tables, "");
    }
  }

  private static void checkSectors(KnowledgeRows rows) {
    Set<String> reached = new HashSet<>();
    rows.of("sector_codes").forEach(row -> reached.add(row.text("sector")));
    for (Row row : rows.of("sectors")) {
      if (!reached.contains(row.text("id"))) {
        row.report(IssueCode.SECTOR_WITHOUT_CODE, "id", "sector_codes", "");
      }
    }
  }

  private static Id.MaterialId material(Row row, String column) {
    return new Id.MaterialId(row.text(column));
  }

  /** Materials that somebody gives, or takes. */
  private final class Reach {
    private final Set<Id.MaterialId> named = new HashSet<>();
    private final Set<Id.MaterialId> wider = new HashSet<>();

    void add(Id.MaterialId material) {
      named.add(material);
      wider.addAll(index.lineage(material));
    }

    /** Whether it holds the material, a kind of it, or what it is a kind of. */
    boolean holds(Id.MaterialId material) {
      return wider.contains(material) || index.lineage(material).stream().anyMatch(named::contains);
    }
  }
}
