package org.millrace.utility;

import java.util.List;
import org.millrace.domain.Annuity;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** How many units there are or could be, and what having them costs. */
public sealed interface Sizing {
  /**
   * Units that stand already.
   *
   * @param fixedPerYear what keeping one costs; saved when it is retired
   * @param retirable whether some or all may be given up
   */
  record Standing(int units, Money fixedPerYear, boolean retirable, Renewal renewal)
      implements Sizing {
    public Standing {
      Require.that(units >= 1, "There are %s standing units; there must be at least 1.", units);
    }
  }

  /** Whole equal units that could be built. */
  record Units(int most, Capital each) implements Sizing {
    public Units {
      Require.that(most >= 0, "At most %s units can be built; it must be at least 0.", most);
    }
  }

  /**
   * Any size between the first and the last one listed, or none; the investment is read between
   * neighbors on a straight line. One list from (0, 0) to one size is proportional and needs no
   * yes-or-no choice.
   *
   * @param sizes at least two, rising
   * @param life [a]
   * @param fixedShare cost of keeping it, as a share of the investment a year
   */
  record Scaled(List<Size> sizes, double life, double fixedShare) implements Sizing {
    public Scaled {
      sizes = List.copyOf(sizes);
      Require.that(sizes.size() >= 2, "There are %s sizes; at least 2 are needed.", sizes.size());
      for (int i = 1; i < sizes.size(); i++) {
        Require.that(
            sizes.get(i).capacity() > sizes.get(i - 1).capacity(),
            "Size %s follows size %s; sizes must rise.",
            sizes.get(i).capacity(),
            sizes.get(i - 1).capacity());
      }
      Capital.requireLife(life);
      Require.finite("fixed share", fixedShare);
      Require.atLeast("fixed share", fixedShare, 0);
    }

    /** Whether cost is proportional to size, from nothing on. */
    boolean isProportional() {
      Size first = sizes.getFirst();
      return sizes.size() == 2 && first.capacity() == 0 && first.investment().amount() == 0;
    }

    double most() {
      return sizes.getLast().capacity();
    }

    /** What a size costs to build; nothing when it is none [EUR]. */
    double investment(double capacity) {
      if (capacity <= 0) {
        return 0;
      }
      int next = 1;
      while (next < sizes.size() - 1 && sizes.get(next).capacity() < capacity) {
        next++;
      }
      Size low = sizes.get(next - 1);
      Size high = sizes.get(next);
      double share = (capacity - low.capacity()) / (high.capacity() - low.capacity());
      return low.investment().amount()
          + share * (high.investment().amount() - low.investment().amount());
    }
  }

  /** As much as wanted at no cost of having it: a valve, a meter, a rule of the books. */
  record Unlimited() implements Sizing {}

  /**
   * A size and what it costs to build.
   *
   * @param capacity in units of the equipment
   */
  record Size(double capacity, Money investment) {
    public Size {
      Require.finite("capacity of a size", capacity);
      Require.atLeast("capacity of a size", capacity, 0);
      Require.atLeast("investment of a size [EUR]", investment.amount(), 0);
    }
  }

  /**
   * What building costs once and having it each year.
   *
   * @param life [a]
   */
  record Capital(Money investment, double life, Money fixedPerYear) {
    /** A thousand years are enough for anything. */
    private static final double LONGEST = 1_000;

    public Capital {
      Require.atLeast("investment [EUR]", investment.amount(), 0);
      requireLife(life);
    }

    static void requireLife(double life) {
      Require.that(
          life > 0 && life <= LONGEST,
          "A life is %s years; it must be above 0 and at most %s.",
          life,
          LONGEST);
    }
  }

  /**
   * What must be spent when the rest of a standing unit's life is over, if it is kept.
   *
   * @param remainingYears [a]; infinite for never
   * @param investment for one unit
   * @param life of what comes then [a]
   */
  record Renewal(double remainingYears, Money investment, double life) {
    /** It lasts. */
    public static final Renewal NEVER = new Renewal(Double.POSITIVE_INFINITY, Money.ZERO, 1);

    public Renewal {
      Require.atLeast("remaining life [a]", remainingYears, 0);
      Require.atLeast("investment of a renewal [EUR]", investment.amount(), 0);
      Capital.requireLife(life);
    }

    /**
     * Each year's part of an endless chain of renewals that begins when this life is over [EUR/a].
     */
    double perYear(double interestRate) {
      return investment.amount() == 0 || Double.isInfinite(remainingYears)
          ? 0
          : investment.amount()
              * Annuity.of(interestRate, life)
              * Math.pow(1 + interestRate, -remainingYears);
    }
  }
}
