package org.millrace.staging;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/** In which year what is built, or why what is due can't be. */
public sealed interface StagingResult {
  /**
   * The best order found.
   *
   * @param presentValue of all gains less all investment, in the first year
   * @param bound no order can be worth more
   * @param stages one a year
   * @param left projects that are not built
   */
  record Staged(Money presentValue, Money bound, List<Stage> stages, List<Left> left)
      implements StagingResult {
    public Staged {
      stages = List.copyOf(stages);
      left = List.copyOf(left);
    }
  }

  /**
   * What is due can't be paid for.
   *
   * @param lacks the least that is lacking, in years where money is lacking
   */
  record Infeasible(List<Lack> lacks) implements StagingResult {
    public Infeasible {
      lacks = List.copyOf(lacks);
    }
  }

  /** A limit ended the search before any order was found. */
  record NotFound() implements StagingResult {}

  /** A year: what is built in it and what that takes. */
  record Stage(int year, Money invested, List<Id.ProjectId> built) {
    public Stage {
      built = List.copyOf(built);
    }
  }

  /** Money that is lacking in a year. */
  record Lack(int year, Money money) {}

  /** A project that is not built, and why. */
  record Left(Id.ProjectId project, Cause cause) {}

  /** Why a project is not built. */
  enum Cause {
    /** Even with all it needs standing, it brings less than it costs. */
    DOES_NOT_PAY,
    /** It would pay, but what it needs costs too much, or the money goes elsewhere. */
    NO_MONEY
  }
}
