package org.millrace.game.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.millrace.engine.Run;
import org.millrace.game.graph.GraphGameResult.Bin;
import org.millrace.game.graph.GraphGameResult.Done;
import org.millrace.game.graph.GraphGameResult.OneRun;
import org.millrace.game.graph.GraphGameResult.OutOfTime;
import org.millrace.game.graph.GraphGameResult.Simulated;
import org.millrace.game.payoff.Payoffs;

/** Simulations and what they tell. */
final class Simulations {
  private final FirmGraph graph;
  private final Payoffs payoffs;
  private final Run run;

  Simulations(FirmGraph graph, Payoffs payoffs, Run run) {
    this.graph = graph;
    this.payoffs = payoffs;
    this.run = run;
  }

  /** Runs side by side where there are several, else the parts of the one. */
  Simulated simulate(Simulation simulation) {
    List<Integer> numbers = IntStream.range(0, simulation.runs()).boxed().toList();
    List<Optional<Trajectory>> played =
        numbers.size() == 1
            ? List.of(Trajectory.play(graph, payoffs, simulation, 0, run))
            : run.map(numbers, n -> Trajectory.play(graph, payoffs, simulation, n, withOneCore()));
    List<Trajectory> runs = played.stream().flatMap(Optional::stream).toList();
    return runs.size() < numbers.size() ? new OutOfTime() : told(simulation, runs);
  }

  private Run withOneCore() {
    return new Run(run.cancelled(), run.progress(), Run.PLAIN.parallel(), run.secondsLeft());
  }

  private static Simulated told(Simulation simulation, List<Trajectory> runs) {
    double[] batches = runs.stream().flatMapToDouble(r -> Arrays.stream(r.batches)).toArray();
    boolean isForGood = simulation.mutation() == 0;
    return new Done(
        runs.stream().mapToDouble(Trajectory::mean).average().orElseThrow(),
        standardError(batches),
        isForGood ? (int) runs.stream().filter(r -> r.last() == 1).count() : 0,
        isForGood ? (int) runs.stream().filter(r -> r.last() == 0).count() : 0,
        series(simulation, runs),
        runs.stream().map(r -> new OneRun(r.mean(), standardError(r.batches), r.last())).toList());
  }

  private static List<Bin> series(Simulation simulation, List<Trajectory> runs) {
    List<Bin> series = new ArrayList<>();
    int from = 0;
    for (int b = 0; b < simulation.bins(); b++) {
      int end = Trajectory.end(b, simulation.rounds(), simulation.bins());
      double sum = 0;
      for (Trajectory one : runs) {
        sum += one.bins[b];
      }
      series.add(new Bin(from + 1, end, sum / (end - from) / runs.size()));
      from = end;
    }
    return series;
  }

  /** Of the mean of means of batches. */
  private static double standardError(double[] batches) {
    double mean = 0;
    for (double batch : batches) {
      mean += batch / batches.length;
    }
    double squares = 0;
    for (double batch : batches) {
      squares += (batch - mean) * (batch - mean);
    }
    return Math.sqrt(squares / (batches.length - 1) / batches.length);
  }
}
