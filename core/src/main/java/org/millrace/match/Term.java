package org.millrace.match;

import org.millrace.domain.Figure;
import org.millrace.unit.Quantity;

/**
 * One part of a sum for a tonne of by-product.
 *
 * @param <Q> money or emission for a tonne
 * @param figure the size of the part; whether it counts for or against stands in its kind
 */
public record Term<Q extends Quantity<Q>>(Kind kind, Figure<Q> figure) {
  /** What a part stands for, who bears it, and whether it is a saving or a cost. */
  public enum Kind {
    /** What disposal costs today. */
    DISPOSAL(true, true),
    /** What the replaced material costs today. */
    PURCHASE(false, true),
    TRANSPORT(false, false),
    HANDLING(false, false),
    /** The yearly cost of the link, spread over the quantity. */
    LINK(false, false),
    /** What using the material takes beside its price. */
    USING(false, false),
    /** Running a conversion. */
    CONVERSION(true, false),
    /** The yearly capital cost of a conversion, spread over its capacity. */
    CAPITAL(true, false),
    /** Getting rid of what a conversion makes besides. */
    BY_PRODUCTS(true, false);

    private final boolean givers;
    private final boolean saving;

    Kind(boolean givers, boolean saving) {
      this.givers = givers;
      this.saving = saving;
    }

    /** Whether the giver bears it; else the taker. */
    public boolean isGivers() {
      return givers;
    }

    /** Whether it is a saving; else a cost. */
    public boolean isSaving() {
      return saving;
    }
  }

  /** The part as it counts in the sum: savings above zero, costs below. */
  public double signed() {
    return kind.isSaving() ? figure.amount() : -figure.amount();
  }
}
