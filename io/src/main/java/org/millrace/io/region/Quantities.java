package org.millrace.io.region;

import java.util.Optional;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.knowledge.KnowledgeTables;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.HeatContent;
import org.millrace.unit.MassFlow;

/** Quantities of streams, in whatever unit, as tonnes a year. */
final class Quantities {
  private static final Triples QUANTITY = new Triples("quantity_low", "quantity", "quantity_high");

  private final KnowledgeIndex index;
  private final CodedMaterials coded;
  private final KnowledgeTables tables;

  Quantities(KnowledgeIndex index, CodedMaterials coded, KnowledgeTables tables) {
    this.index = index;
    this.coded = coded;
    this.tables = tables;
  }

  /** Reports ranges that run backwards and energies of materials without a heat content. */
  void check(Row row, Optional<Id.MaterialId> material) {
    QUANTITY.check(row);
    if (row.has("unit")
        && row.unit("unit").kind() == MeasureUnit.Kind.ENERGY
        && material.filter(this::isWithoutHeat).isPresent()) {
      row.report(
          IssueCode.ENERGY_WITHOUT_HEAT_CONTENT, "unit", row.text("material"), "heat_content", "");
    }
  }

  /** The quantity of a sound row. */
  Figure<MassFlow> rate(Row row, Id.MaterialId material) {
    MeasureUnit unit = row.unit("unit");
    if (unit.kind() == MeasureUnit.Kind.MASS) {
      return QUANTITY.figure(row, number -> new MassFlow(unit.toCanonical(number)));
    }
    Figure<HeatContent> heat =
        heat(material)
            .orElseThrow(
                () -> new IllegalStateException("A sound row of energy has a heat content."));
    Figure<MassFlow> rate =
        QUANTITY.figure(row, number -> new MassFlow(unit.toCanonical(number) / heat.amount()));
    return new Figure<>(
        rate.value(), rate.spread(), rate.grade().worse(heat.grade()), rate.origin());
  }

  private boolean isWithoutHeat(Id.MaterialId material) {
    boolean known =
        index.findMaterial(material).isPresent() || coded.findAdded(material).isPresent();
    return known
        && !tables.mayHaveHeat(material.value())
        && heat(material).filter(h -> h.amount() > 0).isEmpty();
  }

  private Optional<Figure<HeatContent>> heat(Id.MaterialId material) {
    return index.findHeatContent(material);
  }
}
