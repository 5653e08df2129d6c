package org.millrace.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.io.region.RegionReader;
import org.millrace.io.region.RegionReading;
import org.millrace.match.MatchIndex;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchRules;
import org.millrace.match.MatchingEngine;
import org.millrace.match.MatchingEngine.Found;
import org.millrace.match.Partners;
import org.millrace.study.RegionStudy;
import org.millrace.study.StudyProblem;

/** Whoever asks for Spark by name gets what the index finds. */
class SparkEngineTest {
  private static MatchingEngine engine() {
    return ServiceLoader.load(MatchingEngine.class).findFirst().orElseThrow();
  }

  private static MatchProblem problem(String region, MatchRules rules) {
    RegionReading.Read read =
        (RegionReading.Read)
            RegionReader.read(Path.of("..", "examples", region), KnowledgeReader.read());
    StudyProblem study =
        StudyProblem.of(read.registry(), read.knowledge(), KnowledgeReader.emissions())
            .withRules(rules);
    return RegionStudy.matching(study, RegionStudy.estimated(study, Run.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kalundborg", "maniwa"})
  void theServiceFindsTheSame(String region) {
    MatchProblem problem =
        problem(
            region,
            MatchRules.DEFAULT
                .withBestPerOffer(5)
                .withRecovered(true)
                .withRanking(MatchRules.Ranking.SCORE));
    assertThat(engine().name()).isEqualTo("spark");
    assertThat(engine().bestNeeds(problem)).isNotEmpty().isEqualTo(indexed(problem));
  }

  private static Map<Id.StreamId, List<Found>> indexed(MatchProblem problem) {
    Partners partners =
        new MatchIndex(problem, problem.offers(), problem.needs(), Run.PLAIN).bestNeeds(Run.PLAIN);
    Map<Id.StreamId, List<Found>> best = new LinkedHashMap<>();
    for (int offer = 0; offer < partners.streams(); offer++) {
      List<Found> found = new ArrayList<>();
      for (int rank = 0; rank < partners.size(offer); rank++) {
        found.add(
            new Found(
                problem.needs().get(partners.partner(offer, rank)).id(),
                partners.way(offer, rank),
                partners.isVague(offer, rank),
                partners.score(offer, rank)));
      }
      if (!found.isEmpty()) {
        best.put(problem.offers().get(offer).id(), found);
      }
    }
    return best;
  }

  @Test
  void refusesAnotherOrder() {
    assertThatThrownBy(() -> engine().bestNeeds(problem("kalundborg", MatchRules.DEFAULT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("score alone");
  }
}
