package org.millrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Site;
import org.millrace.engine.Run;

/** Looking only at takers in reach finds what judging every pair by itself finds. */
class ReachTest {
  private static final int PLANTS = 14;

  private final List<Facility> facilities = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();

  /** Around the date line and far north, where a degree of longitude is short. */
  private void scatter(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < PLANTS; i++) {
      double longitude = 178 + 4 * random.nextDouble();
      Site site =
          i == 0
              ? new Site.Unplaced()
              : new Site.At(
                  new GeoPoint(
                      66 + 4 * random.nextDouble(), longitude > 180 ? longitude - 360 : longitude));
      String activity = i % 2 == 0 ? "35.11" : "23.51";
      Facility plain = AshCase.facility("plant-" + i, activity, 0);
      facilities.add(new Facility(plain.id(), plain.firm(), plain.name(), plain.activity(), site));
      if (i % 2 == 0) {
        offers.add(offer(i));
      } else {
        needs.add(need(i));
      }
    }
  }

  private static Offer offer(int plant) {
    Offer o = AshCase.base().offer();
    return new Offer(
        new Id.StreamId("ash-" + plant),
        new Id.FacilityId("plant-" + plant),
        o.material(),
        o.rate(),
        o.disposalCost(),
        o.route(),
        o.quality(),
        o.terms());
  }

  private static Need need(int plant) {
    Need n = AshCase.base().need();
    return new Need(
        new Id.StreamId("clinker-" + plant),
        new Id.FacilityId("plant-" + plant),
        n.material(),
        n.rate(),
        n.purchasePrice(),
        n.accepts(),
        n.quality(),
        n.terms());
  }

  private MatchResult match(List<Offer> givers, List<Need> takers) {
    MatchProblem base = AshCase.base().problem();
    return new Matching()
        .solve(
            new MatchProblem(
                facilities,
                base.permits(),
                base.calendar(),
                givers,
                takers,
                base.policies(),
                base.links(),
                base.knowledge(),
                base.rules()),
            Run.PLAIN);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatJudgingEachPairFinds(long seed) {
    scatter(seed);
    List<Match> alone = new ArrayList<>();
    long judged = 0;
    for (Offer offer : offers) {
      for (Need need : needs) {
        MatchResult pair = match(List.of(offer), List.of(need));
        alone.addAll(pair.matches());
        judged += pair.judged();
      }
    }
    MatchResult all = match(offers, needs);
    assertThat(alone).isNotEmpty().hasSizeLessThan(offers.size() * needs.size());
    assertThat(all.matches()).containsExactlyInAnyOrderElementsOf(alone);
    assertThat(all.judged()).isEqualTo(judged);
  }
}
