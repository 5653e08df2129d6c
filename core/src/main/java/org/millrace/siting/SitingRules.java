package org.millrace.siting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Annuity;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * What the comparison may vary.
 *
 * @param detourFactor road kilometres for a kilometre of great circle, at least 1
 * @param interestRate yearly, for annuities
 * @param lifetimeYears over which moving is paid back
 * @param carbonPrice of a tonne of CO2 equivalent
 * @param weights of the criteria; a criterion without one weighs nothing
 */
public record SitingRules(
    double detourFactor,
    double interestRate,
    double lifetimeYears,
    Price carbonPrice,
    List<Weight> weights) {
  /** Engineering judgement: money weighs as much as all the rest. */
  public static final SitingRules USUAL =
      new SitingRules(
          1.3,
          0.07,
          20,
          Price.ZERO,
          List.of(
              new Weight(Criterion.MONEY, 0.5),
              new Weight(Criterion.LOCAL_LOAD, 0.15),
              new Weight(Criterion.NEIGHBORS, 0.1),
              new Weight(Criterion.JOBS, 0.1),
              new Weight(Criterion.JOBS_LOST, 0.05),
              new Weight(Criterion.TRANSPORT_EMISSION, 0.1)));

  public SitingRules {
    weights = List.copyOf(weights);
    Require.finite("detour factor", Require.atLeast("detour factor", detourFactor, 1));
    Require.between("interest rate", interestRate, 0, 1);
    Require.between("lifetime [a]", lifetimeYears, 1, 1000);
    Require.atLeast("carbon price [EUR/t]", carbonPrice.amount(), 0);
    Set<Criterion> seen = EnumSet.noneOf(Criterion.class);
    for (Weight weight : weights) {
      Require.that(seen.add(weight.criterion()), "%s is weighed twice.", weight.criterion());
    }
    Require.that(
        weights.stream().anyMatch(w -> w.share() > 0), "At least one criterion must weigh.");
  }

  /** How much a criterion weighs; only proportions matter. */
  public record Weight(Criterion criterion, double share) {
    public Weight {
      Require.finite("weight of %s".formatted(criterion), share);
      Require.atLeast("weight of %s".formatted(criterion), share, 0);
    }
  }

  /** How much a criterion weighs. */
  double weight(Criterion criterion) {
    return weights.stream()
        .filter(w -> w.criterion() == criterion)
        .mapToDouble(Weight::share)
        .sum();
  }

  /** What a year of a unit of money spent once costs. */
  double annuity() {
    return Annuity.of(interestRate, lifetimeYears);
  }
}
