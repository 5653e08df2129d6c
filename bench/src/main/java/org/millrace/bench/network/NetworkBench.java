package org.millrace.bench.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.millrace.bench.Cores;
import org.millrace.bench.Stopwatch;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.LinearProgram;
import org.millrace.network.NetworkDesign;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.solver.HighsSolver;

/**
 * Designs made regions within a time limit, beside scipy's HiGHS on the same program, which is
 * written as an MPS file. The plan is checked against that file by the peer's script.
 *
 * <p>Arguments: the script, a folder for the files, seconds for each search, the gap that is
 * enough, how many seeds, and the numbers of choices.
 */
public final class NetworkBench {
  /** A row of the program may be broken by this share. */
  private static final double TOLERANCE = 1e-8;

  private final Peer peer;
  private final Path folder;
  private final double seconds;
  private final double enough;

  private NetworkBench(Path script, Path folder, double seconds, double enough) {
    this.peer = new Peer(script);
    this.folder = folder;
    this.seconds = seconds;
    this.enough = enough;
  }

  /** Gaps of both, as shares of what is saved. */
  private record Gaps(double ours, double peers) {}

  /** Runs all. */
  public static void main(String... arguments) throws IOException {
    NetworkBench bench =
        new NetworkBench(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Double.parseDouble(arguments[2]),
            Double.parseDouble(arguments[3]));
    Files.createDirectories(bench.folder);
    for (PublishedNetworks.Published published : PublishedNetworks.all()) {
      bench.run(published.name(), published.problem());
    }
    int seeds = Integer.parseInt(arguments[4]);
    for (String size : Arrays.asList(arguments).subList(5, arguments.length)) {
      List<Gaps> gaps = new ArrayList<>();
      for (int seed = 0; seed < seeds; seed++) {
        int choices = Integer.parseInt(size);
        gaps.add(
            bench.run(
                "%d choices, seed %d".formatted(choices, seed),
                new MadeRegion(choices, seed).problem()));
      }
      System.out.printf(
          Locale.ROOT,
          "%s choices: median gap %.2f %%, HiGHS %.2f %%; worst difference %.2f points%n",
          size,
          100 * median(gaps.stream().mapToDouble(Gaps::ours).toArray()),
          100 * median(gaps.stream().mapToDouble(Gaps::peers).toArray()),
          100 * gaps.stream().mapToDouble(g -> g.ours() - g.peers()).max().orElse(0));
    }
  }

  private Gaps run(String name, NetworkProblem problem) throws IOException {
    LinearProgram program = NetworkDesign.program(problem);
    Path file = folder.resolve(name.replaceAll("[ ,]+", "-") + ".mps");
    new MpsFile(program).write(file);
    Stopwatch<NetworkResult> timed = Stopwatch.time(() -> design(enough(problem)));
    NetworkResult.Planned planned = (NetworkResult.Planned) timed.result();
    double objective = check(file, program, planned);
    double bound = planned.bound().amount() - planned.baseline().cost().amount();
    List<Double> peers = peer.solve(file, seconds, enough);
    Gaps gaps = new Gaps(gap(objective, bound), gap(peers.getFirst(), peers.get(1)));
    System.out.printf(
        Locale.ROOT,
        "%s: cost beyond baseline %.2f, bound %.2f, gap %.3f %%, %.1f s; "
            + "HiGHS %.2f, %.2f, %.3f %%, %.1f s%n",
        name,
        objective,
        bound,
        100 * gaps.ours(),
        timed.seconds(),
        peers.getFirst(),
        peers.get(1),
        100 * gaps.peers(),
        peers.get(2));
    return gaps;
  }

  private NetworkProblem enough(NetworkProblem problem) {
    return problem.withRules(problem.rules().withRelativeGap(enough));
  }

  private NetworkResult design(NetworkProblem problem) {
    try (Cores cores = new Cores()) {
      long start = System.nanoTime();
      Run run =
          new Run(
              () -> false,
              (step, share) -> {},
              cores,
              () -> seconds - 1e-9 * (System.nanoTime() - start));
      return new NetworkDesign(new HighsSolver()).design(problem, run);
    }
  }

  /** The objective of the plan as the peer's script sees it. */
  private double check(Path file, LinearProgram program, NetworkResult.Planned planned)
      throws IOException {
    Path point = Path.of(file + ".point");
    Files.write(point, point(program, planned));
    List<Double> checked = peer.check(file, point);
    double own = planned.plan().cost().amount() - planned.baseline().cost().amount();
    if (checked.get(1) > TOLERANCE
        || Math.abs(checked.getFirst() - own) > TOLERANCE * Math.abs(own)) {
      throw new IllegalStateException(
          "%s: the plan says %s, the checker %s.".formatted(file, own, checked));
    }
    return checked.getFirst();
  }

  private static List<String> point(LinearProgram program, NetworkResult.Planned planned) {
    Map<String, Double> values = new HashMap<>();
    for (NetworkResult.ArcFlow flow : planned.flows()) {
      values.put("open[%s]".formatted(flow.arc().value()), 1.0);
      for (int t = 0; t < flow.tonnes().size(); t++) {
        values.put("flow[%s][%d]".formatted(flow.arc().value(), t), flow.tonnes().at(t));
      }
    }
    planned.plants().stream()
        .map(NetworkResult.BuiltPlant::plant)
        .map(Id.PlantId::value)
        .forEach(p -> values.put("build[%s]".formatted(p), 1.0));
    return program.columns().stream()
        .map(c -> Double.toString(values.getOrDefault(c.name(), 0.0)))
        .toList();
  }

  private static double gap(double objective, double bound) {
    return objective == 0 ? 0 : Math.max(0, (objective - bound) / Math.abs(objective));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
