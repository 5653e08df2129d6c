package org.millrace.bench.graphgame;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.millrace.bench.Cores;
import org.millrace.bench.Stopwatch;
import org.millrace.engine.Run;
import org.millrace.game.graph.GraphGame;
import org.millrace.game.graph.GraphGameProblem;
import org.millrace.game.graph.GraphGameResult;
import org.millrace.game.graph.Payoff;
import org.millrace.game.graph.Simulation;
import org.millrace.game.payoff.Payoffs;

/**
 * Times games on a made network, and writes network and shares of cooperators for the peers.
 *
 * <p>Arguments: a folder, and how many firms.
 */
public final class GraphGameBench {
  /** Each does best by the opposite of the other, so that about half of all firms cooperate. */
  private static final Payoffs PAYOFFS = new Payoffs(1, 0.5, 1.5, 0);

  private static final int SEED = 2017;
  private static final double INTENSITY = 2;
  private static final double MUTATION = 0.001;
  private static final int ROUNDS_AT_ONCE = 1000;
  private static final int ROUNDS_OF_EVENTS = 100;

  private final MadeNetwork network;
  private final Path folder;

  private GraphGameBench(MadeNetwork network, Path folder) {
    this.network = network;
    this.folder = folder;
  }

  /** Runs all. */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int firms = Integer.parseInt(arguments[1]);
    System.out.printf("games of %,d firms; Java %s%n", firms, Runtime.version());
    GraphGameBench bench = new GraphGameBench(new MadeNetwork(firms), folder);
    bench.writeNetwork();
    bench.run("synchronous", Simulation.Rule.SYNCHRONOUS_FERMI, ROUNDS_AT_ONCE);
    bench.run("asynchronous", Simulation.Rule.DEATH_BIRTH, ROUNDS_OF_EVENTS);
  }

  private void run(String name, Simulation.Rule rule, int rounds) throws IOException {
    GraphGameProblem problem =
        new GraphGameProblem(
            network.firms(), network.links(), PAYOFFS, List.of(simulation(rule, rounds)));
    Stopwatch<GraphGameResult> alone;
    Stopwatch<GraphGameResult> measured;
    try (Cores cores = new Cores()) {
      solve(problem, Run.PLAIN);
      alone = Stopwatch.time(() -> solve(problem, Run.PLAIN));
      solve(problem, cores.run());
      measured = Stopwatch.time(() -> solve(problem, cores.run()));
    }
    if (!alone.result().equals(measured.result())) {
      throw new IllegalStateException("One core and all cores differ.");
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %,d rounds: %.3f s on all cores, %.3f s on one; the whole of it, network and all%n",
        name,
        rounds,
        measured.seconds(),
        alone.seconds());
    write(name, rounds, measured.seconds(), alone.result());
  }

  private static GraphGameResult solve(GraphGameProblem problem, Run run) {
    return new GraphGame().solve(problem, run);
  }

  private static Simulation simulation(Simulation.Rule rule, int rounds) {
    return new Simulation(
        rule, Payoff.AVERAGED, INTENSITY, MUTATION, 0.5, SEED, 1, rounds, 0, rounds);
  }

  private void write(String name, int rounds, double seconds, GraphGameResult result)
      throws IOException {
    GraphGameResult.Done done =
        switch (result.simulations().getFirst()) {
          case GraphGameResult.Done one -> one;
          case GraphGameResult.OutOfTime late -> throw new IllegalStateException("No time is set.");
        };
    List<String> rows = new ArrayList<>();
    rows.add("share");
    done.series().forEach(b -> rows.add(Double.toString(b.cooperators())));
    Files.write(folder.resolve(name + ".csv"), rows);
    Files.writeString(
        folder.resolve(name + "-setup.csv"),
        "seed,intensity,mutation,both,cooperator_alone,defector_alone,none,rounds,seconds%n%s,%s,%s,%s,%s,%s,%s,%s,%s%n"
            .formatted(
                SEED,
                INTENSITY,
                MUTATION,
                PAYOFFS.cooperatorWithCooperator(),
                PAYOFFS.cooperatorWithDefector(),
                PAYOFFS.defectorWithCooperator(),
                PAYOFFS.defectorWithDefector(),
                rounds,
                seconds));
  }

  /** Starts of rows and neighbors as whole numbers of four bytes, the lowest first. */
  private void writeNetwork() throws IOException {
    List<int[]> rows = network.rows();
    int links = rows.stream().mapToInt(r -> r.length).sum();
    ByteBuffer starts = buffer(rows.size() + 1);
    ByteBuffer neighbors = buffer(links);
    int start = 0;
    starts.putInt(start);
    for (int[] row : rows) {
      start += row.length;
      starts.putInt(start);
      for (int neighbor : row) {
        neighbors.putInt(neighbor);
      }
    }
    write(starts, folder.resolve("starts.bin"));
    write(neighbors, folder.resolve("neighbors.bin"));
  }

  private static void write(ByteBuffer numbers, Path file) throws IOException {
    byte[] bytes = new byte[numbers.position()];
    numbers.flip().get(bytes);
    Files.write(file, bytes);
  }

  private static ByteBuffer buffer(int numbers) {
    return ByteBuffer.allocate(Integer.BYTES * numbers).order(ByteOrder.LITTLE_ENDIAN);
  }
}
