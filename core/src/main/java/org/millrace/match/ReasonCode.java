package org.millrace.match;

/** What a rule found; its sentence stands in the catalogue of texts under the same name. */
public enum ReasonCode {
  /** A use of the knowledge joins the materials: use. */
  CODE_USE(Rule.CODE, Outcome.FEASIBLE),
  /** The taker itself says it would accept the material: material. */
  CODE_ACCEPTED(Rule.CODE, Outcome.FEASIBLE),
  /** The offered material is the bought one: material. */
  CODE_SAME(Rule.CODE, Outcome.FEASIBLE),
  /** The offer is named so widely that it may be this material: ask which it is: material. */
  CODE_WIDE(Rule.CODE, Outcome.CONDITIONAL),
  /** The offered material is a kind of the bought one: bought material. */
  CODE_KIND(Rule.CODE, Outcome.FEASIBLE),
  /** The use holds for some sectors and the taker's is unknown: use. */
  CODE_SECTOR_UNKNOWN(Rule.CODE, Outcome.CONDITIONAL),
  /** The use holds for other sectors than the taker's: use, sector. */
  CODE_OTHER_SECTOR(Rule.CODE, Outcome.INFEASIBLE),
  /** Giver and taker are one facility: reuse in-house is no exchange. */
  CODE_IN_HOUSE(Rule.CODE, Outcome.INFEASIBLE),
  /** No need of the region is joined to the material: offered material. */
  CODE_NO_USE(Rule.CODE, Outcome.INFEASIBLE),

  /** The phase is as the use presumes: phase. */
  PHASE_SAME(Rule.PHASE, Outcome.FEASIBLE),
  /** Solid and sludge, or steam and hot water: handling must be settled: phase, presumed phase. */
  PHASE_TO_SETTLE(Rule.PHASE, Outcome.CONDITIONAL),
  /** Nothing moves this phase: phase. */
  PHASE_NOT_MOVED(Rule.PHASE, Outcome.INFEASIBLE),
  /** Another phase altogether: phase, presumed phase. */
  PHASE_OTHER(Rule.PHASE, Outcome.INFEASIBLE),

  /** The temperature lies inside the limits. */
  TEMPERATURE_INSIDE(Rule.PHASE, Outcome.FEASIBLE),
  /** The temperature is not stated: ask for it. */
  TEMPERATURE_ASK(Rule.PHASE, Outcome.CONDITIONAL),
  /** The temperature may lie outside the limits: settle how often. */
  TEMPERATURE_TEST(Rule.PHASE, Outcome.CONDITIONAL),
  /** Too cold or too hot. */
  TEMPERATURE_OUTSIDE(Rule.PHASE, Outcome.INFEASIBLE),

  /** Nobody set a limit. */
  COMPOSITION_NO_LIMIT(Rule.COMPOSITION, Outcome.FEASIBLE),
  /** The content lies inside the limits: property. */
  COMPOSITION_INSIDE(Rule.COMPOSITION, Outcome.FEASIBLE),
  /** The content is not stated: ask for it: property. */
  COMPOSITION_ASK(Rule.COMPOSITION, Outcome.CONDITIONAL),
  /** The content may lie outside the limits: test each lot: property. */
  COMPOSITION_TEST(Rule.COMPOSITION, Outcome.CONDITIONAL),
  /** One quantity is of dry matter, the other as it is: ask for the water content. */
  COMPOSITION_BASIS(Rule.COMPOSITION, Outcome.CONDITIONAL),
  /**
   * The content lies above the limit, but the limit holds for the blend: property, most that may be
   * of a blend with the bought material alone.
   */
  COMPOSITION_DILUTED(Rule.COMPOSITION, Outcome.FEASIBLE),
  /** The content lies outside the limits: property. */
  COMPOSITION_OUTSIDE(Rule.COMPOSITION, Outcome.INFEASIBLE),

  /** Not hazardous. */
  HAZARD_NONE(Rule.HAZARD, Outcome.FEASIBLE),
  /** The taker's permit covers it: hazard. */
  HAZARD_PERMITTED(Rule.HAZARD, Outcome.FEASIBLE),
  /** A mirror entry: ask for a test of hazard: material. */
  HAZARD_MIRROR(Rule.HAZARD, Outcome.CONDITIONAL),
  /** Hazardous, and the taker's permit is not known: hazard. */
  HAZARD_PERMIT_UNKNOWN(Rule.HAZARD, Outcome.CONDITIONAL),
  /** Hazardous, and the taker's permit does not cover it: hazard. */
  HAZARD_NOT_PERMITTED(Rule.HAZARD, Outcome.INFEASIBLE),
  /** Hazardous, and this use needs a permit that is known: hazard. */
  HAZARD_PERMIT_NEEDED(Rule.HAZARD, Outcome.INFEASIBLE),
  /** Hazardous, and this use takes nothing hazardous: hazard. */
  HAZARD_NEVER(Rule.HAZARD, Outcome.INFEASIBLE),
  /** Converting hazardous waste needs a permit of its own: technology. */
  HAZARD_CONVERSION(Rule.HAZARD, Outcome.CONDITIONAL),

  /** Both run in the same periods: share of the supply. */
  TIME_OVERLAPS(Rule.TIME, Outcome.FEASIBLE),
  /** They never run together. */
  TIME_APART(Rule.TIME, Outcome.INFEASIBLE),

  /** Enough for both: quantity. */
  QUANTITY_ENOUGH(Rule.QUANTITY, Outcome.FEASIBLE),
  /** Less than the smallest lot worth it: quantity, lot. */
  QUANTITY_TOO_SMALL(Rule.QUANTITY, Outcome.INFEASIBLE),

  /** Near enough: distance. */
  DISTANCE_WITHIN(Rule.DISTANCE, Outcome.FEASIBLE),
  /** A place is unknown: ask for it. */
  DISTANCE_UNKNOWN(Rule.DISTANCE, Outcome.CONDITIONAL),
  /** Too far: distance, limit. */
  DISTANCE_TOO_FAR(Rule.DISTANCE, Outcome.INFEASIBLE),

  /** Both can gain: surplus. */
  ECONOMICS_GAIN(Rule.ECONOMICS, Outcome.FEASIBLE),
  /** Both can gain, but not at the bad end of the range: surplus, low end. */
  ECONOMICS_UNSURE(Rule.ECONOMICS, Outcome.CONDITIONAL),
  /** What disposal costs today is not known: ask for it. */
  ECONOMICS_DISPOSAL_UNKNOWN(Rule.ECONOMICS, Outcome.CONDITIONAL),
  /** What the need is bought for is not known: ask for it. */
  ECONOMICS_PRICE_UNKNOWN(Rule.ECONOMICS, Outcome.CONDITIONAL),
  /** Somebody recovers the material already: ask on which terms. */
  ECONOMICS_RECOVERED_ALREADY(Rule.ECONOMICS, Outcome.CONDITIONAL),
  /** An emission factor is missing, so CO2 is incomplete: material. */
  ECONOMICS_EMISSION_UNKNOWN(Rule.ECONOMICS, Outcome.CONDITIONAL),
  /** Nobody can gain: surplus. */
  ECONOMICS_LOSS(Rule.ECONOMICS, Outcome.INFEASIBLE),

  /** No conversion is needed. */
  CHAIN_DIRECT(Rule.CHAIN, Outcome.FEASIBLE),
  /** A technology that is sold converts it: technology. */
  CHAIN_CONVERTED(Rule.CHAIN, Outcome.FEASIBLE),
  /** The technology is not sold yet: technology. */
  CHAIN_IMMATURE(Rule.CHAIN, Outcome.CONDITIONAL),
  /** Less than the smallest plant sold: technology, quantity, smallest. */
  CHAIN_TOO_SMALL(Rule.CHAIN, Outcome.INFEASIBLE);

  private final Rule rule;
  private final Outcome outcome;

  ReasonCode(Rule rule, Outcome outcome) {
    this.rule = rule;
    this.outcome = outcome;
  }

  /** The rule that found it. */
  public Rule rule() {
    return rule;
  }

  /** What it makes of a pair. */
  public Outcome outcome() {
    return outcome;
  }
}
