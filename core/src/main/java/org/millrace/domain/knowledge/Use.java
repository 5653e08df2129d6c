package org.millrace.domain.knowledge;

import java.util.List;
import org.millrace.domain.Content;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;
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
 * @param effort what using a tonne takes beside its price
 * @param hazard what becomes of a hazardous material
 */
public record Use(
    Id.UseId id,
    Id.MaterialId material,
    Id.MaterialId replaces,
    List<Id.SectorId> sectors,
    Figure<Ratio> substitution,
    double maximumShare,
    List<Content> limits,
    Effort effort,
    Hazard hazard) {
  public Use {
    sectors = List.copyOf(sectors);
    limits = List.copyOf(limits);
    Require.that(
        substitution.amount() > 0, "A tonne must replace something by use '%s'.", id.value());
    Require.between("maximum share of use '%s'".formatted(id.value()), maximumShare, 0, 1);
  }

  /**
   * What using a tonne of the material takes more than using what it replaces.
   *
   * @param cost such as storing, dosing, testing and wear; below zero when it is easier
   * @param emission such as carbon dioxide set free by burning or heating it
   */
  public record Effort(Figure<Price> cost, Figure<EmissionFactor> emission) {}

  /** What becomes of a hazardous material. */
  public enum Hazard {
    /** It may be used by who has a permit; unknown permits are asked for. */
    ASK,
    /** It may be used where a permit is known. */
    PERMIT,
    /** Nothing hazardous may be used so. */
    NEVER
  }
}
