package org.millrace.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Prints how long whole runs take: each is done once to warm up and once to measure.
 *
 * <p>Arguments: the folder of the toxics release inventory, and one for what the peers read.
 */
public final class Benchmarks {
  private static final int SAMPLE = 5_000;

  private Benchmarks() {}

  /** Runs all. */
  public static void main(String... arguments) throws IOException {
    Sites sites = Sites.read(Path.of(arguments[0]));
    System.out.printf(
        "%s; %d cores, Java %s%n",
        sites.origin(), Runtime.getRuntime().availableProcessors(), Runtime.version());
    try (Cores cores = new Cores()) {
      new ClusterBench(sites, cores.run(), System.out).run();
      LocalizationBench localization =
          new LocalizationBench(sites, cores.run(), System.out, Path.of(arguments[1]));
      localization.run(sites.largestSector());
      localization.run(sites.sample(SAMPLE));
    }
  }
}
