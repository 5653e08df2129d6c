package org.millrace.accord.pricing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** A sentence for each thing that can be wrong. */
class BadPriceTableTest {
  private static PriceTableProblem.Party party(String name) {
    return new PriceTableProblem.Party(new Id.PlayerId(name), Money.ZERO, Money.ZERO);
  }

  private static PriceTableProblem.Flow flow(String name, String giver, String taker, double t) {
    return new PriceTableProblem.Flow(
        new Id.ArcId(name),
        new Id.PlayerId(giver),
        new Id.PlayerId(taker),
        new MassFlow(t),
        Money.ZERO,
        Money.ZERO,
        Price.ZERO);
  }

  private static void says(
      String sentence, List<PriceTableProblem.Party> parties, List<PriceTableProblem.Flow> flows) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PriceTableProblem(parties, flows, PriceTableProblem.Nearness.LEAST_SQUARES))
        .withMessage(sentence);
  }

  @Test
  void namesEachFault() {
    List<PriceTableProblem.Party> two = List.of(party("a"), party("b"));
    says("There is no party.", List.of(), List.of());
    says("Party 'a' is named twice.", List.of(party("a"), party("a")), List.of());
    says("Flow 'f' is named twice.", two, List.of(flow("f", "a", "b", 1), flow("f", "b", "a", 1)));
    says("Flow 'f' names 'x', who is no party.", two, List.of(flow("f", "a", "x", 1)));
    says("Flow 'f' goes from 'a' to itself.", two, List.of(flow("f", "a", "a", 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flow("f", "a", "b", 0))
        .withMessage("Flow 'f' has 0.0 t/a; it must have more than 0.");
  }
}
