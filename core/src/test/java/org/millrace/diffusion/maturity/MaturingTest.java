package org.millrace.diffusion.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.diffusion.maturity.MaturityProblem.InnovationSystem;
import org.millrace.diffusion.maturity.MaturityProblem.Lever;
import org.millrace.diffusion.maturity.MaturityProblem.Support;
import org.millrace.diffusion.maturity.MaturityResult.After;
import org.millrace.diffusion.maturity.MaturityResult.AtOnce;
import org.millrace.diffusion.maturity.MaturityResult.BreakEven;
import org.millrace.diffusion.maturity.MaturityResult.BudgetPoint;
import org.millrace.diffusion.maturity.MaturityResult.Crossing;
import org.millrace.diffusion.maturity.MaturityResult.NoValley;
import org.millrace.diffusion.maturity.MaturityResult.NotInTime;
import org.millrace.diffusion.maturity.MaturityResult.Path;
import org.millrace.diffusion.maturity.MaturityResult.Stuck;
import org.millrace.diffusion.maturity.Technology.Advance;
import org.millrace.diffusion.maturity.Technology.Learning;
import org.millrace.diffusion.maturity.Technology.Level;
import org.millrace.diffusion.maturity.Technology.Market;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.unit.Money;

/** Ladders, markets and how support is shared: by hand, by chance and by trying everything. */
class MaturingTest {
  private static final Support NONE = new Support(Money.ZERO, 1, 20, 0.05);

  private static final List<Lever> LEVERS =
      List.of(
          new Lever("labs", InnovationSystem.RESOURCES, new Money(20), 1.5, 1, 1),
          new Lever("platform", InnovationSystem.SERVICES, new Money(15), 1.1, 0.6, 1),
          new Lever("division", InnovationSystem.ORGANIZATION, new Money(10), 1, 1, 0.9),
          new Lever("credit", InnovationSystem.INSTITUTIONS, new Money(30), 1, 0.3, 1));

  private static MaturityResult solve(MaturityProblem problem) {
    return new Maturing().solve(problem, Run.PLAIN);
  }

  private static Path alone(Technology technology, Support support) {
    return solve(Ladders.problem(List.of(technology), List.of(), support))
        .technologies()
        .getFirst()
        .without();
  }

  /** 60 of 100 EUR are funded: d = 0.1 + 0.5 · 0.4 = 0.3, r = 0.6; cash −40 / 0.9. */
  @Test
  void crossesAValleyByHand() {
    Path path =
        alone(
            Ladders.technology(
                "capture",
                List.of(
                    Ladders.level("lab", 100, 100, 0.9, 0.5),
                    Ladders.level("pilot", 100, 60, 0.6, 0.5),
                    Ladders.level("sales", 50, 90, 0.4, 0)),
                Ladders.MARKET),
            NONE);
    assertThat(path.everProbability()).isCloseTo(0.9 * (0.6 / 0.9) * 0.8, within(1e-12));
    assertThat(path.valley()).isInstanceOf(Crossing.class);
    Crossing crossing = (Crossing) path.valley();
    assertThat(crossing.firstLevel()).isEqualTo("pilot");
    assertThat(crossing.lastLevel()).isEqualTo("pilot");
    assertThat(crossing.depth().amount()).isCloseTo(-40 / 0.9, within(1e-9));
    assertThat(crossing.survival()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(path.rungs().getLast().cash().amount())
        .isCloseTo(-40 / 0.9 + 40 / 0.5, within(1e-9));
    assertThat(path.marketProbability()).isLessThan(path.everProbability());
  }

  /** By drawing each year: z below 4.5. */
  @Test
  void climbsAsDrawn() {
    Technology technology = Ladders.made(1, 4).getFirst();
    Path path = alone(technology, new Support(Money.ZERO, 1, 6, 0));
    SplittableRandom random = new SplittableRandom(1);
    int draws = 40_000;
    int arrived = 0;
    for (int draw = 0; draw < draws; draw++) {
      int level = 0;
      for (int year = 0; year < 6 && level >= 0 && level < path.rungs().size(); year++) {
        MaturityResult.Rung rung = path.rungs().get(level);
        double time = -Math.log(1 - random.nextDouble()) / (rung.advanceRate() + rung.dropRate());
        boolean up = random.nextDouble() < rung.passProbability();
        level = time > 1 ? level : up ? level + 1 : -1;
      }
      arrived += level == path.rungs().size() ? 1 : 0;
    }
    double p = path.marketProbability();
    assertThat((double) arrived / draws).isCloseTo(p, within(4.5 * Math.sqrt(p * (1 - p) / draws)));
  }

  /** Given long enough, the market is reached as often as it ever is. */
  @Test
  void reachesInTheEndWhatItEverReaches() {
    for (Technology technology : Ladders.made(6, 9)) {
      Path path = alone(technology, new Support(Money.ZERO, 1, 100, 0.05));
      assertThat(path.marketProbability()).isCloseTo(path.everProbability(), within(1e-3));
    }
  }

  /** 100 · 2^(−1) = 50 with b = 1/2 at fourfold experience; the integral by small steps. */
  @Test
  void learnsUntilItBreaksEven() {
    Market market =
        new Market(
            new Money(50), 1000, 0, new Money(100), 1000, new Learning(0.5, 0.5, new Money(1)));
    Path path = alone(Ladders.technology("pump", List.of(), market), NONE);
    BreakEven even = path.breakEven();
    assertThat(even).isInstanceOf(After.class);
    After after = (After) even;
    assertThat(after.experience()).isCloseTo(4000, within(1e-6));
    assertThat(after.years()).isCloseTo(3, within(1e-9));
    double lost = 0;
    int steps = 300_000;
    for (int i = 0; i < steps; i++) {
      double units = 3000.0 / steps;
      lost += units * (100 * Math.pow((1000 + (i + 0.5) * units) / 1000, -0.5) - 50);
    }
    assertThat(after.learningInvestment().amount()).isCloseTo(lost, within(1e-3));
    assertThat(path.marketProbability()).isEqualTo(1);
  }

  @Test
  void saysWhenItNeverOrAlwaysPays() {
    Learning none = new Learning(0, 0, new Money(1));
    Market dear = new Market(new Money(50), 10, 0, new Money(100), 10, none);
    Market cheap = new Market(new Money(50), 10, 0, new Money(40), 10, none);
    Path paying = alone(Ladders.technology("a", List.of(), cheap), NONE);
    assertThat(alone(Ladders.technology("a", List.of(), dear), NONE).breakEven())
        .isEqualTo(new NotInTime());
    assertThat(paying.breakEven()).isEqualTo(new AtOnce());
    double factor = (1 - Math.pow(1.05, -20)) / (1 - 1 / 1.05);
    assertThat(paying.value().amount()).isCloseTo(100 * factor, within(1e-6));
    assertThat(paying.valley()).isEqualTo(new NoValley());
  }

  @Test
  void saysWhatIsStuck() {
    Level still =
        new Level(
            "still", Money.ZERO, Money.ZERO, Money.ZERO, new Advance(0, 1, new Money(10)), 0, 0.5);
    Path path = alone(Ladders.technology("a", List.of(still), Ladders.MARKET), NONE);
    assertThat(path.rungs().getFirst().stay()).isEqualTo(new Stuck());
    assertThat(path.everProbability()).isZero();
    assertThat(path.value().amount()).isZero();
  }

  /** Every way to give out six parts to three technologies, two purposes each. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void sharesAsWellAsAnyWay(long seed) {
    List<Technology> technologies = Ladders.made(3, seed);
    Support support = new Support(new Money(240), 6, 15, 0.04);
    MaturityResult result = solve(Ladders.problem(technologies, List.of(), support));
    Appraisal appraisal = new Appraisal(support);
    double best = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < 7 * 7 * 7 * 7 * 7 * 7; code++) {
      int left = code;
      int used = 0;
      double value = 0;
      double[] parts = new double[6];
      for (int i = 0; i < 6; i++) {
        parts[i] = left % 7;
        used += left % 7;
        left /= 7;
      }
      if (used <= 6) {
        for (int i = 0; i < 3; i++) {
          Effect effect = Effect.NONE.with(40 * parts[2 * i], 40 * parts[2 * i + 1]);
          value += appraisal.value(technologies.get(i), effect);
        }
        best = Math.max(best, value);
      }
    }
    assertThat(result.allocation().value().amount()).isCloseTo(best, within(1e-9 * Math.abs(best)));
    double told = result.technologies().stream().mapToDouble(t -> t.with().value().amount()).sum();
    assertThat(told).isCloseTo(best, within(1e-9 * Math.abs(best)));
    double given =
        result.allocation().shares().stream()
            .mapToDouble(s -> s.research().amount() + s.training().amount())
            .sum();
    assertThat(given).isLessThanOrEqualTo(240 + 1e-9);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void neverLosesByMoreMoney(long seed) {
    Support support = new Support(new Money(100), 20, 15, 0.04);
    MaturityResult result = solve(Ladders.problem(Ladders.made(4, seed), LEVERS, support));
    assertThat(result.leverSets()).hasSize(16);
    List<Double> values = result.budgets().stream().map(b -> b.value().amount()).toList();
    assertThat(values).isSorted();
    assertThat(result.budgets().getLast())
        .isEqualTo(new BudgetPoint(new Money(100), result.allocation().value()));
    assertThat(result.allocation().value().amount())
        .isGreaterThanOrEqualTo(result.allocation().without().amount());
    assertThat(result.leverSets())
        .allMatch(s -> s.value().amount() <= result.allocation().value().amount());
  }

  @Test
  void takesOnlyLeversItCanPay() {
    Support support = new Support(new Money(24), 4, 15, 0.04);
    MaturityResult result = solve(Ladders.problem(Ladders.made(2, 3), LEVERS, support));
    assertThat(result.leverSets()).hasSize(4);
    assertThat(result.leverSets()).allMatch(s -> s.yearly().amount() <= 24);
  }

  /** What an extra rate or a lower cost does, with nothing else changed. */
  @Test
  void helpsByEachSystem() {
    List<Technology> technologies = Ladders.made(3, 5);
    for (Lever lever : LEVERS) {
      Lever free =
          new Lever(
              lever.name(),
              lever.system(),
              Money.ZERO,
              lever.advanceFactor(),
              lever.dropFactor(),
              lever.costFactor());
      MaturityResult with = solve(Ladders.problem(technologies, List.of(free), NONE));
      assertThat(with.allocation().systems()).containsExactly(lever.system());
      assertThat(with.allocation().value().amount())
          .isGreaterThan(with.allocation().without().amount());
    }
  }

  @Test
  void answersForNoTechnology() {
    MaturityResult result = solve(Ladders.problem(List.of(), List.of(), NONE));
    assertThat(result.allocation().value().amount()).isZero();
    assertThat(result.technologies()).isEmpty();
  }

  @Test
  void answersInASentenceWhatIsWrong() {
    Technology one = Ladders.technology("a", List.of(), Ladders.MARKET);
    assertThatThrownBy(() -> Ladders.problem(List.of(one, one), List.of(), NONE))
        .hasMessage("There are two technologies 'a'.");
    assertThatThrownBy(() -> new Technology(new Id.TechnologyId("a"), 1, List.of(), Ladders.MARKET))
        .hasMessage("Technology 'a' has reached level 1; it has the levels 0 to 0.");
    assertThatThrownBy(() -> new Advance(0.5, 0.2, new Money(1)))
        .hasMessageContaining("supported rate of advance");
    assertThatThrownBy(() -> new Advance(0.5, 0.6, Money.ZERO))
        .hasMessageContaining("must be above 0 EUR");
    assertThatThrownBy(() -> new Learning(0.2, 1, new Money(1)))
        .hasMessageContaining("learning exponent with training");
    assertThatThrownBy(() -> new Support(Money.ZERO, 0, 1, 0)).hasMessageContaining("steps");
    assertThatThrownBy(
            () -> Ladders.problem(List.of(), List.of(LEVERS.get(0), LEVERS.get(0)), NONE))
        .hasMessageContaining("are named 'labs'");
  }
}
