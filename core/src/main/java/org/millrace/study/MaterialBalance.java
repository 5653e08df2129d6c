package org.millrace.study;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * What is disposed of and bought in a year without the plan and with it, by family of materials.
 * The costs sum to those of the plan's totals; carbon is not in them. What is recovered already and
 * was not asked about is in none.
 *
 * @param families most money saved first
 */
public record MaterialBalance(List<Family> families) {
  public MaterialBalance {
    families = List.copyOf(families);
  }

  /**
   * A family.
   *
   * @param family the widest material of all in it
   */
  public record Family(Id.MaterialId family, Side disposed, Side bought) {
    /** What it costs less with the plan, in a year; negative when it costs more. */
    public Money saved() {
      return new Money(disposed.saved() + bought.saved());
    }
  }

  /**
   * One way out or in.
   *
   * @param before without the plan
   * @param after with the plan
   * @param costBefore of a year; negative where somebody pays for it
   */
  public record Side(MassFlow before, MassFlow after, Money costBefore, Money costAfter) {
    double saved() {
      return costBefore.amount() - costAfter.amount();
    }
  }
}
