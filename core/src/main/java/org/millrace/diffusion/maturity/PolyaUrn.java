package org.millrace.diffusion.maturity;

import org.millrace.diffusion.maturity.MaturityProblem.Urn;
import org.millrace.diffusion.maturity.MaturityResult.Lottery;

/** The exact distribution of an urn, adopter by adopter. */
final class PolyaUrn {
  /** Quantiles may miss a probability by this much for rounding. */
  private static final double ROUNDING = 1e-12;

  private static final double RARE = 0.05;
  private static final double NEARLY_ALL = 0.9;

  private final Urn urn;

  PolyaUrn(Urn urn) {
    this.urn = urn;
  }

  /** Probabilities of how many of the adopters that come choose the niche, from none to all. */
  double[] distribution() {
    double[] chances = new double[urn.adopters() + 1];
    chances[0] = 1;
    for (int come = 0; come < urn.adopters(); come++) {
      for (int chosen = come; chosen >= 0; chosen--) {
        double up = chance(urn.niche() + chosen, urn.mainstream() + come - chosen);
        chances[chosen + 1] += chances[chosen] * up;
        chances[chosen] *= 1 - up;
      }
    }
    return chances;
  }

  /** The chance that the next one chooses the niche. */
  private double chance(int niche, int mainstream) {
    double odds =
        Math.log(urn.advantage()) + urn.feedback() * (Math.log(niche) - Math.log(mainstream));
    return 1 / (1 + Math.exp(-odds));
  }

  Lottery lottery() {
    double[] chances = distribution();
    double mean = 0;
    double majority = 0;
    double most = 0;
    double least = 0;
    for (int chosen = 0; chosen < chances.length; chosen++) {
      double share = share(chosen);
      mean += chances[chosen] * share;
      majority += share > 0.5 ? chances[chosen] : 0;
      most += share >= NEARLY_ALL ? chances[chosen] : 0;
      least += share <= 1 - NEARLY_ALL ? chances[chosen] : 0;
    }
    double variance = 0;
    for (int chosen = 0; chosen < chances.length; chosen++) {
      variance += chances[chosen] * Math.pow(share(chosen) - mean, 2);
    }
    return new Lottery(
        urn.name(),
        mean,
        Math.sqrt(variance),
        Math.min(1, majority),
        Math.min(1, most),
        Math.min(1, least),
        quantile(chances, RARE),
        quantile(chances, 0.5),
        quantile(chances, 1 - RARE));
  }

  private double share(int chosen) {
    return (urn.niche() + (double) chosen)
        / (urn.niche() + (double) urn.mainstream() + urn.adopters());
  }

  private double quantile(double[] chances, double probability) {
    double sum = 0;
    for (int chosen = 0; chosen < chances.length; chosen++) {
      sum += chances[chosen];
      if (sum >= probability - ROUNDING) {
        return share(chosen);
      }
    }
    return share(chances.length - 1);
  }
}
