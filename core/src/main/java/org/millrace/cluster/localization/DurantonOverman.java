package org.millrace.cluster.localization;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.cluster.localization.LocalizationResult.Reason;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.Envelope;
import org.millrace.math.PairScan;
import org.millrace.unit.Distance;
import org.millrace.unit.Require;

/** Tells a localized industry from chance; see the package for the method. */
public final class DurantonOverman implements Engine<LocalizationProblem, LocalizationResult> {
  /** Draws below which no band is told. */
  private static final int NEEDED = 100;

  /** Draws between two looks at the clock. */
  private static final int WAVE = 32;

  /** Distances of the grid at most. */
  private static final int MOST_DISTANCES = 10_000;

  /** Values of all draws at most; they are all kept [8 bytes each]. */
  private static final double MOST_VALUES = 5e7;

  @Override
  public LocalizationResult solve(LocalizationProblem problem, Run run) {
    if (problem.plants().size() < 2) {
      return new LocalizationResult.Undefined(Reason.TOO_FEW_PLANTS);
    }
    Ground ground = new Ground(problem);
    if (ground.pairWeight() == 0) {
      return new LocalizationResult.Undefined(Reason.NO_WEIGHT);
    }
    double end = end(problem.grid().end(), ground, run);
    if (end == 0) {
      return new LocalizationResult.Undefined(Reason.NO_DISTANCE);
    }
    double bandwidth = bandwidth(problem.bandwidth(), ground, run);
    if (bandwidth == 0) {
      return new LocalizationResult.Undefined(Reason.NO_SPREAD);
    }
    double[] distances = distances(problem, end);
    Curves curves =
        new Curves(ground, new Smoothing(ground.positions(), bandwidth, distances), problem);
    double[] industry = curves.ofIndustry();
    List<double[]> draws = draw(curves, problem.draws(), run);
    Distance width = new Distance(bandwidth);
    if (draws.size() < NEEDED) {
      return new LocalizationResult.Unfinished(
          draws.size(), NEEDED, width, densities(distances, industry));
    }
    return new Comparison(distances, industry, new Envelope(draws)).measured(width, draws.size());
  }

  private static double end(LocalizationProblem.End end, Ground ground, Run run) {
    return switch (end) {
      case LocalizationProblem.UpTo upTo -> upTo.distance().amount();
      case LocalizationProblem.Median median ->
          new PairDistances(ground.positions(), new PairScan(ground.positions()), run)
              .quantile(0.5);
    };
  }

  private static double bandwidth(LocalizationProblem.Bandwidth bandwidth, Ground ground, Run run) {
    return switch (bandwidth) {
      case LocalizationProblem.Given given -> given.distance().amount();
      case LocalizationProblem.Silverman rule ->
          new PairDistances(ground.positions(), ground.industry().scan(), run).silverman();
    };
  }

  private static double[] distances(LocalizationProblem problem, double end) {
    double step = problem.grid().step().amount();
    Require.that(
        end / step < MOST_DISTANCES && end / step * problem.draws() < MOST_VALUES,
        "A grid of %s km up to %s km has too many distances for %s draws; there may be %s, and %s"
            + " with all draws.%nMaybe take a larger step.",
        step,
        end,
        problem.draws(),
        MOST_DISTANCES,
        MOST_VALUES);
    return IntStream.rangeClosed(0, (int) Math.floor(end / step))
        .mapToDouble(i -> i * step)
        .toArray();
  }

  private static List<double[]> draw(Curves curves, int draws, Run run) {
    List<double[]> drawn = new ArrayList<>();
    while (drawn.size() < draws && run.secondsLeft().getAsDouble() > 0) {
      run.check();
      int end = Math.min(draws, drawn.size() + WAVE);
      drawn.addAll(
          run.map(
              IntStream.range(drawn.size(), end).boxed().toList(),
              draw -> {
                run.check();
                return curves.ofDraw(draw);
              }));
    }
    return drawn;
  }

  private static List<LocalizationResult.Density> densities(double[] distances, double[] values) {
    return IntStream.range(0, distances.length)
        .mapToObj(i -> new LocalizationResult.Density(new Distance(distances[i]), values[i]))
        .toList();
  }
}
