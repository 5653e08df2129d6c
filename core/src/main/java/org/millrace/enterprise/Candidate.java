package org.millrace.enterprise;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.unit.Distance;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/**
 * A new enterprise: a technology at a place, at the size that gains most.
 *
 * @param size input of a year that it is built for
 * @param lines equal lines it is made of
 * @param inputs by what is best for it
 * @param sales by what is best for it
 * @param unsold products that find no buyer
 * @param missing what is not known of those around it
 * @param unlimited what it would gain if its best buyers took everything: no better market helps
 *     more
 */
public record Candidate(
    Id.TechnologyId technology,
    Maturity maturity,
    Place place,
    MassFlow size,
    int lines,
    List<Input> inputs,
    List<Sale> sales,
    List<Unsold> unsold,
    Account account,
    List<Missing> missing,
    Money unlimited) {
  public Candidate {
    inputs = List.copyOf(inputs);
    sales = List.copyOf(sales);
    unsold = List.copyOf(unsold);
    missing = List.copyOf(missing);
  }

  /**
   * A by-product it takes.
   *
   * @param distance by road
   * @param worth of a tonne at its gate before it is worked: disposal saved less transport
   */
  public record Input(
      Id.StreamId source, Id.MaterialId material, MassFlow taken, Distance distance, Price worth) {}

  /**
   * A product it sells.
   *
   * @param replaced bought material that the buyer need not buy; 0 outside
   * @param distance by road; 0 outside
   * @param netback of a tonne at its gate: what it is worth to the buyer less transport
   */
  public record Sale(
      Buyer buyer,
      Id.MaterialId product,
      MassFlow sold,
      MassFlow replaced,
      Distance distance,
      Price netback) {}

  /** Who buys. */
  public sealed interface Buyer {
    /** A need of the cluster. */
    record Here(Id.StreamId sink) implements Buyer {}

    /** Somebody outside, at the stated price. */
    record Outside() implements Buyer {}
  }

  /** A product that nobody here buys. */
  public record Unsold(Id.MaterialId product, MassFlow left) {}

  /**
   * What a year of it brings, all sides together: givers, enterprise and buyers.
   *
   * @param gain the sum of the parts
   * @param taken by-products in a year
   * @param closed the part of them whose products find buyers here, by mass
   * @param replaced materials no longer bought in a year
   * @param avoided emission in a year
   * @param share taken of all by-products without a taker, in [0, 1]
   */
  public record Account(
      Figure<Money> gain,
      List<Part> parts,
      Figure<Money> investment,
      Payback payback,
      Headcount jobs,
      MassFlow taken,
      MassFlow closed,
      MassFlow replaced,
      Figure<Emission> avoided,
      double share) {
    public Account {
      parts = List.copyOf(parts);
    }
  }

  /** A part of the yearly gain; costs are below zero. */
  public record Part(Kind kind, Figure<Money> money) {}

  /** What a part stands for. */
  public enum Kind {
    DISPOSAL_SAVED,
    /** What buyers of the cluster no longer pay for what is replaced. */
    SALES,
    OUTSIDE_SALES,
    /** Bringing inputs in, with handling and the yearly cost of links. */
    INBOUND,
    /** Taking products out, with handling and the yearly cost of links. */
    OUTBOUND,
    /** What using the products takes beside their price. */
    USING,
    RUNNING,
    /** Getting rid of products that find no buyer. */
    UNSOLD,
    CAPITAL,
    /** Emissions avoided at the carbon price. */
    CARBON
  }

  /** When the investment has come back, without interest. */
  public sealed interface Payback {
    /** After so many years. */
    record After(double years) implements Payback {}

    /** Running it brings nothing to pay it back with. */
    record Never() implements Payback {}
  }

  /**
   * What is not known.
   *
   * @param streams of whom; empty when it is about a product
   * @param material about which
   * @param tonnes [t/a] that it concerns
   */
  public record Missing(
      Lack lack, List<Id.StreamId> streams, Id.MaterialId material, MassFlow tonnes) {
    public Missing {
      streams = List.copyOf(streams);
    }
  }

  /** What is lacking. */
  public enum Lack {
    /** The source is left aside: what its disposal costs is not known. */
    DISPOSAL_COST,
    /** The buyer is left aside: what it pays today is not known. */
    PURCHASE_PRICE,
    /** What disposal lets out is not known; avoided emissions are without it. */
    DISPOSAL_EMISSION,
    /**
     * What making the replaced material lets out is not known; avoided emissions are without it.
     */
    PURCHASE_EMISSION,
    /** Whether the buyer is of a sector where the use holds is not known. */
    BUYER_SECTOR,
    /** What getting rid of the unsold product costs is not known: no more is made than is sold. */
    LEFTOVER_COST,
    /** What getting rid of the unsold product lets out is not known. */
    LEFTOVER_EMISSION
  }
}
