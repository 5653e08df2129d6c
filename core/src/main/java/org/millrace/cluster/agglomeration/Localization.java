package org.millrace.cluster.agglomeration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.millrace.cluster.agglomeration.AgglomerationResult.Defined;
import org.millrace.cluster.agglomeration.AgglomerationResult.Index;
import org.millrace.cluster.agglomeration.AgglomerationResult.IndustryIndex;
import org.millrace.cluster.agglomeration.AgglomerationResult.Obstacle;
import org.millrace.cluster.agglomeration.AgglomerationResult.Reading;
import org.millrace.cluster.agglomeration.AgglomerationResult.Reason;
import org.millrace.cluster.agglomeration.AgglomerationResult.Significance;
import org.millrace.cluster.agglomeration.AgglomerationResult.Tested;
import org.millrace.cluster.agglomeration.AgglomerationResult.Undefined;
import org.millrace.cluster.agglomeration.AgglomerationResult.Untested;
import org.millrace.domain.Id;
import org.millrace.math.FalseDiscovery;
import org.millrace.math.NormalDistribution;
import org.millrace.math.Vector;

/** The index of single industries. */
final class Localization {
  /** Below this part of its first term a variance is rounding. */
  private static final double ROUNDING = 1e-12;

  private final Nation nation;
  private final AgglomerationRules rules;

  Localization(Nation nation, AgglomerationRules rules) {
    this.nation = nation;
    this.rules = rules;
  }

  /** The indices, each with the rate of false discoveries among them all. */
  List<IndustryIndex> indices(List<Establishment> industries) {
    Map<Id.SectorId, Double> rates = rates(industries);
    return industries.stream()
        .map(i -> new IndustryIndex(i.id(), i.size(), index(i, rates)))
        .toList();
  }

  private Map<Id.SectorId, Double> rates(List<Establishment> industries) {
    List<Establishment> testable = industries.stream().filter(this::isTestable).toList();
    Vector adjusted =
        FalseDiscovery.adjusted(
            Vector.of(
                testable.stream()
                    .mapToDouble(i -> NormalDistribution.twoSided(deviations(i)))
                    .toArray()));
    Map<Id.SectorId, Double> rates = new HashMap<>();
    for (int i = 0; i < adjusted.size(); i++) {
      rates.put(testable.get(i).id(), adjusted.at(i));
    }
    return rates;
  }

  private boolean isTestable(Establishment industry) {
    return !industry.isEmpty()
        && !isOnePlant(industry)
        && !nation.isOneArea()
        && findVariance(industry).orElse(0) > 0;
  }

  private static boolean isOnePlant(Establishment industry) {
    return industry.inequality() < Nation.CERTAIN;
  }

  private Index index(Establishment industry, Map<Id.SectorId, Double> rates) {
    if (nation.isOneArea()) {
      return new Undefined(Reason.ONE_AREA);
    } else if (industry.isEmpty()) {
      return new Undefined(Reason.NO_PLANTS);
    } else if (isOnePlant(industry)) {
      return new Undefined(Reason.ONE_PLANT);
    }
    double excess = concentration(industry) - expected(industry);
    double gamma = excess / (nation.spread() * industry.inequality());
    return new Defined(
        concentration(industry),
        industry.herfindahl(),
        gamma,
        reading(gamma),
        expected(industry),
        significance(industry, rates));
  }

  private Reading reading(double gamma) {
    if (gamma < rules.slight()) {
      return Reading.NOT_VERY_LOCALIZED;
    }
    return gamma > rules.high() ? Reading.HIGHLY_LOCALIZED : Reading.LOCALIZED;
  }

  private Significance significance(Establishment industry, Map<Id.SectorId, Double> rates) {
    if (!isTestable(industry)) {
      return new Untested(
          switch (industry.fourth()) {
            case Establishment.Known known -> Obstacle.NO_VARIANCE;
            case Establishment.NotStated none -> Obstacle.ONLY_HERFINDAHL;
          });
    }
    double z = deviations(industry);
    return new Tested(
        findVariance(industry).orElse(0),
        z,
        NormalDistribution.twoSided(z),
        rates.getOrDefault(industry.id(), 1.0));
  }

  private double concentration(Establishment industry) {
    return nation.product(industry.shares(), industry.shares());
  }

  private double expected(Establishment industry) {
    return nation.spread() * industry.herfindahl();
  }

  private double deviations(Establishment industry) {
    return (concentration(industry) - expected(industry))
        / Math.sqrt(findVariance(industry).orElse(1));
  }

  /** The variance of G by chance; none where fourth powers are not known, 0 for rounding. */
  private OptionalDouble findVariance(Establishment industry) {
    return switch (industry.fourth()) {
      case Establishment.Known known -> OptionalDouble.of(variance(industry, known.sum()));
      case Establishment.NotStated none -> OptionalDouble.empty();
    };
  }

  private double variance(Establishment industry, double fourth) {
    double x2 = nation.powers(2);
    double x3 = nation.powers(3);
    double h2 = industry.herfindahl() * industry.herfindahl();
    double variance = 2 * (h2 * (x2 - 2 * x3 + x2 * x2) - fourth * (x2 - 4 * x3 + 3 * x2 * x2));
    return variance > ROUNDING * h2 * x2 ? variance : 0;
  }
}
