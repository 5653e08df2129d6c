package org.millrace.cluster.specialization;

import org.millrace.cluster.specialization.LocationQuotientResult.Interval;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.cluster.specialization.LocationQuotientResult.Reason;
import org.millrace.math.BetaDistribution;
import org.millrace.math.NormalDistribution;

/** Intervals and probabilities; names as in the package's formulae. */
final class Estimates {
  /** A region this near to the nation is the nation: room for rounding of sums. */
  private static final double WHOLE = 1 - 1e-9;

  private final LocationQuotientRules rules;
  private final double z;
  private final double tail;

  Estimates(LocationQuotientRules rules) {
    this.rules = rules;
    tail = (1 - rules.confidence()) / 2;
    z = -NormalDistribution.quantile(tail);
  }

  /**
   * People employed.
   *
   * @param cell in the sector and the region
   * @param region in the region
   * @param sector in the sector
   * @param nation in all
   */
  record Counts(double cell, double region, double sector, double nation) {
    double quotient() {
      return cell / region / (sector / nation);
    }

    double outside() {
      return Math.max(0, sector - cell);
    }

    /** Share of the region in the nation. */
    double weight() {
      return region / nation;
    }
  }

  /** The quotient with its interval; the false discovery is that of this test alone. */
  Quotient estimate(Counts counts) {
    if (counts.region() == 0) {
      return new Quotient.Undefined(Reason.NOBODY_IN_REGION);
    } else if (counts.sector() == 0) {
      return new Quotient.Undefined(Reason.NOBODY_IN_SECTOR);
    } else if (counts.weight() >= WHOLE) {
      return new Quotient.Undefined(Reason.REGION_IS_NATION);
    } else if (Math.min(counts.cell(), counts.outside()) < least()) {
      return exact(counts);
    }
    return switch (rules.overlap()) {
      case PART -> part(counts);
      case INDEPENDENT -> independent(counts);
    };
  }

  /** Below this many people an interval is exact; always where there is nobody. */
  private double least() {
    return Math.max(rules.exactBelow() * rules.dispersion(), Double.MIN_VALUE);
  }

  /** Clopper-Pearson for the region's share of the sector. */
  private Quotient exact(Counts counts) {
    double inside = counts.cell() / rules.dispersion();
    double outside = counts.outside() / rules.dispersion();
    double weight = counts.weight();
    double low =
        inside == 0 ? 0 : new BetaDistribution(inside, outside + 1).quantile(tail) / weight;
    double high =
        outside == 0
            ? 1 / weight
            : new BetaDistribution(inside + 1, outside).quantile(1 - tail) / weight;
    double atLeast = inside == 0 ? 1 : new BetaDistribution(inside, outside + 1).lower(weight);
    double atMost = outside == 0 ? 1 : new BetaDistribution(inside + 1, outside).upper(weight);
    double probability = Math.min(1, 2 * Math.min(atLeast, atMost));
    return estimated(counts.quotient(), low, high, Interval.EXACT, probability);
  }

  /** On the log odds of the region's share of the sector, so that no end is impossible. */
  private Quotient part(Counts counts) {
    double rest = counts.nation() - counts.region();
    double inside = counts.cell() / counts.region();
    double outside = Math.min(1, counts.outside() / rest);
    double logarithm = Math.log(inside / outside);
    double error =
        Math.sqrt(
            rules.dispersion() * ((1 - inside) / counts.cell() + (1 - outside) / counts.outside()));
    return estimated(
        counts.quotient(),
        ofRatio(Math.exp(logarithm - z * error), counts.weight()),
        ofRatio(Math.exp(logarithm + z * error), counts.weight()),
        Interval.DELTA,
        probability(logarithm, error));
  }

  /** The location quotient of a ratio of the region's share to that of the rest. */
  private static double ofRatio(double ratio, double weight) {
    return ratio / (weight * ratio + 1 - weight);
  }

  private Quotient independent(Counts counts) {
    double quotient = counts.quotient();
    double inside = counts.cell() / counts.region();
    double everywhere = counts.sector() / counts.nation();
    double error =
        Math.sqrt(
            rules.dispersion()
                * ((1 - inside) / counts.cell() + (1 - everywhere) / counts.sector()));
    double probability = probability(Math.log(quotient), error);
    return estimated(
        quotient,
        quotient * Math.exp(-z * error),
        quotient * Math.exp(z * error),
        Interval.DELTA,
        probability);
  }

  private static double probability(double logarithm, double error) {
    return error == 0 ? 1 : NormalDistribution.twoSided(logarithm / error);
  }

  /** Rounding must not put the quotient outside its own interval. */
  private static Quotient estimated(
      double quotient, double low, double high, Interval interval, double probability) {
    return new Quotient.Estimated(
        quotient,
        Math.min(low, quotient),
        Math.max(high, quotient),
        interval,
        probability,
        probability);
  }
}
