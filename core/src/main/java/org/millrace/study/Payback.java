package org.millrace.study;

import org.millrace.domain.Figure;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Simple payback: investment over what is saved in a year before the cost of capital. Interest and
 * lifetime do not count.
 *
 * @param low with the lowest investment and the highest saving
 * @param high with the highest investment and the lowest saving
 */
public record Payback(End value, End low, End high) {
  /** When an investment is paid back. */
  public sealed interface End {
    /** After so many years. */
    record Years(double years) implements End {
      public Years {
        Require.atLeast("payback [a]", years, 0);
        Require.finite("payback [a]", years);
      }
    }

    /** It saves nothing, so never. */
    record Never() implements End {}
  }

  /** Of an investment and a year's saving, both with their ranges. */
  static Payback of(Figure<Money> investment, Total<Money> saving) {
    return new Payback(
        end(investment.amount(), saving.value()),
        end(investment.low(), saving.high()),
        end(investment.high(), saving.low()));
  }

  private static End end(double investment, double saving) {
    double years = Math.max(0, investment) / saving;
    return saving > 0 && Double.isFinite(years) ? new End.Years(years) : new End.Never();
  }
}
