package org.millrace.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.millrace.cluster.localization.DurantonOverman;
import org.millrace.cluster.localization.LocalizationProblem;
import org.millrace.cluster.localization.LocalizationResult;
import org.millrace.engine.Run;
import org.millrace.math.Position;
import org.millrace.math.Positions;
import org.millrace.unit.Distance;

/** Duranton and Overman's density with a thousand draws, beside the sum over all pairs. */
final class LocalizationBench {
  private static final int DRAWS = 1_000;
  private static final double STEP = 10;

  /** Of so many distances of the grid one is compared. */
  private static final int COMPARED = 10;

  private static final double TOLERANCE = 1e-4;

  private final Sites sites;
  private final Run run;
  private final PrintStream out;
  private final Path folder;

  /**
   * A bench.
   *
   * @param folder for what the peers read
   */
  LocalizationBench(Sites sites, Run run, PrintStream out, Path folder) {
    this.sites = sites;
    this.run = run;
    this.out = out;
    this.folder = folder;
  }

  void run(List<Sites.Site> plants) throws IOException {
    LocalizationProblem problem = problem(plants);
    new DurantonOverman().solve(problem, run);
    Stopwatch<LocalizationResult> timed =
        Stopwatch.time(() -> new DurantonOverman().solve(problem, run));
    if (!(timed.result() instanceof LocalizationResult.Measured measured)) {
      throw new IllegalStateException("There is no density: " + timed.result());
    }
    Stopwatch<Double> slow = Stopwatch.time(() -> error(plants, measured));
    double perCurve = slow.seconds() * COMPARED;
    out.printf(
        Locale.ROOT,
        "duranton-overman %,d of %,d plants, %,d draws: %.1f s (max error %.0e; the sum over all"
            + " pairs would take %.0f times as long)%n",
        plants.size(),
        sites.all().size(),
        measured.draws(),
        timed.seconds(),
        slow.result(),
        perCurve * DRAWS / Runtime.getRuntime().availableProcessors() / timed.seconds());
    write(plants, measured, timed.seconds() / DRAWS);
  }

  private LocalizationProblem problem(List<Sites.Site> plants) {
    return new LocalizationProblem(
        sites.all().stream().map(s -> new LocalizationProblem.Site(s.id(), s.position())).toList(),
        plants.stream().map(p -> new LocalizationProblem.Plant(p.id(), 1)).toList(),
        LocalizationProblem.Weighting.EQUAL,
        new LocalizationProblem.Silverman(),
        new LocalizationProblem.Grid(new Distance(STEP), new LocalizationProblem.Median()),
        DRAWS,
        1);
  }

  /** The largest difference from the exact sum, by its largest value. */
  private static double error(List<Sites.Site> plants, LocalizationResult.Measured measured) {
    Positions positions = Positions.of(plants.stream().map(Sites.Site::position).toList());
    double width = measured.bandwidth().amount();
    int[] compared =
        IntStream.range(0, measured.points().size()).filter(i -> i % COMPARED == 0).toArray();
    double[] exact = new double[compared.length];
    for (int i = 0; i < plants.size(); i++) {
      for (int j = 0; j < i; j++) {
        double away = positions.distance(i, j);
        for (int k = 0; k < compared.length; k++) {
          double at = compared[k] * STEP;
          exact[k] += kernel((at - away) / width) + kernel((at + away) / width);
        }
      }
    }
    double pairs = plants.size() * (plants.size() - 1.0) / 2;
    double worst = 0;
    double peak = 0;
    for (int k = 0; k < compared.length; k++) {
      double expected = exact[k] / (pairs * width);
      double told = measured.points().get(compared[k]).density();
      worst = Math.max(worst, Math.abs(told - expected));
      peak = Math.max(peak, expected);
    }
    if (worst > TOLERANCE * peak) {
      throw new IllegalStateException("The density is off by %s.".formatted(worst / peak));
    }
    return worst / peak;
  }

  private static double kernel(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  private void write(
      List<Sites.Site> plants, LocalizationResult.Measured measured, double secondsPerCurve)
      throws IOException {
    Files.createDirectories(folder);
    List<String> places = new ArrayList<>(List.of("latitude,longitude"));
    for (Sites.Site plant : plants) {
      if (plant.position() instanceof Position.OnEarth at) {
        places.add(at.latitude() + "," + at.longitude());
      }
    }
    Files.write(folder.resolve("plants-%d.csv".formatted(plants.size())), places);
    List<String> curve =
        new ArrayList<>(List.of("distance_km,density,bandwidth_km,seconds_per_curve"));
    for (LocalizationResult.Point point : measured.points()) {
      curve.add(
          "%s,%s,%s,%s"
              .formatted(
                  point.distance().amount(),
                  point.density(),
                  measured.bandwidth().amount(),
                  secondsPerCurve));
    }
    Files.write(folder.resolve("density-%d.csv".formatted(plants.size())), curve);
  }
}
