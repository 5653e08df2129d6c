package org.millrace.diffusion.maturity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Technologies on their way to the market, and money to help them.
 *
 * @param technologies each once; may be none
 * @param levers what can be done for all of them, each once, 6 at most
 * @param support the money
 * @param rivalries niches against the mainstream
 * @param urns the same left to chance
 */
public record MaturityProblem(
    List<Technology> technologies,
    List<Lever> levers,
    Support support,
    List<Rivalry> rivalries,
    List<Urn> urns) {
  private static final int MOST_LEVERS = 6;

  public MaturityProblem {
    technologies = List.copyOf(technologies);
    levers = List.copyOf(levers);
    rivalries = List.copyOf(rivalries);
    urns = List.copyOf(urns);
    Set<Id.TechnologyId> known = new HashSet<>();
    for (Technology technology : technologies) {
      Require.that(
          known.add(technology.id()), "There are two technologies '%s'.", technology.id().value());
    }
    requireOnce("lever", levers.stream().map(Lever::name).toList());
    requireOnce("rivalry", rivalries.stream().map(Rivalry::name).toList());
    requireOnce("urn", urns.stream().map(Urn::name).toList());
    Require.that(
        levers.size() <= MOST_LEVERS,
        "There are %s levers; all their sets are tried, so there may be %s.",
        levers.size(),
        MOST_LEVERS);
  }

  private static void requireOnce(String thing, List<String> names) {
    Set<String> known = new HashSet<>();
    names.forEach(
        n -> Require.that(known.add(n), "Two things of the kind %s are named '%s'.", thing, n));
  }

  /**
   * Money for research and development, training and levers.
   *
   * @param yearly each year
   * @param steps equal parts in which it is given out, in [1, 200]
   * @param years that count, the first being year 0, in [1, 100]
   * @param interestRate real, a year
   */
  public record Support(Money yearly, int steps, int years, double interestRate) {
    public Support {
      Require.atLeast("support a year [EUR]", yearly.amount(), 0);
      Require.between("steps of the support", steps, 1, 200);
      Require.between("years", years, 1, 100);
      Require.between("interest rate", interestRate, 0, 1);
    }
  }

  /** The four systems of innovation in a cluster. */
  public enum InnovationSystem {
    /** Materials, people, money and knowledge. */
    RESOURCES,
    /** Platforms for technique, financing, information and marketing. */
    SERVICES,
    /** Specialization and reorganization of firms. */
    ORGANIZATION,
    /** Law, incentives, management. */
    INSTITUTIONS
  }

  /**
   * Something that helps all technologies.
   *
   * @param yearly what it costs in each year that counts
   * @param advanceFactor what it multiplies rates of advance by
   * @param dropFactor what it multiplies rates of dropping out by
   * @param costFactor what it multiplies unit costs on the market by, above 0
   */
  public record Lever(
      String name,
      InnovationSystem system,
      Money yearly,
      double advanceFactor,
      double dropFactor,
      double costFactor) {
    public Lever {
      Require.text("name of a lever", name);
      Require.atLeast("cost of lever '%s' [EUR]".formatted(name), yearly.amount(), 0);
      Require.between("advance factor of lever '%s'".formatted(name), advanceFactor, 0, 100);
      Require.between("drop factor of lever '%s'".formatted(name), dropFactor, 0, 100);
      Require.between("cost factor of lever '%s'".formatted(name), costFactor, 1e-3, 1e3);
    }
  }

  /**
   * A niche technology against the mainstream, more attractive the more use it.
   *
   * @param share of the niche today, in (0, 1)
   * @param niche how attractive the niche is with no share, as gain per user and year
   * @param nicheReturns what it gains with all the share, at least 0
   * @param mainstream the same of its rival
   * @param mainstreamReturns the same of its rival
   * @param speed of turning to the more attractive, per unit of difference and year; above 0
   * @param support that makes the niche more attractive, at least 0
   * @param supportYears how long it is paid
   * @param years to be told, in [1, 200]
   */
  public record Rivalry(
      String name,
      double share,
      double niche,
      double nicheReturns,
      double mainstream,
      double mainstreamReturns,
      double speed,
      double support,
      int supportYears,
      int years) {
    public Rivalry {
      Require.text("name of a rivalry", name);
      Require.that(
          share > 0 && share < 1,
          "The niche's share in '%s' is %s; it must lie between 0 and 1.",
          name,
          share);
      Require.between("attraction of the niche in '%s'".formatted(name), niche, -1e9, 1e9);
      Require.between(
          "attraction of the mainstream in '%s'".formatted(name), mainstream, -1e9, 1e9);
      Require.between("returns of the niche in '%s'".formatted(name), nicheReturns, 0, 1e9);
      Require.between(
          "returns of the mainstream in '%s'".formatted(name), mainstreamReturns, 0, 1e9);
      Require.between("support in '%s'".formatted(name), support, 0, 1e9);
      Require.that(
          speed > 0 && speed <= 1e9, "The speed in '%s' is %s; it must be above 0.", name, speed);
      Require.between("years of support in '%s'".formatted(name), supportYears, 0, 200);
      Require.between("years of '%s'".formatted(name), years, 1, 200);
    }
  }

  /**
   * Adopters come one by one and choose by chance what others have chosen.
   *
   * @param niche adopters of the niche at the start, at least 1
   * @param mainstream adopters of its rival at the start, at least 1
   * @param adopters that come, in [0, 5000]
   * @param feedback g: the chance is as n^g to m^g; 1 is Pólya's urn, above 1 locks in
   * @param advantage of the niche, a factor of its chance; above 0, 1 for none
   */
  public record Urn(
      String name, int niche, int mainstream, int adopters, double feedback, double advantage) {
    public Urn {
      Require.text("name of an urn", name);
      Require.between("adopters of the niche in '%s'".formatted(name), niche, 1, 1_000_000);
      Require.between(
          "adopters of the mainstream in '%s'".formatted(name), mainstream, 1, 1_000_000);
      Require.between("adopters that come in '%s'".formatted(name), adopters, 0, 5_000);
      Require.between("feedback in '%s'".formatted(name), feedback, 0, 20);
      Require.between("advantage in '%s'".formatted(name), advantage, 1e-6, 1e6);
    }
  }
}
