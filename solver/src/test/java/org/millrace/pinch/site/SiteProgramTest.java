package org.millrace.pinch.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.Heat;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.Zone;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/** Targets of random sites are the optimum of a transshipment program with steam as columns. */
@Tag("slow")
class SiteProgramTest {
  private static final double STANDARD = 10;
  private static final double INF = Double.POSITIVE_INFINITY;

  static LongStream seeds() {
    return LongStream.range(0, 1000);
  }

  private static SiteProblem problem(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<HeatStream> streams = new ArrayList<>();
    int count = random.nextInt(1, 14);
    for (int i = 0; i < count; i++) {
      double one = 10 * random.nextInt(2, 35);
      double other = random.nextInt(6) == 0 ? one : 10 * random.nextInt(2, 35);
      boolean gives = random.nextBoolean();
      streams.add(
          new HeatStream(
              new Id.StreamId("s" + i),
              new Zone.Named(new Id.ZoneId("p" + random.nextInt(4))),
              gives ? Direction.GIVES : Direction.TAKES,
              new Temperature(gives ? Math.max(one, other) : Math.min(one, other)),
              new Temperature(gives ? Math.min(one, other) : Math.max(one, other)),
              new Heat.Flow(new HeatFlow(random.nextInt(0, 2_000))),
              new Contribution.Standard(),
              new Film.Unknown()));
    }
    Set<Integer> temperatures = new HashSet<>();
    List<SteamLevel> levels = new ArrayList<>();
    for (int l = 0; l < 3; l++) {
      int celsius = 5 * random.nextInt(20, 60);
      if (temperatures.add(celsius)) {
        levels.add(
            new SteamLevel(new Id.UtilityId("l" + l), new Temperature(celsius), new HeatPrice(30)));
      }
    }
    return new SiteProblem(
        streams,
        new TemperatureDifference(2 * STANDARD),
        new TemperatureDifference(5 * random.nextInt(0, 5)),
        levels,
        new HeatPrice(40),
        new HeatPrice(1),
        0.5);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void targetsAreTheLeastHeatFromOutside(long seed) {
    SiteProblem problem = problem(seed);
    SiteResult result = new TotalSite().solve(problem, Run.PLAIN);
    double all = problem.streams().stream().mapToDouble(s -> s.flow().kilowatts()).sum();
    SiteResult.Totals totals = result.totals();
    assertThat(totals.hotUtility().kilowatts())
        .isCloseTo(new Program(problem, result).optimum(), within(1e-6 * (1 + all)));
    assertThat(totals.processHotUtility().kilowatts() - totals.hotUtility().kilowatts())
        .isCloseTo(
            totals.processColdUtility().kilowatts() - totals.coldUtility().kilowatts(),
            within(1e-9 * (1 + all)));
    for (SiteResult.ProcessTarget process : result.processes()) {
      assertThat(
              process.fired().kilowatts()
                  + process.levels().stream().mapToDouble(l -> l.needed().kilowatts()).sum())
          .isCloseTo(process.target().hotUtility().kilowatts(), within(1e-9 * (1 + all)));
      assertThat(
              process.cooled().kilowatts()
                  + process.levels().stream().mapToDouble(l -> l.offered().kilowatts()).sum())
          .isCloseTo(process.target().coldUtility().kilowatts(), within(1e-9 * (1 + all)));
    }
  }

  /**
   * Columns: fired heat and cooling of each process, its use and raising at each level, boilers,
   * heat let down. No process takes more than its least utilities, so that pockets stay closed.
   */
  private static final class Program {
    private final LinearProgramBuilder lp = new LinearProgramBuilder();
    private final SiteProblem problem;
    private final List<SteamLevel> levels;
    private final List<List<Entry>> balances = new ArrayList<>();

    Program(SiteProblem problem, SiteResult result) {
      this.problem = problem;
      levels = problem.falling();
      levels.forEach(l -> balances.add(new ArrayList<>()));
      Map<Zone, List<HeatStream>> zones = new TreeMap<>(Zone.ORDER);
      problem
          .streams()
          .forEach(s -> zones.computeIfAbsent(s.zone(), z -> new ArrayList<>()).add(s));
      for (SiteResult.ProcessTarget process : result.processes()) {
        add(
            zones.getOrDefault(process.process(), List.of()),
            process.target().hotUtility().kilowatts(),
            process.target().coldUtility().kilowatts());
      }
    }

    double optimum() {
      int fromAbove = -1;
      for (int l = 0; l < levels.size(); l++) {
        List<Entry> balance = balances.get(l);
        balance.add(new Entry(lp.column("boiler", 0, INF, 1), 1));
        if (fromAbove >= 0) {
          balance.add(new Entry(fromAbove, 1));
        }
        fromAbove = lp.column("let down", 0, INF, 0);
        balance.add(new Entry(fromAbove, -1));
        lp.row("level", 0, 0, balance);
      }
      return ((LpResult.Optimal) new HighsSolver().solve(lp.build(), Limits.NONE)).objective();
    }

    private void add(List<HeatStream> streams, double hot, double cold) {
      int fired = lp.column("fired", 0, INF, 1);
      int cooled = lp.column("cooled", 0, INF, 0);
      List<Entry> heating = new ArrayList<>(List.of(new Entry(fired, 1)));
      List<Entry> cooling = new ArrayList<>(List.of(new Entry(cooled, 1)));
      TreeSet<Double> cuts = new TreeSet<>(Collections.reverseOrder());
      Map<Double, List<Entry>> entering = new TreeMap<>();
      for (int l = 0; l < levels.size(); l++) {
        double celsius = levels.get(l).saturation().celsius();
        int use = lp.column("use", 0, INF, 0);
        int raise = lp.column("raise", 0, INF, 0);
        heating.add(new Entry(use, 1));
        cooling.add(new Entry(raise, 1));
        balances.get(l).add(new Entry(use, -1));
        balances.get(l).add(new Entry(raise, 1));
        enter(entering, celsius - problem.distance(), new Entry(use, 1));
        enter(entering, celsius + problem.distance(), new Entry(raise, -1));
      }
      lp.row("least heating", hot, hot, heating);
      lp.row("least cooling", cold, cold, cooling);
      cuts.addAll(entering.keySet());
      for (HeatStream stream : streams) {
        cuts.add(stream.upper() + stream.shift(STANDARD));
        cuts.add(stream.lower() + stream.shift(STANDARD));
      }
      int before = fired;
      List<Double> falling = List.copyOf(cuts);
      for (int k = 0; k < falling.size(); k++) {
        double at = falling.get(k);
        List<Entry> here = entering.getOrDefault(at, List.of());
        before = balance(before, surplus(streams, at, at), here);
        if (k + 1 < falling.size()) {
          before = balance(before, surplus(streams, at, falling.get(k + 1)), List.of());
        }
      }
      lp.row("coldest", 0, 0, List.of(new Entry(before, 1), new Entry(cooled, -1)));
    }

    private static void enter(Map<Double, List<Entry>> entering, double at, Entry entry) {
      entering.computeIfAbsent(at, t -> new ArrayList<>()).add(entry);
    }

    private int balance(int before, double surplus, List<Entry> entering) {
      int after = lp.column("residual", 0, INF, 0);
      List<Entry> entries = new ArrayList<>(List.of(new Entry(after, 1), new Entry(before, -1)));
      entering.forEach(e -> entries.add(new Entry(e.column(), -e.coefficient())));
      lp.row("balance", surplus, surplus, entries);
      return after;
    }
  }

  private static double surplus(List<HeatStream> streams, double upper, double lower) {
    double surplus = 0;
    for (HeatStream stream : streams) {
      double from = stream.upper() + stream.shift(STANDARD);
      double to = stream.lower() + stream.shift(STANDARD);
      double part = 0;
      if (from == to) {
        part = upper == lower && upper == from ? 1 : 0;
      } else if (upper > lower && from >= upper && to <= lower) {
        part = (upper - lower) / (from - to);
      }
      double heat = part * stream.flow().kilowatts();
      surplus += stream.direction() == Direction.GIVES ? heat : -heat;
    }
    return surplus;
  }
}
