package org.millrace.bench.pinch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpSolver;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.Heat;
import org.millrace.pinch.cascade.HeatCascade;
import org.millrace.pinch.cascade.HeatColumns;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.heat.HeatProblem;
import org.millrace.pinch.heat.HeatTargeting;
import org.millrace.unit.HeatCapacityFlow;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/**
 * Times heat targets, and writes streams and targets for the peers.
 *
 * <p>Arguments: a folder, and how many streams.
 */
public final class PinchBench {
  private static final int SEED = 1983;
  private static final double APPROACH = 10;
  private static final int WARM_UP = 3_000;
  private static final int RUNS = 2_001;

  private PinchBench() {}

  /** Runs all. */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int count = Integer.parseInt(arguments[1]);
    System.out.printf(
        "heat targets of %,d streams; Java %s; median of %,d runs after %,d to warm up%n",
        count, Runtime.version(), RUNS, WARM_UP);
    run("fractions", streams(count, false), folder);
    run("degrees", streams(count, true), folder);
  }

  private static void run(String name, List<HeatStream> streams, Path folder) throws IOException {
    HeatColumns columns = HeatColumns.shifted(streams, APPROACH / 2);
    double kernel = median(columns, c -> HeatCascade.of(c).hotUtility());
    double shifting =
        median(streams, s -> HeatCascade.of(HeatColumns.shifted(s, APPROACH / 2)).hotUtility());
    HeatProblem problem =
        new HeatProblem(
            streams,
            new TemperatureDifference(APPROACH),
            List.of(),
            List.of(),
            HeatProblem.Pockets.CLOSED);
    HeatTargeting engine = new HeatTargeting(new NoSolver());
    double whole =
        median(problem, p -> engine.solve(p, Run.PLAIN).joined().hotUtility().kilowatts());
    HeatCascade cascade = HeatCascade.of(columns);
    System.out.printf(
        Locale.ROOT,
        "%s: targets %.3f ms, from records %.3f ms, with table, curves and units %.3f ms%n",
        name,
        1e3 * kernel,
        1e3 * shifting,
        1e3 * whole);
    write(folder.resolve("streams-%s.csv".formatted(name)), streams);
    Files.writeString(
        folder.resolve("targets-%s.csv".formatted(name)),
        "hot_utility_kw,cold_utility_kw,seconds%n%s,%s,%s%n"
            .formatted(cascade.hotUtility(), cascade.coldUtility(), kernel));
  }

  /** Median seconds of a run, warm; the answers are used, so that none is left out. */
  private static <T> double median(T problem, ToDoubleFunction<T> work) {
    double sum = 0;
    for (int i = 0; i < WARM_UP; i++) {
      sum += work.applyAsDouble(problem);
    }
    double[] seconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      sum += work.applyAsDouble(problem);
      seconds[i] = 1e-9 * (System.nanoTime() - start);
    }
    if (!(sum >= 0)) {
      throw new IllegalStateException("The targets are not numbers.");
    }
    Arrays.sort(seconds);
    return seconds[RUNS / 2];
  }

  /**
   * Frozen streams between 20 and 400 °C, half of them hot, of 0.5 to 20 kW/K.
   *
   * @param isWhole whether temperatures are whole degrees, so that many ends are alike
   */
  private static List<HeatStream> streams(int count, boolean isWhole) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<HeatStream> streams = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean gives = random.nextInt(2) == 0;
      double one = random.nextDouble(20, 400);
      double other = random.nextDouble(20, 400);
      double from = isWhole ? Math.rint(one) : one;
      double to = isWhole ? Math.rint(other) : other;
      double warmer = Math.max(from, to) + (from == to ? 1 : 0);
      double colder = Math.min(from, to);
      streams.add(
          new HeatStream(
              new Id.StreamId("s" + i),
              new Zone.Unnamed(),
              gives ? Direction.GIVES : Direction.TAKES,
              new Temperature(gives ? warmer : colder),
              new Temperature(gives ? colder : warmer),
              new Heat.Capacity(new HeatCapacityFlow(random.nextDouble(0.5, 20))),
              new Contribution.Standard(),
              new Film.Unknown()));
    }
    return streams;
  }

  private static void write(Path file, List<HeatStream> streams) throws IOException {
    List<String> rows = new ArrayList<>(List.of("gives,upper_degc,lower_degc,heat_kw"));
    for (HeatStream stream : streams) {
      double shift = stream.shift(APPROACH / 2);
      rows.add(
          "%d,%s,%s,%s"
              .formatted(
                  stream.direction() == Direction.GIVES ? 1 : 0,
                  stream.upper() + shift,
                  stream.lower() + shift,
                  stream.flow().kilowatts()));
    }
    Files.write(file, rows);
  }

  /** No utilities are placed here. */
  private static final class NoSolver implements LpSolver {
    @Override
    public String name() {
      return "none";
    }

    @Override
    public Session open(LinearProgram program) {
      throw new IllegalStateException("There is no solver in this bench.");
    }
  }
}
