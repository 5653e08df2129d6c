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
 * @param deal on which terms both sides would deal
 * @param links that it passes; they are paid for apart
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
    Deal deal,
    List<Id.LinkId> links,
    List<Content> contents) {
  public Arc {
    links = List.copyOf(links);
    contents = List.copyOf(contents);
    Require.that(
        substitution.amount() > 0, "The substitution of arc '%s' must be above 0.", id.value());
    Require.atLeast(
        "yearly cost of arc '%s' [EUR]".formatted(id.value()), fixedPerYear.amount(), 0);
    Require.between("maximum share of arc '%s'".formatted(id.value()), maximumShare, 0, 1);
  }

  /** How much of something a tonne holds [g/t]; none of what is not listed. */
  public double content(String property) {
    return contents.stream()
        .filter(c -> c.property().equals(property))
        .mapToDouble(Content::amount)
        .sum();
  }

  /**
   * Terms of an exchange.
   *
   * @param minimumLot least tonnes a year, if anything
   * @param kept tonnes a year that must flow, because they flow today and shall go on
   * @param price what the taking side pays the giving one for a tonne; it changes nobody's sum, but
   *     who gains
   */
  public record Deal(MassFlow minimumLot, MassFlow kept, Price price) {
    /** Any lot, nothing kept, nothing paid. */
    public static final Deal OPEN = new Deal(MassFlow.ZERO, MassFlow.ZERO, Price.ZERO);

    /** Nothing kept, nothing paid. */
    public static Deal of(MassFlow minimumLot) {
      return new Deal(minimumLot, MassFlow.ZERO, Price.ZERO);
    }
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
