package org.millrace.abatement;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/**
 * What could be taken, what should be, and the curve of cost.
 *
 * @param sites in the order of the emitters
 * @param curve what saves money first, by gain; then by cost of a tonne
 */
public record AbatementResult(
    Summary summary, Outcome outcome, List<SitePlan> sites, List<Step> curve, List<Gap> gaps) {
  public AbatementResult {
    sites = List.copyOf(sites);
    curve = List.copyOf(curve);
    gaps = List.copyOf(gaps);
  }

  /**
   * All sites together.
   *
   * @param emission of all emitters, their power included
   * @param abated by the chosen measures in a year
   * @param costPerYear of the chosen measures, without the carbon price; negative when they save
   *     money
   * @param potential abated where the curve ends
   */
  public record Summary(
      Figure<Emission> emission,
      Figure<Emission> abated,
      Figure<Money> costPerYear,
      Figure<Money> investment,
      Emission potential) {}

  /** Whether the goal is met. */
  public sealed interface Outcome {
    /**
     * It is.
     *
     * @param objective what was made least in a year: cost less carbon price and premium
     * @param bound no choice has less
     * @param trimmed sites where not every measure could be tried with every other
     */
    record Met(Money objective, Money bound, Proof proof, int trimmed) implements Outcome {}

    /** Not even all measures together reach the target; none is chosen. */
    record OutOfReach(Emission wanted, Emission most) implements Outcome {}
  }

  /** Why nothing better is possible. */
  public enum Proof {
    /** Every set of measures was tried at every site. */
    ENUMERATED,
    /** Sets were enumerated at every site, and choices among sites searched to the end. */
    SEARCHED,
    /** The search stopped; nothing is better than the bound. */
    BOUNDED
  }

  /**
   * One site.
   *
   * @param candidates in the order in which it should look at them: what is proven first, then what
   *     saves most money, then by cost of a tonne
   * @param unsuited measures whose power lets out more than they abate
   */
  public record SitePlan(
      Id.FacilityId facility,
      Figure<Emission> emission,
      List<Candidate> candidates,
      List<Id.MeasureId> unsuited) {
    public SitePlan {
      candidates = List.copyOf(candidates);
      unsuited = List.copyOf(unsuited);
    }
  }

  /**
   * A measure at a site as if it were the only one.
   *
   * @param fit share of all emitters' emission in sectors where it applies: how much of the cluster
   *     could follow
   * @param abated in a year, after what its own power lets out
   * @param cost of a tonne abated, without the carbon price
   * @param net the same with the carbon price
   * @param contribution what it abates among the chosen ones; 0 when it is not chosen
   */
  public record Candidate(
      Id.MeasureId measure,
      Maturity maturity,
      double fit,
      Figure<Emission> abated,
      Figure<Money> investment,
      Figure<Price> cost,
      Price net,
      Standing standing,
      Emission contribution) {}

  /** What became of a candidate. */
  public enum Standing {
    CHOSEN,
    /** Another of its group is better. */
    REPLACED,
    /** It would pay alone, but others leave too little or are better for the goal. */
    OVERLAPPED,
    TOO_DEAR,
    /** Not yet proven; only lead firms try it, and only to the maturity they dare. */
    UNPROVEN
  }

  /**
   * A step of the curve: how a site goes on when a tonne is worth more.
   *
   * @param added measures it takes now
   * @param removed alternatives it gives up for them
   * @param width abated more in a year
   * @param height cost of a tonne more, without the carbon price
   * @param maturity the least among those added
   * @param cumulative abated by this and all steps before
   */
  public record Step(
      Id.FacilityId facility,
      List<Id.MeasureId> added,
      List<Id.MeasureId> removed,
      Figure<Emission> width,
      Figure<Price> height,
      Maturity maturity,
      Emission cumulative) {
    public Step {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }
  }

  /** What is abated when every site does what pays at a carbon price. */
  public Emission potential(Price carbonPrice) {
    return new Emission(
        curve.stream()
            .filter(s -> s.height().amount() <= carbonPrice.amount())
            .mapToDouble(s -> s.width().amount())
            .sum());
  }
}
