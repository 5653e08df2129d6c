package org.millrace.pinch.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.millrace.domain.Id;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/**
 * Streams on a coarse grid of temperatures, so that many ends are alike; some stay at one
 * temperature, some have no heat, some an own contribution.
 */
final class RandomStreams {
  private RandomStreams() {}

  static List<HeatStream> of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int count = random.nextInt(1, 13);
    List<HeatStream> streams = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double one = 10 * random.nextInt(2, 30);
      double other = random.nextInt(5) == 0 ? one : 10 * random.nextInt(2, 30);
      Direction direction = random.nextBoolean() ? Direction.GIVES : Direction.TAKES;
      boolean gives = direction == Direction.GIVES;
      streams.add(
          new HeatStream(
              new Id.StreamId("s" + i),
              random.nextInt(4) == 0
                  ? new Zone.Unnamed()
                  : new Zone.Named(new Id.ZoneId("z" + random.nextInt(3))),
              direction,
              new Temperature(gives ? Math.max(one, other) : Math.min(one, other)),
              new Temperature(gives ? Math.min(one, other) : Math.max(one, other)),
              new Heat.Flow(new HeatFlow(100 * random.nextInt(0, 20))),
              random.nextInt(3) == 0
                  ? new Contribution.Own(new TemperatureDifference(5 * random.nextInt(0, 4)))
                  : new Contribution.Standard(),
              new Film.Unknown()));
    }
    return streams;
  }
}
