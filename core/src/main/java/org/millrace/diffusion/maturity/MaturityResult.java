package org.millrace.diffusion.maturity;

import java.util.List;
import org.millrace.diffusion.maturity.MaturityProblem.InnovationSystem;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/**
 * Which technologies get through, with which support.
 *
 * @param allocation the best
 * @param technologies in the order of the problem
 * @param budgets what more or less support would be worth with the same levers, from none to all of
 *     what the levers leave
 * @param leverSets what each set of levers within the support is worth with the best allocation,
 *     fewest first
 */
public record MaturityResult(
    Allocation allocation,
    List<Prospect> technologies,
    List<BudgetPoint> budgets,
    List<LeverSet> leverSets,
    List<Contest> rivalries,
    List<Lottery> urns) {
  public MaturityResult {
    technologies = List.copyOf(technologies);
    budgets = List.copyOf(budgets);
    leverSets = List.copyOf(leverSets);
    rivalries = List.copyOf(rivalries);
    urns = List.copyOf(urns);
  }

  /**
   * What is done.
   *
   * @param value expected present value of gains on the market less support and levers
   * @param without the same when nothing is done
   * @param leversYearly what the levers take of the support
   * @param systems of innovation that the levers belong to
   */
  public record Allocation(
      Money value,
      Money without,
      List<String> levers,
      Money leversYearly,
      List<InnovationSystem> systems,
      List<Share> shares) {
    public Allocation {
      levers = List.copyOf(levers);
      systems = List.copyOf(systems);
      shares = List.copyOf(shares);
    }
  }

  /** Support a year for one technology, while it is on the ladder. */
  public record Share(Id.TechnologyId technology, Money research, Money training) {}

  /** A technology when nothing is done and as the allocation has it. */
  public record Prospect(Id.TechnologyId technology, Path without, Path with) {}

  /**
   * How a technology fares.
   *
   * @param marketProbability of being on the market when the years that count are over
   * @param everProbability of ever coming there
   * @param value expected present value, less its support
   */
  public record Path(
      double marketProbability,
      double everProbability,
      Money value,
      List<Rung> rungs,
      Valley valley,
      BreakEven breakEven) {
    public Path {
      rungs = List.copyOf(rungs);
    }
  }

  /**
   * A level on the way.
   *
   * @param advanceRate a year
   * @param dropRate a year
   * @param coverage share of its cost that is funded, support included, in [0, 1]
   * @param passProbability of moving up rather than dropping out
   * @param cash after this level, of all levels from the one reached on, if it is passed in the
   *     mean time; funding less cost
   */
  public record Rung(
      String level,
      double advanceRate,
      double dropRate,
      double coverage,
      double passProbability,
      Stay stay,
      Money cash) {}

  /** How long a technology stays at a level. */
  public sealed interface Stay {}

  /** On the mean [a]. */
  public record Years(double mean) implements Stay {}

  /** It neither moves up nor drops out; levels above are told as if it had passed at once. */
  public record Stuck() implements Stay {}

  /** Levels where money is short. */
  public sealed interface Valley {}

  /** Every level is funded. */
  public record NoValley() implements Valley {}

  /**
   * From the first to the last level whose cost is not funded.
   *
   * @param deepest the level after which cash is least
   * @param depth the least cash, at most 0
   * @param survival probability of passing all levels from the first to the last
   */
  public record Crossing(
      String firstLevel, String lastLevel, String deepest, Money depth, double survival)
      implements Valley {}

  /** When a unit costs no more than its price. */
  public sealed interface BreakEven {}

  /** From the first one. */
  public record AtOnce() implements BreakEven {}

  /**
   * After some experience.
   *
   * @param experience units in all, those before included
   * @param years on the market until then
   * @param learningInvestment what is lost until then, without interest
   */
  public record After(double experience, double years, Money learningInvestment)
      implements BreakEven {}

  /** Not within the years that count. */
  public record NotInTime() implements BreakEven {}

  /** What support of this size would be worth. */
  public record BudgetPoint(Money yearly, Money value) {}

  /** Levers and what they are worth with the best allocation of what they leave. */
  public record LeverSet(List<String> levers, Money yearly, Money value) {
    public LeverSet {
      levers = List.copyOf(levers);
    }
  }

  /**
   * A niche against the mainstream.
   *
   * @param leastSupport that turns users to the niche at its share of today, at least 0
   * @param supportNeeded how long the stated support must be paid
   */
  public record Contest(
      String name,
      Tipping tipping,
      Fate fateWithout,
      Fate fateWith,
      double leastSupport,
      SupportNeeded supportNeeded,
      List<SharePoint> path) {
    public Contest {
      path = List.copyOf(path);
    }
  }

  /** From which share the niche wins by itself. */
  public sealed interface Tipping {}

  /** Above this share, in (0, 1); below it the mainstream wins. */
  public record AtShare(double share) implements Tipping {}

  /** From any. */
  public record FromAnyShare() implements Tipping {}

  /** From none. */
  public record FromNoShare() implements Tipping {}

  /** Both are as attractive at any share. */
  public record Alike() implements Tipping {}

  /** What becomes of the niche in the end. */
  public enum Fate {
    MAINSTREAM,
    STAYS,
    LOCKED_OUT
  }

  /** How long support must be paid until the niche wins by itself. */
  public sealed interface SupportNeeded {}

  /** It wins anyway. */
  public record NotNeeded() implements SupportNeeded {}

  /** For so many years. */
  public record ForYears(double years) implements SupportNeeded {}

  /** It turns nobody, or does so for ever only. */
  public record InVain() implements SupportNeeded {}

  /** The niche's share at the end of a year, and the same if nobody supports it. */
  public record SharePoint(int year, double share, double without) {}

  /**
   * What chance makes of a niche; exact.
   *
   * @param meanShare of all adopters in the end
   * @param deviation of that share
   * @param majority probability that the niche has more than half
   * @param nearlyAll probability that it has at least nine of ten
   * @param nearlyNone probability that it has at most one of ten
   * @param low 5 % quantile of the share
   * @param median share
   * @param high 95 % quantile
   */
  public record Lottery(
      String name,
      double meanShare,
      double deviation,
      double majority,
      double nearlyAll,
      double nearlyNone,
      double low,
      double median,
      double high) {}
}
