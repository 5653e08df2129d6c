package org.millrace.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.engine.Run;

/** The engine and the index find what the obvious version finds, on made regions. */
class AgreementTest {
  private static final int STREAMS = 200;
  private static final int FACILITIES = 60;

  /** 500 take some minutes: only the slow stage of the whole build asks for them. */
  private static final int REGIONS = Integer.getInteger("millrace.regions", 50);

  private static final int BATCHES = 5;

  static LongStream batches() {
    return LongStream.range(0, BATCHES);
  }

  private static MatchRules rules(long seed) {
    return MatchRules.DEFAULT
        .withBestPerOffer(5)
        .withConversions((int) (seed % 3))
        .withRecovered(seed % 2 == 0)
        .withRanking(seed % 4 < 2 ? MatchRules.Ranking.SCORE : MatchRules.Ranking.YEARLY_GAIN);
  }

  @ParameterizedTest
  @MethodSource("batches")
  void agreesWithAllPairs(long batch) {
    long matched = 0;
    for (long seed = batch; seed < REGIONS; seed += BATCHES) {
      MatchProblem problem = new RandomRegion(seed, FACILITIES).problem(STREAMS, rules(seed));
      AllPairs all = new AllPairs(problem);
      MatchResult found = new Matching().solve(problem, Run.PLAIN);
      MatchIndex index = new MatchIndex(problem, problem.offers(), problem.needs(), Run.PLAIN);
      Partners partners = index.bestNeeds(Run.PLAIN);
      for (int i = 0; i < problem.offers().size(); i++) {
        Offer offer = problem.offers().get(i);
        List<Match> best = all.of(offer).stream().limit(5).toList();
        assertThat(brief(found.matches().stream().filter(m -> m.offer().equals(offer.id()))))
            .as("region %s, offer %s", seed, offer.id())
            .isEqualTo(brief(best.stream()));
        agree(best, partners, i, problem, "region %s, offer %s".formatted(seed, i));
        matched += best.size();
      }
    }
    assertThat(matched).as("there is something to agree on").isGreaterThan(10L * REGIONS);
  }

  /** What tells matches apart, short enough to read when they differ. */
  private static List<String> brief(Stream<Match> matches) {
    return matches
        .map(
            m ->
                "%s as %s by %s to %s, %s: %.12f, %.9f EUR/t, %.9f t/a"
                    .formatted(
                        m.offer().value(),
                        m.delivered().value(),
                        m.chain().stream().map(c -> c.technology().value()).toList(),
                        m.need().value(),
                        m.outcome(),
                        m.score().value(),
                        m.money().value(),
                        m.quantity().amount()))
        .toList();
  }

  private static void agree(
      List<Match> best, Partners partners, int offer, MatchProblem problem, String where) {
    assertThat(partners.size(offer)).as(where).isEqualTo(best.size());
    for (int rank = 0; rank < best.size(); rank++) {
      Need need = problem.needs().get(partners.partner(offer, rank));
      assertThat(need.id()).as(where).isEqualTo(best.get(rank).need());
      assertThat(partners.score(offer, rank))
          .as(where)
          .isCloseTo(best.get(rank).score().value(), within(1e-9));
    }
  }

  @Test
  void theOrderOfInputDoesNotMatter() {
    MatchProblem problem = new RandomRegion(7, FACILITIES).problem(STREAMS, rules(7));
    List<Offer> offers = new ArrayList<>(problem.offers());
    List<Need> needs = new ArrayList<>(problem.needs());
    Collections.reverse(offers);
    Collections.rotate(needs, 17);
    MatchProblem other =
        new MatchProblem(
            problem.facilities(),
            problem.permits(),
            problem.calendar(),
            offers,
            needs,
            problem.policies(),
            problem.links(),
            problem.knowledge(),
            problem.rules());
    assertThat(new Matching().solve(other, Run.PLAIN).matches())
        .isEqualTo(new Matching().solve(problem, Run.PLAIN).matches());
  }

  /** Built at once or stream by stream, the index tells the same. */
  @ParameterizedTest
  @MethodSource("batches")
  void newcomersAreFoundAsIfTheyHadAlwaysBeenThere(long seed) {
    MatchProblem problem = new RandomRegion(seed, FACILITIES).problem(STREAMS, rules(seed));
    int half = STREAMS / 4;
    MatchIndex grown =
        new MatchIndex(
            problem,
            problem.offers().subList(0, half),
            problem.needs().subList(0, half),
            Run.PLAIN);
    grown.prepareGivers(Run.PLAIN);
    problem.needs().subList(half, STREAMS / 2).forEach(grown::add);
    problem.offers().subList(half, STREAMS / 2).forEach(grown::add);
    AllPairs all = new AllPairs(problem);
    for (int i = 0; i < STREAMS / 2; i++) {
      Offer offer = problem.offers().get(i);
      assertThat(brief(grown.bestNeeds(i).stream()))
          .as("offer %s", offer.id())
          .isEqualTo(brief(all.of(offer).stream().limit(5)));
    }
  }

  @ParameterizedTest
  @MethodSource("batches")
  void theBestOffersOfANeedAreThoseOfAllPairs(long seed) {
    MatchProblem problem = new RandomRegion(seed, FACILITIES).problem(STREAMS, rules(seed));
    MatchIndex index = new MatchIndex(problem, problem.offers(), problem.needs(), Run.PLAIN);
    AllPairs all = new AllPairs(problem);
    List<Match> matches = new ArrayList<>();
    problem.offers().forEach(o -> matches.addAll(all.of(o)));
    matches.sort(BestFirst.by(problem.rules().ranking()));
    for (int i = 0; i < STREAMS / 2; i++) {
      Need need = problem.needs().get(i);
      assertThat(brief(index.bestOffers(i).stream()))
          .as("need %s", need.id())
          .isEqualTo(brief(matches.stream().filter(m -> m.need().equals(need.id())).limit(5)));
    }
  }

  @Test
  void whoIsTakenOutIsFoundNoMore() {
    MatchProblem problem = new RandomRegion(3, FACILITIES).problem(STREAMS, rules(3));
    MatchIndex index = new MatchIndex(problem, problem.offers(), problem.needs(), Run.PLAIN);
    Partners before = index.bestNeeds(Run.PLAIN);
    int offer = 0;
    while (before.size(offer) == 0) {
      offer++;
    }
    int need = before.partner(offer, 0);
    index.removeNeed(need);
    assertThat(index.bestNeeds(offer))
        .extracting(Match::need)
        .doesNotContain(problem.needs().get(need).id());
    index.removeOffer(offer);
    assertThat(index.bestNeeds(Run.PLAIN).size(offer)).isZero();
  }
}
