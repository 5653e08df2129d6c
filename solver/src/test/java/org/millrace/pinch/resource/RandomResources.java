package org.millrace.pinch.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.millrace.domain.Id;
import org.millrace.pinch.resource.Quality.Scale;

/** Small problems of every feature, by seed: ties, zeros, dirty and scarce supplies. */
final class RandomResources {
  private final SplittableRandom random;

  private RandomResources(long seed) {
    random = new SplittableRandom(seed);
  }

  static ResourceProblem of(long seed) {
    return new RandomResources(seed).problem();
  }

  private ResourceProblem problem() {
    List<Sink> sinks = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<Supply> supplies = new ArrayList<>();
    int count = random.nextInt(7);
    for (int j = 0; j < count; j++) {
      sinks.add(new Sink(id("sink", j), facility(), flow(), level()));
    }
    count = random.nextInt(7);
    for (int i = 0; i < count; i++) {
      sources.add(new Source(id("source", i), facility(), flow(), level()));
    }
    count = 1 + random.nextInt(3);
    boolean scarce = random.nextInt(3) == 0;
    for (int r = 0; r < count; r++) {
      double quality = r == 0 && random.nextInt(3) > 0 ? 0 : level() / 3;
      double price = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(20) / 4.0;
      double available = scarce ? 3 * flow() : Double.POSITIVE_INFINITY;
      supplies.add(new Supply(id("supply", r), quality, price, available));
    }
    return new ResourceProblem(
        new Quality("contaminant", "t/h", "ppm", new Scale.Impurity()),
        sinks,
        sources,
        supplies,
        List.of());
  }

  private static Id.StreamId id(String kind, int number) {
    return new Id.StreamId(kind + number);
  }

  private Id.FacilityId facility() {
    return new Id.FacilityId("f" + random.nextInt(3));
  }

  private double flow() {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1 -> 10;
      default -> 100 * random.nextDouble();
    };
  }

  private double level() {
    return switch (random.nextInt(4)) {
      case 0 -> 10 * random.nextInt(11);
      case 1 -> 50;
      default -> 100 * random.nextDouble();
    };
  }
}
