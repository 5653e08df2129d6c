package org.millrace.accord.airport;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/**
 * What users of one thing pay.
 *
 * @param cost of the thing, which serves the largest need
 * @param users all together
 * @param alone what all would pay if each had its own
 */
public record AirportResult(Money cost, long users, Money alone, List<RuleResult> rules) {
  public AirportResult {
    rules = List.copyOf(rules);
  }

  /** What a rule gives. */
  public sealed interface RuleResult {
    /** Which rule. */
    Rule rule();

    /** Shares by class, in the order of the problem. */
    record Shared(Rule rule, List<Share> shares, Standing standing) implements RuleResult {
      public Shared {
        shares = List.copyOf(shares);
      }
    }

    /** Nothing costs anything, so nothing can be in proportion to it. */
    record NothingToShare(Rule rule) implements RuleResult {}
  }

  /** Ways to share; a class pays by what one of its users needs. */
  public enum Rule {
    /** Each step in cost is paid equally by all who need it. */
    SHAPLEY,
    /** The largest excess of any group of users as small as can be, then the next. */
    NUCLEOLUS,
    /** The same to each user. */
    EQUAL,
    /** In proportion to what users cost alone. */
    PROPORTIONAL_TO_ALONE
  }

  /**
   * What users of a class pay.
   *
   * @param each one of them
   * @param all all of them together
   * @param saving of one of them beside being served alone; negative if that is cheaper
   */
  public record Share(Id.PlayerId id, Money each, Money all, Money saving) {}

  /**
   * Whether a group of users would be served for less than it pays.
   *
   * @param inCore whether no group would
   * @param largestExcess the most a group pays beyond what would serve it alone; negative if every
   *     group would pay more then, and 0 for a single user
   * @param largestClass the largest need in that group: it is all users up to that need, or all but
   *     one of those who pay least
   */
  public record Standing(boolean inCore, Money largestExcess, Id.PlayerId largestClass) {}
}
