package org.millrace.pinch.piping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.math.Vector;
import org.millrace.pinch.piping.Candidates.Candidate;
import org.millrace.pinch.piping.WaterNetworkResult.Designed;
import org.millrace.pinch.piping.WaterNetworkResult.Drawn;
import org.millrace.pinch.piping.WaterNetworkResult.Ending;
import org.millrace.pinch.piping.WaterNetworkResult.Inlet;
import org.millrace.pinch.piping.WaterNetworkResult.Pipe;
import org.millrace.pinch.piping.WaterNetworkResult.WithoutReuse;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.Money;

/** Draws a point of the program as a network. */
final class Drawing {
  /** A flow below this share of the largest is the solver's dust. */
  private static final double DUST = 1e-8;

  /**
   * What was found.
   *
   * @param bound no network has less
   */
  record Outcome(
      Vector point,
      HourlyFlow leastFresh,
      WithoutReuse withoutReuse,
      double objective,
      double bound,
      Ending ending) {}

  private final WaterNetworkProblem problem;
  private final Candidates candidates;
  private final Model model;

  Drawing(WaterNetworkProblem problem, Candidates candidates, Model model) {
    this.problem = problem;
    this.candidates = candidates;
    this.model = model;
  }

  /** Whether a share of the largest flow is more than dust. */
  static boolean isCarrying(double share) {
    return share > DUST;
  }

  Designed designed(Outcome outcome, String solver) {
    double[] flows = new double[candidates.pipes().size()];
    List<Pipe> laid = new ArrayList<>();
    double cost = 0;
    double fresh = 0;
    double discharge = 0;
    for (int p = 0; p < flows.length; p++) {
      if (isCarrying(outcome.point().at(p))) {
        Candidate pipe = candidates.pipes().get(p);
        flows[p] = outcome.point().at(p) * model.scale();
        cost += pipe.costPerYear().amount();
        fresh += candidates.isFresh(pipe) ? flows[p] : 0;
        discharge += candidates.isDischarge(pipe) ? flows[p] : 0;
        laid.add(
            new Pipe(
                candidates.givers().get(pipe.from()).id(),
                candidates.end(pipe),
                new HourlyFlow(flows[p]),
                pipe.length(),
                pipe.counted(),
                pipe.costPerYear()));
      }
    }
    return new Designed(
        new HourlyFlow(fresh),
        outcome.leastFresh(),
        outcome.withoutReuse(),
        waters(flows),
        new HourlyFlow(discharge),
        laid,
        (int) laid.stream().filter(Pipe::counted).count(),
        new Money(cost),
        inlets(flows),
        outcome.objective(),
        Math.min(outcome.objective(), bound(outcome.bound())),
        outcome.ending(),
        solver);
  }

  /** A number of pipes is whole. */
  private double bound(double bound) {
    boolean whole =
        problem.aim() instanceof Aim.WaterThenPipes lexicographic
            && lexicographic.measure() == Aim.Measure.NUMBER;
    return Math.max(0, whole ? Math.ceil(bound - 1e-6) : bound);
  }

  private List<Drawn> waters(double[] flows) {
    int first = candidates.givers().size() - problem.waters().size();
    List<Drawn> drawn = new ArrayList<>();
    for (int r = 0; r < problem.waters().size(); r++) {
      int giver = first + r;
      double flow =
          IntStream.range(0, flows.length)
              .filter(p -> candidates.pipes().get(p).from() == giver)
              .mapToDouble(p -> flows[p])
              .sum();
      drawn.add(new Drawn(problem.waters().get(r).id(), new HourlyFlow(flow)));
    }
    return drawn;
  }

  private List<Inlet> inlets(double[] flows) {
    List<Inlet> inlets = new ArrayList<>();
    for (int j = 0; j < candidates.takers().size(); j++) {
      double flow = 0;
      double[] loads = new double[problem.contaminants().size()];
      for (int p = 0; p < flows.length; p++) {
        Candidate pipe = candidates.pipes().get(p);
        if (pipe.to() == j) {
          flow += flows[p];
          for (int k = 0; k < loads.length; k++) {
            loads[k] +=
                flows[p] * candidates.givers().get(pipe.from()).concentrations().get(k).amount();
          }
        }
      }
      double all = flow;
      inlets.add(
          new Inlet(
              candidates.takers().get(j).id(),
              new HourlyFlow(flow),
              IntStream.range(0, loads.length)
                  .mapToObj(k -> new Concentration(all > 0 ? loads[k] / all : 0))
                  .toList()));
    }
    return inlets;
  }
}
