package org.millrace.accord.sharing;

import java.util.List;
import org.millrace.accord.game.Answer;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/**
 * How a joint gain or cost can be shared.
 *
 * @param direction whether shares are paid or got
 * @param parts players who matter to each other, shared apart from all others
 */
public record SharingResult(CoalitionGame.Direction direction, List<Part> parts) {
  public SharingResult {
    parts = List.copyOf(parts);
  }

  /**
   * Players who share.
   *
   * @param together what all of them cost or gain together
   * @param gain how much better that is than all alone
   * @param isExact whether every coalition was looked at
   * @param coalitions how many were looked at, where coalitions were listed
   * @param superadditive whether two coalitions never lose by joining
   * @param convex whether a player adds the more the larger the coalition it joins
   */
  public record Part(
      List<Player> players,
      Money together,
      Money gain,
      boolean isExact,
      int coalitions,
      Answer superadditive,
      Answer convex,
      Core core,
      List<RuleResult> rules) {
    public Part {
      players = List.copyOf(players);
      rules = List.copyOf(rules);
    }
  }

  /** A player, and what it costs or gains alone. */
  public record Player(Id.PlayerId id, Money alone) {}

  /**
   * The shares that no coalition objects to.
   *
   * @param isEmpty whether there are none
   * @param leastExcess the least that the largest excess of a coalition can be
   */
  public record Core(Answer isEmpty, LeastExcess leastExcess) {}

  /** The least core's value; above 0 some coalition always objects. */
  public sealed interface LeastExcess {
    /** Proved. */
    record Known(Money excess) implements LeastExcess {}

    /** It is no less, by the coalitions that were looked at. */
    record AtLeast(Money excess) implements LeastExcess {}

    /** A limit came first. */
    record NotFound() implements LeastExcess {}
  }

  /** What a rule gives. */
  public sealed interface RuleResult {
    /** Which rule. */
    Rule rule();

    /** Shares, in the order of the players. */
    record Shared(Rule rule, Precision precision, List<Share> shares, Standing standing)
        implements RuleResult {
      public Shared {
        shares = List.copyOf(shares);
      }
    }

    /** No shares. */
    record NotDefined(Rule rule, Cause cause) implements RuleResult {}
  }

  /** Ways to share. */
  public enum Rule {
    /** What a player adds, on average over all orders of coming. */
    SHAPLEY,
    /** The largest excess as small as can be, then the next, and so on; nobody loses. */
    NUCLEOLUS,
    /** The same without heeding that nobody should lose. */
    PRENUCLEOLUS,
    /** The nucleolus of excesses for each player of a coalition. */
    PER_CAPITA_NUCLEOLUS,
    /** In proportion to what each adds last (separable costs, alternate cost avoided). */
    SEPARABLE_COSTS,
    /** The same part of the gain to each. */
    EQUAL,
    /** In proportion to what each costs or gains alone. */
    PROPORTIONAL_TO_ALONE,
    /** In proportion to use. */
    PROPORTIONAL_TO_USE
  }

  /** Why a rule gives nothing. */
  public enum Cause {
    /** Together they do worse than alone, so somebody must lose. */
    NO_JOINT_GAIN,
    /** Last comers add nothing or less, so nothing can be in proportion to that. */
    NO_SEPARABLE_GAIN,
    /** Alone they cost or gain nothing, so nothing can be in proportion to that. */
    NOTHING_ALONE,
    /** Some gain and some lose alone, so nothing can be in proportion to that. */
    MIXED_ALONE,
    /** No use was told, or all are 0. */
    NO_USE,
    /** The deadline came first. */
    OUT_OF_TIME,
    /** The solver lost its way. */
    SOLVER_LOST
  }

  /** How sure shares are. */
  public sealed interface Precision {
    /** They are the rule's. */
    record Exact() implements Precision {}

    /** They are estimates from so many orders, each taken with its reverse. */
    record Sampled(int draws) implements Precision {}

    /** They are the rule's if no coalition beyond those looked at matters. */
    record Searched(int coalitions) implements Precision {}
  }

  /**
   * What a player pays or gets.
   *
   * @param gain how much better that is than alone
   * @param standardError of the share; 0 unless it is sampled
   */
  public record Share(Id.PlayerId player, Money share, Money gain, Money standardError) {}

  /**
   * Who would object to shares.
   *
   * @param largestExcess the most a coalition had more by itself than its players' shares; negative
   *     if every coalition would lose
   * @param coalition that has it; empty for a player alone
   * @param worseThanAlone players who would rather stay alone
   */
  public record Standing(
      Verdict verdict,
      Money largestExcess,
      List<Id.PlayerId> coalition,
      List<Id.PlayerId> worseThanAlone) {
    public Standing {
      coalition = List.copyOf(coalition);
      worseThanAlone = List.copyOf(worseThanAlone);
    }
  }

  /** Whether some coalition objects. */
  public enum Verdict {
    /** None does; proved. */
    IN_CORE,
    /** The one named does. */
    OBJECTED,
    /** None does of those looked at. */
    NO_OBJECTION_FOUND
  }
}
