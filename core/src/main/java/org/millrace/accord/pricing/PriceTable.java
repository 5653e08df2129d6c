package org.millrace.accord.pricing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Finds prices that give each party what it should gain; see the package for the formulae. */
public final class PriceTable implements Engine<PriceTableProblem, PriceTableResult> {
  /** What is left of an amount below this share of it is nothing. */
  private static final double ROUNDING = 1e-9;

  private final LpSolver solver;

  /** Leaves its linear programs to a solver. */
  public PriceTable(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public PriceTableResult solve(PriceTableProblem problem, Run run) {
    run.check();
    Balance balance = new Balance(problem);
    if (!balance.isBalanced()) {
      return unbalanced(problem);
    }
    double[] received = new double[problem.parties().size()];
    List<PriceTableResult.SidePayment> payments = sidePayments(problem, balance, received);
    double[] deviations = new double[problem.flows().size()];
    for (List<Integer> group : balance.groups()) {
      GroupFlows flows = balance.flows(group, received);
      Optional<double[]> found = deviations(flows, problem.nearness(), run);
      if (found.isEmpty()) {
        return new PriceTableResult.NotFound();
      }
      int[] places = flows.flows();
      for (int f = 0; f < places.length; f++) {
        deviations[places[f]] = found.get()[f];
      }
    }
    return new PriceTableResult.Priced(
        IntStream.range(0, deviations.length)
            .mapToObj(f -> price(problem.flows().get(f), deviations[f]))
            .toList(),
        balance.groups().stream().map(g -> group(problem, balance, g)).toList(),
        payments);
  }

  private Optional<double[]> deviations(
      GroupFlows flows, PriceTableProblem.Nearness nearness, Run run) {
    return switch (nearness) {
      case LEAST_SQUARES -> Optional.of(flows.leastSquares(run));
      case LEAST_LARGEST -> flows.leastLargest(solver, run);
    };
  }

  private static PriceTableResult.Group group(
      PriceTableProblem problem, Balance balance, List<Integer> group) {
    return new PriceTableResult.Group(
        group.stream().map(p -> problem.parties().get(p).id()).toList(),
        new Money(balance.lacking(group)));
  }

  private static PriceTableResult unbalanced(PriceTableProblem problem) {
    double wanted = problem.parties().stream().mapToDouble(p -> p.wanted().amount()).sum();
    double before = problem.parties().stream().mapToDouble(p -> p.before().amount()).sum();
    double gained =
        problem.flows().stream()
            .mapToDouble(f -> f.giverGain().amount() + f.takerGain().amount())
            .sum();
    return new PriceTableResult.Unbalanced(new Money(wanted), new Money(before + gained));
  }

  /** An amount that a group has too much or lacks. */
  private record Amount(int party, double euros) {}

  /**
   * The least payments between groups: those that have too much pay those that lack, in order.
   *
   * @param received what each party gets by them, to be filled
   */
  private static List<PriceTableResult.SidePayment> sidePayments(
      PriceTableProblem problem, Balance balance, double[] received) {
    Deque<Amount> payers = new ArrayDeque<>();
    Deque<Amount> receivers = new ArrayDeque<>();
    for (List<Integer> group : balance.groups()) {
      double lacking = balance.lacking(group);
      if (lacking > 0) {
        receivers.add(new Amount(balance.extreme(group, true), lacking));
      } else if (lacking < 0) {
        payers.add(new Amount(balance.extreme(group, false), -lacking));
      }
    }
    List<PriceTableResult.SidePayment> payments = new ArrayList<>();
    while (!payers.isEmpty() && !receivers.isEmpty()) {
      Amount payer = payers.remove();
      Amount receiver = receivers.remove();
      double euros = Math.min(payer.euros(), receiver.euros());
      received[payer.party()] -= euros;
      received[receiver.party()] += euros;
      payments.add(
          new PriceTableResult.SidePayment(
              id(problem, payer), id(problem, receiver), new Money(euros)));
      if (payer.euros() - euros > ROUNDING * payer.euros()) {
        payers.addFirst(new Amount(payer.party(), payer.euros() - euros));
      }
      if (receiver.euros() - euros > ROUNDING * receiver.euros()) {
        receivers.addFirst(new Amount(receiver.party(), receiver.euros() - euros));
      }
    }
    return payments;
  }

  private static Id.PlayerId id(PriceTableProblem problem, Amount amount) {
    return problem.parties().get(amount.party()).id();
  }

  private static PriceTableResult.FlowPrice price(PriceTableProblem.Flow flow, double deviation) {
    double price = flow.reference().amount() + deviation;
    double payment = flow.rate().amount() * price;
    return new PriceTableResult.FlowPrice(
        flow.id(),
        new Price(price),
        new Price(deviation),
        new Money(payment),
        new Money(flow.giverGain().amount() + payment),
        new Money(flow.takerGain().amount() - payment));
  }
}
