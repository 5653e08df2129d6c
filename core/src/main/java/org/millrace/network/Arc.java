package org.millrace.network;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/**
 * A way a material could take.
 *
 * @param material what moves
 * @param unitCost of moving a tonne
 * @param emission of moving a tonne
 * @param fixedPerYear what having the link costs, at all
 * @param substitution tonnes of the bought material that a tonne replaces; 1 into a plant
 * @param maximumShare largest share of the need that this material may cover, in [0, 1]; 1 into a
 *     plant
 * @param minimumLot least tonnes a year, if anything
 * @param contents what a tonne holds, for blend limits; what is not listed is zero
 */
public record Arc(
    Id.ArcId id,
    From from,
    To to,
    Id.MaterialId material,
    Price unitCost,
    EmissionFactor emission,
    Money fixedPerYear,
    Ratio substitution,
    double maximumShare,
    MassFlow minimumLot,
    List<Content> contents) {
  public Arc {
    contents = List.copyOf(contents);
    Require.that(
        substitution.amount() > 0, "The substitution of arc '%s' must be above 0.", id.value());
    Require.atLeast(
        "yearly cost of arc '%s' [EUR]".formatted(id.value()), fixedPerYear.amount(), 0);
    Require.between("maximum share of arc '%s'".formatted(id.value()), maximumShare, 0, 1);
  }

  /** Where an arc starts. */
  public sealed interface From {
    /** At a by-product. */
    record Supplied(Id.StreamId supply) implements From {}

    /** At an output of a plant. */
    record Produced(Id.PlantId plant, Id.MaterialId output) implements From {}
  }

  /** Where an arc ends. */
  public sealed interface To {
    /** At a need. */
    record Used(Id.StreamId demand) implements To {}

    /** At a plant. */
    record Processed(Id.PlantId plant) implements To {}
  }

  /** How much of something a tonne holds [g/t]. */
  public record Content(String property, double amount) {}
}
