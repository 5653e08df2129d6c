package org.millrace.pinch.heat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.millrace.domain.Id;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.Heat;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.Zone;
import org.millrace.unit.FilmCoefficient;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/**
 * Random problems with whole temperatures, latent heat, streams without heat, own contributions.
 */
final class RandomPlants {
  private RandomPlants() {}

  static List<HeatStream> streams(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int count = random.nextInt(0, 14);
    List<HeatStream> streams = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double one = 10 * random.nextInt(2, 30);
      double other = random.nextInt(5) == 0 ? one : random.nextInt(20, 300);
      boolean gives = random.nextBoolean();
      double warmer = Math.max(one, other);
      double colder = Math.min(one, other);
      streams.add(
          new HeatStream(
              new Id.StreamId("s" + i),
              new Zone.Named(new Id.ZoneId("z" + random.nextInt(3))),
              gives ? Direction.GIVES : Direction.TAKES,
              new Temperature(gives ? warmer : colder),
              new Temperature(gives ? colder : warmer),
              new Heat.Flow(new HeatFlow(random.nextInt(0, 2_000))),
              random.nextInt(3) == 0
                  ? new Contribution.Own(new TemperatureDifference(random.nextInt(0, 20)))
                  : new Contribution.Standard(),
              new Film.Known(new FilmCoefficient(random.nextDouble(0.1, 2)))));
    }
    return streams;
  }

  /** Three hot and three cold utilities, each at one temperature. */
  static HeatProblem withSteam(long seed, HeatProblem.Pockets pockets) {
    SplittableRandom random = new SplittableRandom(~seed);
    List<Utility> hot = new ArrayList<>();
    List<Utility> cold = new ArrayList<>();
    for (int u = 0; u < 3; u++) {
      double warm = u == 0 ? 400 : 10 * random.nextInt(5, 32);
      double cool = u == 0 ? -40 : 10 * random.nextInt(0, 25);
      hot.add(utility("h" + u, warm, warm, random.nextInt(20, 60)));
      cold.add(utility("c" + u, cool, cool, random.nextInt(-10, 10)));
    }
    return new HeatProblem(streams(seed), new TemperatureDifference(10), hot, cold, pockets);
  }

  static Utility utility(String id, double supply, double target, double price) {
    return new Utility(
        new Id.UtilityId(id),
        new Temperature(supply),
        new Temperature(target),
        new Contribution.Standard(),
        new HeatPrice(price),
        new HeatFlow(Double.POSITIVE_INFINITY),
        new Film.Known(new FilmCoefficient(1)));
  }
}
