package org.millrace.domain.knowledge;

import java.util.List;
import org.millrace.domain.Content;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/**
 * An established way to use a material in place of another.
 *
 * @param material what is offered
 * @param replaces what is bought today
 * @param sectors where this holds; empty for anywhere
 * @param substitution tonnes of the bought material that a tonne replaces
 * @param maximumShare largest share of the need it may cover, in [0, 1]
 * @param limits what the user would test before taking it
 */
public record Use(
    Id.UseId id,
    Id.MaterialId material,
    Id.MaterialId replaces,
    List<Id.SectorId> sectors,
    Figure<Ratio> substitution,
    double maximumShare,
    List<Content> limits) {
  public Use {
    sectors = List.copyOf(sectors);
    limits = List.copyOf(limits);
    Require.that(
        substitution.amount() > 0, "A tonne must replace something by use '%s'.", id.value());
    Require.between("maximum share of use '%s'".formatted(id.value()), maximumShare, 0, 1);
  }
}
