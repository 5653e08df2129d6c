package org.millrace.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.Use;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/**
 * An offer that could serve a need, and why.
 *
 * @param chain the conversions on the way, first one first; empty when it is used as it is
 * @param delivered what arrives at the taker
 * @param phase in which it is moved
 * @param outcome the worst of the reasons' outcomes
 * @param distance by road, or along the pipe; zero when a place is unknown
 * @param moved tonnes to be moved for a delivered tonne; above 1 where dry matter is counted
 * @param quantity by-product that both sides can move in a year
 * @param lot by-product in a year below which one of them would not deal
 * @param substitution tonnes of the bought material that a delivered tonne replaces
 * @param maximumShare largest share of the need it may cover
 * @param effort what using a delivered tonne takes beside its price
 * @param money savings and costs for a tonne of by-product
 * @param carbon emissions avoided and caused for a tonne of by-product
 */
public record Match(
    Id.StreamId offer,
    Id.StreamId need,
    List<Conversion> chain,
    Id.MaterialId delivered,
    Phase phase,
    Outcome outcome,
    List<Reason> reasons,
    Distance distance,
    double moved,
    MassFlow quantity,
    MassFlow lot,
    Figure<Ratio> substitution,
    double maximumShare,
    Use.Effort effort,
    Sum<Price> money,
    Sum<EmissionFactor> carbon,
    Score score) {
  /**
   * Whoever names no place or no certain material looks near or fitting; that must not push out
   * others.
   */
  private static final Set<ReasonCode> VAGUE =
      EnumSet.of(ReasonCode.DISTANCE_UNKNOWN, ReasonCode.CODE_WIDE);

  public Match {
    chain = List.copyOf(chain);
    reasons = List.copyOf(reasons);
  }

  /** Tonnes delivered for a tonne of by-product. */
  public double deliveredPerTonne() {
    return chain.stream().mapToDouble(c -> c.yield().amount()).reduce(1, (a, b) -> a * b);
  }

  /** Whether it rests on a place or a material that nobody named. */
  public boolean isVague() {
    return reasons.stream().anyMatch(r -> VAGUE.contains(r.code()));
  }

  /** The least the giver must be paid for a tonne; negative when it would rather pay. */
  public Price lowestPrice() {
    return new Price(-money.of(true));
  }

  /** The most the taker can pay for a tonne and not lose. */
  public Price highestPrice() {
    return new Price(money.of(false));
  }
}
