package org.millrace.cluster.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.cluster.concentration.ConcentrationResult.Band;
import org.millrace.cluster.concentration.ConcentrationResult.Point;
import org.millrace.cluster.concentration.ConcentrationResult.Reason;
import org.millrace.cluster.concentration.ConcentrationResult.Value;
import org.millrace.cluster.concentration.ConcentrationResult.Verdict;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.Envelope;
import org.millrace.math.Vector;
import org.millrace.unit.Distance;

/** Tells whether a type is concentrated around plants; see the package for the method. */
public final class ConcentrationFunction
    implements Engine<ConcentrationProblem, ConcentrationResult> {
  /** Draws below which no band is told. */
  private static final int NEEDED = 100;

  /** Draws between two looks at the clock. */
  private static final int WAVE = 32;

  /** Share of the draws beyond each edge of the local band. */
  private static final double LOCAL = 0.05;

  /** Share of the draws that leave the global band. */
  private static final double GLOBAL = 0.05;

  @Override
  public ConcentrationResult solve(ConcentrationProblem problem, Run run) {
    Plants plants = new Plants(problem, run);
    if (!plants.hasWeight()) {
      return new ConcentrationResult.Undefined(Reason.NO_WEIGHT);
    }
    Curve observed = plants.ofTypes();
    List<Curve> draws = draw(plants, problem.draws(), run);
    int[] defined =
        IntStream.range(0, problem.radiiKm().size())
            .filter(i -> observed.isDefined(i))
            .filter(i -> draws.stream().allMatch(d -> d.isDefined(i)))
            .toArray();
    if (defined.length == 0) {
      return new ConcentrationResult.Undefined(Reason.NO_NEIGHBORS);
    }
    if (draws.size() < NEEDED) {
      return new ConcentrationResult.Unfinished(
          draws.size(),
          NEEDED,
          IntStream.of(defined)
              .mapToObj(i -> new Value(new Distance(problem.radiiKm().at(i)), observed.at(i)))
              .toList());
    }
    return measured(problem.radiiKm(), observed, draws, defined);
  }

  private static List<Curve> draw(Plants plants, int draws, Run run) {
    List<Curve> drawn = new ArrayList<>();
    while (drawn.size() < draws && run.secondsLeft().getAsDouble() > 0) {
      run.check();
      int end = Math.min(draws, drawn.size() + WAVE);
      drawn.addAll(
          run.map(
              IntStream.range(drawn.size(), end).boxed().toList(),
              draw -> {
                run.check();
                return plants.ofDraw(draw);
              }));
    }
    return drawn;
  }

  private static ConcentrationResult measured(
      Vector radiiKm, Curve observed, List<Curve> draws, int[] defined) {
    Envelope envelope =
        new Envelope(
            draws.stream().map(d -> IntStream.of(defined).mapToDouble(d::at).toArray()).toList());
    int local = envelope.localRank(LOCAL);
    int global = envelope.globalRank(GLOBAL);
    List<Point> points = new ArrayList<>();
    for (int place = 0; place < defined.length; place++) {
      points.add(
          new Point(
              new Distance(radiiKm.at(defined[place])),
              observed.at(defined[place]),
              new Band(envelope.low(place, local), envelope.high(place, local)),
              new Band(envelope.low(place, global), envelope.high(place, global))));
    }
    double[] undefined =
        IntStream.range(0, radiiKm.size())
            .filter(i -> IntStream.of(defined).noneMatch(d -> d == i))
            .mapToDouble(radiiKm::at)
            .toArray();
    return new ConcentrationResult.Measured(
        verdict(points), draws.size(), envelope.leaving(global), points, Vector.of(undefined));
  }

  private static Verdict verdict(List<Point> points) {
    if (points.stream().anyMatch(p -> p.value() > p.global().high())) {
      return Verdict.CONCENTRATED;
    }
    return points.stream().anyMatch(p -> p.value() < p.global().low())
        ? Verdict.DISPERSED
        : Verdict.NEITHER;
  }
}
