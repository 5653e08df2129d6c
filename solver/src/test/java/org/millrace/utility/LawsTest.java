package org.millrace.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Datum;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.Price;

/** Laws of the utility engine, on random parks small enough to be solved to the end. */
@Tag("slow")
class LawsTest {
  /** Relative; the solver's own gap is 1e-9. */
  private static final double EXACT = 1e-7;

  private final LpSolver solver = new HighsSolver();
  private final UtilityPlanning planning = new UtilityPlanning(solver);

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  static LongStream fewSeeds() {
    return LongStream.range(0, 6);
  }

  private UtilityResult.Planned plan(UtilityProblem problem) {
    return (UtilityResult.Planned) planning.solve(problem, Run.PLAIN);
  }

  private double cost(UtilityProblem problem) {
    return plan(problem).plan().cost().amount();
  }

  private static double tolerance(double number) {
    return EXACT * (1 + Math.abs(number));
  }

  private static LinearProgram program(UtilityProblem problem) {
    return new Model(new Fleet(problem), Setting.PLAN).program();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void costsNoMoreThanBeforeAndNoLessThanItsRelaxation(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    UtilityResult.Planned plan = plan(problem);
    double cost = plan.plan().cost().amount();
    UtilityResult.Before.Served before = (UtilityResult.Before.Served) plan.before();
    LpResult.Optimal relaxed =
        (LpResult.Optimal) solver.solve(program(problem).relaxed(), Limits.NONE);
    assertThat(cost)
        .isBetween(
            relaxed.objective() - tolerance(cost),
            before.totals().cost().amount() + tolerance(cost));
    assertThat(plan.proof().ending()).isEqualTo(UtilityResult.Ending.OPTIMAL);
  }

  /** The ledger's lines add up to what the solver made least. */
  @ParameterizedTest
  @MethodSource("seeds")
  void accountsForWhatIsMadeLeast(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    LpResult.Optimal best = (LpResult.Optimal) solver.solve(program(problem), Limits.NONE);
    assertThat(cost(problem)).isCloseTo(best.objective(), within(tolerance(best.objective())));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void isAsCheapAsTheBestOfAllChoices(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    double best = bestOfAllChoices(program(problem));
    assertThat(cost(problem)).isCloseTo(best, within(tolerance(best)));
  }

  /** The slow obvious version: every way to set the whole numbers, each a linear program. */
  private double bestOfAllChoices(LinearProgram program) {
    List<Integer> whole = new ArrayList<>();
    for (int j = 0; j < program.columns().size(); j++) {
      if (program.columns().get(j).integer()) {
        whole.add(j);
      }
    }
    try (LpSolver.Session session = solver.open(program.relaxed())) {
      return best(session, program, whole, 0);
    }
  }

  private static double best(
      LpSolver.Session session, LinearProgram program, List<Integer> whole, int next) {
    if (next == whole.size()) {
      return session.solve(Limits.NONE) instanceof LpResult.Optimal optimal
          ? optimal.objective()
          : Double.POSITIVE_INFINITY;
    }
    double best = Double.POSITIVE_INFINITY;
    int column = whole.get(next);
    for (int value = 0; value <= program.columns().get(column).upper(); value++) {
      session.bounds(column, value, value);
      best = Math.min(best, best(session, program, whole, next + 1));
    }
    return best;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isNoWorseWithOneMoreTechnology(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    double all = cost(problem);
    for (int i = 3; i < problem.converters().size(); i++) {
      List<Converter> fewer = new ArrayList<>(problem.converters());
      fewer.remove(i);
      assertThat(all).isLessThanOrEqualTo(cost(problem.withConverters(fewer)) + tolerance(all));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void emitsNoMoreAtAHigherCarbonPrice(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    double last = Double.POSITIVE_INFINITY;
    for (double price : new double[] {0, 30, 100, 400}) {
      UtilityResult.Totals totals =
          plan(problem.withRules(problem.rules().withCarbonPrice(new Price(price)))).plan();
      double emission = totals.scope1().amount() + totals.scope2().amount();
      assertThat(emission).isLessThanOrEqualTo(last + tolerance(last < 1e300 ? last : 0));
      last = emission;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotDependOnTheOrder(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    Random random = new Random(seed);
    List<Carrier> carriers = new ArrayList<>(problem.carriers());
    List<Converter> converters = new ArrayList<>(problem.converters());
    Collections.shuffle(carriers, random);
    Collections.shuffle(converters, random);
    UtilityProblem shuffled =
        new UtilityProblem(
            problem.periods(),
            problem.cycles(),
            carriers,
            converters,
            problem.stores(),
            problem.pipes(),
            problem.rules());
    double cost = cost(problem);
    assertThat(cost(shuffled)).isCloseTo(cost, within(tolerance(cost)));
  }

  /** What comes is what goes, for every carrier and period. */
  @ParameterizedTest
  @MethodSource("seeds")
  void balancesEverything(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    UtilityResult.Planned plan = plan(problem);
    for (int c = 0; c < problem.carriers().size(); c++) {
      Carrier carrier = problem.carriers().get(c);
      UtilityResult.CarrierBalance border = plan.carriers().get(c);
      for (int t = 0; t < problem.periods().size(); t++) {
        double in = border.purchase().at(t) + carrier.inflow().at(t);
        double out = border.sale().at(t) + border.surplus().at(t) + carrier.demand().at(t);
        for (UtilityResult.ConverterRun run : plan.runs()) {
          in += rate(run.outputs(), carrier, t);
          out += rate(run.inputs(), carrier, t);
        }
        for (UtilityResult.StoreRun run : plan.stores()) {
          boolean stored = problem.stores().getFirst().carrier().equals(carrier.id());
          in += stored ? run.discharge().at(t) : 0;
          out += stored ? run.charge().at(t) : 0;
        }
        assertThat(in).isCloseTo(out, within(1e-9 * (1 + in)));
      }
    }
  }

  private static double rate(List<UtilityResult.FlowRun> flows, Carrier carrier, int period) {
    return flows.stream()
        .filter(f -> f.carrier().equals(carrier.id()))
        .mapToDouble(f -> f.rates().at(period))
        .sum();
  }

  /** A cycle ends as it began: what goes in, less what is lost, comes out. */
  @ParameterizedTest
  @MethodSource("seeds")
  void storesEndAsTheyBegan(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    Store.Behavior behavior = problem.stores().getFirst().behavior();
    double hours = problem.periods().periods().getFirst().hours();
    for (UtilityResult.StoreRun run : plan(problem).stores()) {
      double left = Math.pow(1 - behavior.lossPerHour(), hours);
      for (int t = 0; t < run.levels().size(); t++) {
        double next =
            left * run.levels().at(t)
                + hours * behavior.chargeEfficiency() * run.charge().at(t)
                - hours * run.discharge().at(t) / behavior.dischargeEfficiency();
        double stated = run.levels().at((t + 1) % run.levels().size());
        assertThat(next).isCloseTo(stated, within(1e-7 * (1 + stated)));
      }
    }
  }

  /** With choices held, one unit more of demand costs its marginal value. */
  @ParameterizedTest
  @MethodSource("fewSeeds")
  void valuesAreWhatALittleMoreCosts(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    UtilityResult.Planned plan = plan(problem);
    double step = 1e-4;
    for (int c = 0; c < problem.carriers().size(); c++) {
      UtilityResult.Value.Marginal value =
          (UtilityResult.Value.Marginal) plan.carriers().get(c).value();
      double[] demand = new double[problem.periods().size()];
      for (int t = 0; t < demand.length; t++) {
        demand[t] = problem.carriers().get(c).demand().at(t) + (t == 0 ? step : 0);
      }
      List<Carrier> carriers = new ArrayList<>(problem.carriers());
      carriers.set(c, Parts.demanded(carriers.get(c), demand));
      UtilityProblem more =
          new UtilityProblem(
              problem.periods(),
              problem.cycles(),
              carriers,
              problem.converters(),
              problem.stores(),
              problem.pipes(),
              problem.rules());
      if (planning.solve(more, Run.PLAIN) instanceof UtilityResult.Planned planned) {
        double risen = planned.plan().cost().amount() - plan.plan().cost().amount();
        double told = value.perUnit().at(0) * new Fleet(problem).yearly(0) * step;
        assertThat(risen).isLessThanOrEqualTo(told + 1e-3 * Math.abs(told) + 1e-3);
      }
    }
  }

  /** Nothing that is chosen freely in size is worth more than it costs, nor less if it is built. */
  @ParameterizedTest
  @MethodSource("seeds")
  void worthIsNotNegative(long seed) {
    for (UtilityResult.Sized sized : plan(RandomParks.of(seed)).equipment()) {
      assertThat(((Datum.Known) sized.worth()).value()).isGreaterThanOrEqualTo(-1e-6);
    }
  }

  /** A search that stops early never claims more than is true. */
  @ParameterizedTest
  @MethodSource("seeds")
  void stopsWithABoundThatHolds(long seed) {
    UtilityProblem problem = RandomParks.of(seed);
    double best = cost(problem);
    UtilityRules rules = problem.rules();
    UtilityProblem hurried =
        problem.withRules(
            new UtilityRules(
                rules.interestRate(),
                rules.carbon(),
                rules.budget(),
                rules.reference(),
                false,
                new UtilityRules.Search(1e-9, 0)));
    if (planning.solve(hurried, Run.PLAIN) instanceof UtilityResult.Planned stopped) {
      assertThat(stopped.plan().cost().amount()).isGreaterThanOrEqualTo(best - tolerance(best));
      if (stopped.proof().bound() instanceof UtilityResult.Bound.Known bound) {
        assertThat(bound.cost().amount()).isLessThanOrEqualTo(best + tolerance(best));
        assertThat(bound.gap()).isBetween(0.0, 2.0);
      }
    }
  }
}
