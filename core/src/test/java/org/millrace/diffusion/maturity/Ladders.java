package org.millrace.diffusion.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.millrace.diffusion.maturity.MaturityProblem.Lever;
import org.millrace.diffusion.maturity.MaturityProblem.Rivalry;
import org.millrace.diffusion.maturity.MaturityProblem.Support;
import org.millrace.diffusion.maturity.MaturityProblem.Urn;
import org.millrace.diffusion.maturity.Technology.Advance;
import org.millrace.diffusion.maturity.Technology.Learning;
import org.millrace.diffusion.maturity.Technology.Level;
import org.millrace.diffusion.maturity.Technology.Market;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/** Made technologies. */
final class Ladders {
  static final Market MARKET =
      new Market(
          new Money(80), 1000, 0.1, new Money(100), 2000, new Learning(0.2, 0.4, new Money(50)));

  private Ladders() {}

  static Level level(String name, double cost, double funding, double free, double unfunded) {
    return new Level(
        name,
        new Money(cost),
        new Money(funding),
        Money.ZERO,
        new Advance(free, 2 * free + 0.5, new Money(100)),
        0.1,
        unfunded);
  }

  static Technology technology(String id, List<Level> levels, Market market) {
    return new Technology(new Id.TechnologyId(id), 0, levels, market);
  }

  static List<Technology> made(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Technology> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Level> levels = new ArrayList<>();
      for (int l = 0; l < 1 + random.nextInt(3); l++) {
        levels.add(
            level(
                "level-" + l,
                300 * random.nextDouble(),
                200 * random.nextDouble(),
                random.nextDouble(),
                random.nextDouble()));
      }
      Market market =
          new Market(
              new Money(60 + 60 * random.nextDouble()),
              1 + 20 * random.nextDouble(),
              0.05,
              new Money(90),
              10,
              new Learning(0.1, 0.5, new Money(100)));
      made.add(technology("t" + i, levels, market));
    }
    return made;
  }

  static MaturityProblem problem(
      List<Technology> technologies, List<Lever> levers, Support support) {
    return new MaturityProblem(technologies, levers, support, List.of(), List.of());
  }

  static MaturityProblem rivalry(Rivalry rivalry) {
    return new MaturityProblem(
        List.of(), List.of(), new Support(Money.ZERO, 1, 1, 0), List.of(rivalry), List.of());
  }

  static MaturityProblem urn(Urn urn) {
    return new MaturityProblem(
        List.of(), List.of(), new Support(Money.ZERO, 1, 1, 0), List.of(), List.of(urn));
  }
}
