package org.millrace.diffusion.adoption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.diffusion.adoption.AdoptionResult.Spread;
import org.millrace.diffusion.adoption.AdoptionResult.Step;
import org.millrace.engine.Run;

/** What lead firms reach in fresh samples. */
record Trials(Spread spread, List<Step> curve) {
  Trials {
    curve = List.copyOf(curve);
  }

  static Trials of(Ground ground, Chance chance, int[] leaders, int samples, Run run) {
    int count = chance.isCertain() ? 1 : samples;
    List<List<Double>> courses =
        run.map(
            IntStream.range(0, count).boxed().toList(),
            i -> {
              run.check();
              return chance.course(leaders, i);
            });
    double[] worths =
        courses.stream()
            .mapToDouble(c -> c.stream().mapToDouble(Double::doubleValue).sum())
            .toArray();
    double mean = Arrays.stream(worths).sum() / count;
    double squares = Arrays.stream(worths).map(w -> (w - mean) * (w - mean)).sum();
    double error = count == 1 ? 0 : Math.sqrt(squares / (count - 1.0) / count);
    double share = ground.worth() > 0 ? mean / ground.worth() : 0;
    return new Trials(new Spread(mean, error, share, count), curve(courses));
  }

  private static List<Step> curve(List<List<Double>> courses) {
    int last = courses.stream().mapToInt(List::size).max().orElse(1);
    List<Step> curve = new ArrayList<>();
    double sum = 0;
    for (int step = 0; step < last; step++) {
      for (List<Double> course : courses) {
        sum += step < course.size() ? course.get(step) : 0;
      }
      curve.add(new Step(step, sum / courses.size()));
    }
    return curve;
  }
}
