package org.millrace.classify.diagnosis;

import java.util.EnumSet;
import java.util.List;
import org.millrace.unit.Require;

/**
 * When a sign speaks for its topic.
 *
 * @param limits of every sign, each once
 * @param leastGrowth growth of value added a year from which on elasticities are formed; below it
 *     growth of input is judged alone
 */
public record DiagnosisRules(List<Limit> limits, double leastGrowth) {
  /**
   * The usual ones. The limits of elasticities are those by which decoupling is told from coupling;
   * all others are judgements of ours, without a source, to be replaced by those of a policy.
   */
  public static final DiagnosisRules USUAL =
      new DiagnosisRules(
          List.of(
              new Limit(Sign.ENERGY_ELASTICITY, 0.8, 1.2),
              new Limit(Sign.LABOR_ELASTICITY, 0.8, 1.2),
              new Limit(Sign.CAPITAL_ELASTICITY, 0.8, 1.2),
              new Limit(Sign.ENERGY_WITHOUT_OUTPUT, 0, 0.05),
              new Limit(Sign.LABOR_WITHOUT_OUTPUT, 0, 0.05),
              new Limit(Sign.CAPITAL_WITHOUT_OUTPUT, 0, 0.05),
              new Limit(Sign.VALUE_ADDED_SHARE, 0.25, 0.12),
              new Limit(Sign.ORDER_PRODUCTION, 0.5, 0.9),
              new Limit(Sign.RESEARCH_INTENSITY, 0.03, 0.005),
              new Limit(Sign.TRAINING, 0.2, 0.05),
              new Limit(Sign.COOPERATION, 0.2, 0.05),
              new Limit(Sign.AWARENESS, 0.5, 0.2),
              new Limit(Sign.OWN_TARGETS, 0.25, 0.05),
              new Limit(Sign.ECO_INNOVATION, 0.25, 0.05),
              new Limit(Sign.CARBON_PRICE, 30, 5),
              new Limit(Sign.INCENTIVES_IN_FORCE, 2, 0),
              new Limit(Sign.MARKET_EXCHANGES, 0.5, 0.1),
              new Limit(Sign.STREAMS_REPORTED, 0.5, 0.1),
              new Limit(Sign.PLATFORM_MEMBERS, 0.3, 0.05),
              new Limit(Sign.KNOWN_OFFICE, 0.5, 0.2),
              new Limit(Sign.LEGAL_OBSTACLE, 0.25, 0.6),
              new Limit(Sign.PERMITS_HELD, 0.1, 0.4)),
          0.005);

  public DiagnosisRules {
    limits = List.copyOf(limits);
    EnumSet<Sign> open = EnumSet.allOf(Sign.class);
    for (Limit limit : limits) {
      Require.that(open.remove(limit.sign()), "The limit of '%s' stands twice.", limit.sign());
    }
    Require.that(open.isEmpty(), "There is no limit for: %s.", open);
    Require.that(
        leastGrowth > 0 && Double.isFinite(leastGrowth),
        "least growth is %s; it must be above 0.",
        leastGrowth);
  }

  /**
   * When a sign speaks.
   *
   * @param limit beyond it the sign speaks for its topic, in the unit of the sign
   * @param severe from here on it counts as fully severe; on the far side of the limit
   */
  public record Limit(Sign sign, double limit, double severe) {
    public Limit {
      Require.finite("limit", limit);
      Require.finite("severe value", severe);
      Require.that(
          sign.side() == Sign.Side.ABOVE ? severe > limit : severe < limit,
          "The severe value %s of '%s' must lie %s its limit %s.",
          severe,
          sign,
          sign.side() == Sign.Side.ABOVE ? "above" : "below",
          limit);
    }
  }

  Limit limit(Sign sign) {
    return limits.stream().filter(l -> l.sign() == sign).findFirst().orElseThrow();
  }
}
