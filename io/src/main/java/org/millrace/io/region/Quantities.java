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
  private final KnowledgeTables tables;

  Quantities(KnowledgeIndex index, KnowledgeTables tables) {
    this.index = index;
    this.tables = tables;
  }

  /** Reports ranges that run backwards and energies of materials without a heat content. */
  void check(Row row) {
    QUANTITY.check(row);
    if (row.has("unit")
        && row.has("material")
        && row.unit("unit").kind() == MeasureUnit.Kind.ENERGY
        && !tables.mayHaveHeat(row.text("material"))
        && isWithoutHeat(row)) {
      row.report(
          IssueCode.ENERGY_WITHOUT_HEAT_CONTENT, "unit", row.text("material"), "heat_content", "");
    }
  }

  /** The quantity of a sound row. */
  Figure<MassFlow> rate(Row row) {
    MeasureUnit unit = row.unit("unit");
    if (unit.kind() == MeasureUnit.Kind.MASS) {
      return QUANTITY.figure(row, number -> new MassFlow(unit.toCanonical(number)));
    }
    Figure<HeatContent> heat =
        heat(row)
            .orElseThrow(
                () -> new IllegalStateException("A sound row of energy has a heat content."));
    Figure<MassFlow> rate =
        QUANTITY.figure(row, number -> new MassFlow(unit.toCanonical(number) / heat.amount()));
    return new Figure<>(
        rate.value(), rate.spread(), rate.grade().worse(heat.grade()), rate.origin());
  }

  private boolean isWithoutHeat(Row row) {
    return index.findMaterial(new Id.MaterialId(row.text("material"))).isPresent()
        && heat(row).filter(h -> h.amount() > 0).isEmpty();
  }

  private Optional<Figure<HeatContent>> heat(Row row) {
    return index.findHeatContent(new Id.MaterialId(row.text("material")));
  }
}
