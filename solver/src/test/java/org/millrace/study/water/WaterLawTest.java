package org.millrace.study.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.engine.Run;
import org.millrace.math.RandomStream;
import org.millrace.solver.HighsSolver;
import org.millrace.study.ParkScreening;
import org.millrace.study.PlannedExchange;
import org.millrace.study.ScreenedPark;
import org.millrace.study.ScreeningProblem;
import org.millrace.study.StudyResult;

/** What holds of the water of any region, on made ones. */
class WaterLawTest {
  private static final List<String> PROPERTIES = List.of("salt", "iron");

  private static WaterCase made(long seed) {
    RandomStream random = RandomStream.of(seed, "water");
    WaterCase made = new WaterCase().pipes(random.below(3) * 15.0);
    int firms = 2 + random.below(5);
    for (int f = 0; f < firms; f++) {
      made.at("firm" + f, 50 + 0.2 * random.uniform(), 10 + 0.2 * random.uniform());
    }
    for (int i = 0; i < 7; i++) {
      String firm = "firm" + random.below(firms);
      double tonnes = random.below(6) * 50;
      List<Content> contents = new ArrayList<>();
      List<BlendLimit> limits = new ArrayList<>();
      for (String property : PROPERTIES) {
        double level = 20 * random.below(8);
        if (random.uniform() < 0.8) {
          contents.add(new Content(property, level / 2, level));
          limits.add(new BlendLimit(property, level, random.below(3) * level / 4));
        }
      }
      if (random.uniform() < 0.1) {
        made.offered("offer" + i, firm, tonnes, contents.toArray(Content[]::new));
      }
      if (i % 2 == 0) {
        made.sourceAt("source" + i, firm, tonnes, contents.toArray(Content[]::new));
      } else {
        made.sinkAt("sink" + i, firm, tonnes, limits.toArray(BlendLimit[]::new));
      }
    }
    return made;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
  void noPlanNeedsLessThanTheTarget(long block) {
    for (long seed = 10 * block; seed < 10 * (block + 1); seed++) {
      WaterStudy.Totals totals = made(seed).plan().water().totals();
      double rounding = 1e-5 * (1 + totals.asked().amount());
      assertThat(totals.planned().amount())
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(totals.least().amount() - rounding)
          .isLessThanOrEqualTo(totals.asked().amount() + rounding);
      assertThat(totals.least().amount())
          .as("seed %s", seed)
          .isLessThanOrEqualTo(totals.leastAlone().amount() + rounding);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void everyBlendKeepsItsLimits(long block) {
    for (long seed = 20 * block; seed < 20 * (block + 1); seed++) {
      StudyResult.Planned planned = made(seed).plan();
      Map<Id.StreamId, List<PlannedExchange>> taken = new HashMap<>();
      planned
          .plan()
          .exchanges()
          .forEach(e -> taken.computeIfAbsent(e.need().id(), n -> new ArrayList<>()).add(e));
      for (Need sink : planned.water().sinks()) {
        for (BlendLimit limit : sink.blend()) {
          assertBlend(sink, limit, taken.getOrDefault(sink.id(), List.of()), seed);
        }
      }
    }
  }

  private static void assertBlend(
      Need sink, BlendLimit limit, List<PlannedExchange> taken, long seed) {
    double bought = sink.rate().amount();
    double load = 0;
    for (PlannedExchange exchange : taken) {
      bought -= exchange.replaced().amount();
      load +=
          exchange.delivered().amount()
              * exchange.offer().quality().findContent(limit.property()).orElseThrow().high();
    }
    double most = limit.maximum() * sink.rate().amount();
    assertThat(load + bought * limit.virginContent())
        .as("seed %s, %s of %s", seed, limit.property(), sink.id().value())
        .isLessThanOrEqualTo(most + 1e-5 * (1 + most));
  }

  private static ScreenedPark screened(WaterCase made) {
    return new ParkScreening(new HighsSolver())
        .solve(ScreeningProblem.of(made.registry(), made.knowledge()), Run.PLAIN)
        .parks()
        .getFirst();
  }

  /**
   * The quick plan of a park wants half of each source, and leaves the clean one out, since half of
   * it does not pay for its long pipe; the dirty one alone would break the limit.
   */
  @Test
  void aScreeningLeavesOutWhatNothingDilutesAnyMore() {
    WaterCase made =
        new WaterCase()
            .pipes(8)
            .at("far", 50 + 7 / 111.2, 10)
            .sink("sink", 100, new BlendLimit("salt", 50, 50))
            .sourceAt("clean", "far", 100, WaterCase.holds("salt", 0))
            .source("dirty", 100, WaterCase.holds("salt", 100));
    double best = made.plan().plan().headline().saving().value();
    assertThat(best).isPositive();
    assertThat(screened(made).saving().feasible().amount()).isLessThanOrEqualTo(best * 1.001);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void aScreeningStaysBetweenNothingAndThePlan(long block) {
    for (long seed = 10 * block; seed < 10 * (block + 1); seed++) {
      WaterCase made = made(seed);
      ScreenedPark park = screened(made);
      double best = made.plan().plan().headline().saving().value();
      double rounding = 2e-3 * (1 + best);
      assertThat(park.saving().feasible().amount())
          .as("seed %s", seed)
          .isLessThanOrEqualTo(best + rounding);
      assertThat(park.saving().bound().amount())
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(best - rounding);
    }
  }
}
