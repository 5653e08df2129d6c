package org.millrace.study;

import java.util.List;
import org.millrace.domain.Facility;
import org.millrace.domain.Grade;
import org.millrace.domain.Offer;
import org.millrace.estimate.EstimateResult;
import org.millrace.match.Reason;
import org.millrace.network.NetworkResult;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * What should be built, who gains, how sure it is and what was left out.
 *
 * @param exchanges largest gain first
 * @param measures that firms take by themselves, largest gain first
 * @param firms each firm that gains or loses, largest gain first; their gains sum to the saving
 * @param review what a reader asks of it once it is made
 */
public record Plan(
    Headline headline,
    NetworkResult.Planned design,
    List<PlannedExchange> exchanges,
    List<PlannedPlant> plants,
    List<PlannedMeasure> measures,
    List<FirmGain> firms,
    List<LeftOut> leftOut,
    Quality quality,
    Review review) {
  public Plan {
    exchanges = List.copyOf(exchanges);
    plants = List.copyOf(plants);
    measures = List.copyOf(measures);
    firms = List.copyOf(firms);
    leftOut = List.copyOf(leftOut);
  }

  /** The exchanges that take a by-product; a shared plant's heat of bought fuel takes none. */
  List<PlannedExchange> ofByProducts() {
    return exchanges.stream().filter(e -> !e.isOfMarket()).toList();
  }

  /**
   * The plan in a few numbers, all for a year.
   *
   * @param saving [EUR/a] what the region saves
   * @param savingRunning [EUR/a] the part of it from exchanges that are known to run already
   * @param avoided [tCO2e/a] emissions avoided
   * @param diverted [t/a] by-products that find a use
   * @param replaced [t/a] bought materials no longer bought
   * @param investment [EUR] in plants and measures
   */
  public record Headline(
      Total<Money> saving,
      Money savingRunning,
      Total<Emission> avoided,
      Total<MassFlow> diverted,
      MassFlow replaced,
      Total<Money> investment) {}

  /** What a facility gains in a year by giving, by taking and by measures of its own. */
  public record FirmGain(Facility facility, Money asGiver, Money asTaker, Money alone) {
    /** All together. */
    public Money gain() {
      return new Money(asGiver.amount() + asTaker.amount() + alone.amount());
    }
  }

  /**
   * A by-product that finds no use in the plan, all or in part.
   *
   * @param remaining what is left in a year
   * @param reasons what stopped the nearest pair; for {@link Cause#NO_TAKER}, {@link
   *     Cause#PLACE_UNKNOWN} and {@link Cause#CONTENT_UNKNOWN} only
   */
  public record LeftOut(Offer offer, MassFlow remaining, Cause cause, List<Reason> reasons) {
    public LeftOut {
      reasons = List.copyOf(reasons);
    }
  }

  /** Why a by-product is left out. */
  public enum Cause {
    /** No need of the region can take it: a reason says what stopped the nearest. */
    NO_TAKER,
    /** It could be used, but others serve the same needs better, or they are full. */
    OUTBID,
    /** It could be used, but where giver or taker stands is unknown: the reasons say so. */
    PLACE_UNKNOWN,
    /** It could be used, but what it holds is unknown where takers limit it in their blend. */
    CONTENT_UNKNOWN,
    /** It is recovered already, and the plan was not asked to change that. */
    RECOVERED_ALREADY
  }

  /**
   * What the plan rests on.
   *
   * @param facilities in the region
   * @param withOwnStreams facilities that stated streams
   * @param estimated facilities whose streams were estimated
   * @param withoutStreams facilities of which nothing is known, by cause
   * @param gains share of the saving that rests on each grade, best grade first
   */
  public record Quality(
      int facilities,
      int withOwnStreams,
      int estimated,
      List<Missing> withoutStreams,
      List<GradeShare> gains) {
    public Quality {
      withoutStreams = List.copyOf(withoutStreams);
      gains = List.copyOf(gains);
    }
  }

  /** How many facilities got no streams for a cause. */
  public record Missing(EstimateResult.Cause cause, int facilities) {}

  /** The part of the saving [EUR/a] that rests on a grade. */
  public record GradeShare(Grade grade, double saving) {}
}
