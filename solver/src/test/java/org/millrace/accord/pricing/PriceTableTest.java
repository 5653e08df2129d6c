package org.millrace.accord.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.accord.pricing.PriceTableProblem.Flow;
import org.millrace.accord.pricing.PriceTableProblem.Nearness;
import org.millrace.accord.pricing.PriceTableProblem.Party;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Prices by hand, and what must hold of any. */
class PriceTableTest {
  private final PriceTable table = new PriceTable(new HighsSolver());

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static Id.PlayerId id(int party) {
    return new Id.PlayerId("p" + party);
  }

  private static Party party(int party, double before, double wanted) {
    return new Party(id(party), new Money(before), new Money(wanted));
  }

  private static Flow flow(
      int flow, int giver, int taker, double tonnes, double given, double taken, double price) {
    return new Flow(
        new Id.ArcId("f" + flow),
        id(giver),
        id(taker),
        new MassFlow(tonnes),
        new Money(given),
        new Money(taken),
        new Price(price));
  }

  private PriceTableResult.Priced solve(List<Party> parties, List<Flow> flows, Nearness nearness) {
    return (PriceTableResult.Priced)
        table.solve(new PriceTableProblem(parties, flows, nearness), Run.PLAIN);
  }

  /** Ash saves 1,000 and costs 200 to take in; of 800 the giver should have 300: it pays 7 a t. */
  @Test
  void setsTheOnlyPrice() {
    for (Nearness nearness : Nearness.values()) {
      PriceTableResult.Priced priced =
          solve(
              List.of(party(0, 0, 300), party(1, 0, 500)),
              List.of(flow(0, 0, 1, 100, 1000, -200, 0)),
              nearness);
      PriceTableResult.FlowPrice price = priced.prices().getFirst();
      assertThat(price.price().amount()).isCloseTo(-7, within(1e-9));
      assertThat(price.giverNet().amount()).isCloseTo(300, within(1e-9));
      assertThat(price.takerNet().amount()).isCloseTo(500, within(1e-9));
      assertThat(priced.sidePayments()).isEmpty();
    }
  }

  /** Two flows between the same two: 100 EUR over 10 t and 40 t. */
  @Test
  void spreadsADeviationOverFlows() {
    List<Party> parties = List.of(party(0, 0, 100), party(1, 0, -100));
    List<Flow> flows = List.of(flow(0, 0, 1, 10, 0, 0, 5), flow(1, 0, 1, 40, 0, 0, -1.25));
    for (Nearness nearness : Nearness.values()) {
      PriceTableResult.Priced priced = solve(parties, flows, nearness);
      for (PriceTableResult.FlowPrice price : priced.prices()) {
        assertThat(price.deviation().amount()).isCloseTo(2, within(1e-8));
      }
    }
  }

  /** A circle of three: the largest deviation can be 5, and no flow's deviation is needless. */
  @Test
  void keepsTheLargestDeviationSmall() {
    List<Party> parties = List.of(party(0, 0, 10), party(1, 0, 0), party(2, 0, -10));
    List<Flow> flows =
        List.of(flow(0, 0, 1, 1, 0, 0, 0), flow(1, 1, 2, 1, 0, 0, 0), flow(2, 0, 2, 1, 0, 0, 0));
    PriceTableResult.Priced largest = solve(parties, flows, Nearness.LEAST_LARGEST);
    assertThat(largest.prices())
        .allSatisfy(p -> assertThat(p.deviation().amount()).isCloseTo(5, within(1e-8)));
    PriceTableResult.Priced squares = solve(parties, flows, Nearness.LEAST_SQUARES);
    assertThat(squares.prices().get(2).deviation().amount()).isCloseTo(20 / 3.0, within(1e-9));
    assertThat(squares.prices().get(0).deviation().amount()).isCloseTo(10 / 3.0, within(1e-9));
  }

  /** Party 2 shares no flow; it lacks 30, which the others gain too much. */
  @Test
  void namesWhoNoPriceReaches() {
    List<Party> parties = List.of(party(0, 0, 20), party(1, 0, 50), party(2, 0, 30));
    List<Flow> flows = List.of(flow(0, 0, 1, 10, 60, 40, 0));
    PriceTableResult.Priced priced = solve(parties, flows, Nearness.LEAST_SQUARES);
    assertThat(priced.groups())
        .containsExactly(
            new PriceTableResult.Group(List.of(id(0), id(1)), new Money(-30)),
            new PriceTableResult.Group(List.of(id(2)), new Money(30)));
    assertThat(priced.sidePayments())
        .containsExactly(new PriceTableResult.SidePayment(id(0), id(2), new Money(30)));
    PriceTableResult.FlowPrice price = priced.prices().getFirst();
    assertThat(price.giverNet().amount() - 30).isCloseTo(20, within(1e-9));
    assertThat(price.takerNet().amount()).isCloseTo(50, within(1e-9));
  }

  @Test
  void saysThatMoreIsWantedThanThereIs() {
    PriceTableProblem problem =
        new PriceTableProblem(
            List.of(party(0, 5, 20), party(1, 0, 50)),
            List.of(flow(0, 0, 1, 10, 10, 40, 0)),
            Nearness.LEAST_SQUARES);
    assertThat(table.solve(problem, Run.PLAIN))
        .isEqualTo(new PriceTableResult.Unbalanced(new Money(70), new Money(55)));
  }

  @Test
  void leavesPartiesWithoutFlowsAlone() {
    PriceTableResult.Priced priced =
        solve(List.of(party(0, 3, 3)), List.of(), Nearness.LEAST_LARGEST);
    assertThat(priced.prices()).isEmpty();
    assertThat(priced.sidePayments()).isEmpty();
  }

  /** Networks of all scales: every party gets what it wants, by prices and side payments alone. */
  @ParameterizedTest
  @MethodSource("seeds")
  void givesEachPartyWhatItWants(long seed) {
    PriceTableProblem problem = problem(seed);
    PriceTableResult.Priced priced = (PriceTableResult.Priced) table.solve(problem, Run.PLAIN);
    double largest = 1;
    for (int p = 0; p < problem.parties().size(); p++) {
      Party party = problem.parties().get(p);
      double gain = party.before().amount();
      for (int f = 0; f < problem.flows().size(); f++) {
        PriceTableResult.FlowPrice price = priced.prices().get(f);
        Flow flow = problem.flows().get(f);
        gain += flow.giver().equals(party.id()) ? price.giverNet().amount() : 0;
        gain += flow.taker().equals(party.id()) ? price.takerNet().amount() : 0;
        largest = Math.max(largest, Math.abs(price.payment().amount()));
      }
      for (PriceTableResult.SidePayment payment : priced.sidePayments()) {
        gain -= payment.payer().equals(party.id()) ? payment.payment().amount() : 0;
        gain += payment.receiver().equals(party.id()) ? payment.payment().amount() : 0;
      }
      assertThat(gain).isCloseTo(party.wanted().amount(), within(1e-9 * largest + 1e-6));
    }
    double lacking =
        priced.groups().stream().mapToDouble(g -> Math.max(0, g.lacking().amount())).sum();
    double paid = priced.sidePayments().stream().mapToDouble(s -> s.payment().amount()).sum();
    assertThat(paid).isCloseTo(lacking, within(1e-6 * (1 + lacking)));
  }

  /** No shift of money around a circle of flows makes the sum of squares smaller. */
  @ParameterizedTest
  @MethodSource("seeds")
  void isBestOfBothKinds(long seed) {
    PriceTableProblem problem = problem(seed);
    double[] squares = marks(problem, Nearness.LEAST_SQUARES);
    double[] largest = marks(problem, Nearness.LEAST_LARGEST);
    assertThat(squares[0]).isLessThanOrEqualTo(largest[0] * (1 + 1e-6) + 1e-6);
    assertThat(largest[1]).isLessThanOrEqualTo(squares[1] * (1 + 1e-6) + 1e-6);
  }

  /** Sum of squares and largest deviation. */
  private double[] marks(PriceTableProblem problem, Nearness nearness) {
    PriceTableResult.Priced priced = solve(problem.parties(), problem.flows(), nearness);
    double sum = 0;
    double largest = 0;
    for (int f = 0; f < priced.prices().size(); f++) {
      double deviation = priced.prices().get(f).deviation().amount();
      sum += problem.flows().get(f).rate().amount() * deviation * deviation;
      largest = Math.max(largest, Math.abs(deviation));
    }
    return new double[] {sum, largest};
  }

  private static PriceTableProblem problem(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int parties = 2 + random.nextInt(12);
    double unit = Math.pow(10, random.nextInt(0, 5));
    List<Flow> flows = new ArrayList<>();
    double sum = 0;
    for (int f = 0; f < parties + random.nextInt(parties); f++) {
      int giver = random.nextInt(parties);
      int taker = random.nextInt(parties);
      if (giver != taker) {
        double tonnes = Math.pow(10, random.nextDouble(-1, 5));
        double given = unit * random.nextDouble(-2, 10);
        double taken = unit * random.nextDouble(-2, 10);
        sum += given + taken;
        double reference = random.nextDouble(-5, 5);
        flows.add(flow(f, giver, taker, tonnes, given, taken, reference));
      }
    }
    List<Party> all = new ArrayList<>();
    for (int p = 0; p < parties - 1; p++) {
      double wanted = unit * random.nextDouble(10);
      sum -= wanted;
      all.add(party(p, 0, wanted));
    }
    all.add(party(parties - 1, 0, sum));
    return new PriceTableProblem(all, flows, Nearness.LEAST_SQUARES);
  }
}
