package org.millrace.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Content;
import org.millrace.domain.Need;
import org.millrace.domain.Phase;
import org.millrace.domain.Quality;
import org.millrace.domain.Route;
import org.millrace.domain.Terms;
import org.millrace.engine.Run;

/** Wet and dry: the same exchange, counted in either basis. */
class BasisTest {
  private static final String LOSS = "loss on ignition";
  private static final Content HALF_WATER = new Content("moisture", 500_000, 500_000);

  /** One dry tonne is two wet ones: it is moved as two, and saves what one dry tonne saves. */
  @Test
  void movesTheWaterOfADryTonne() {
    Match wetNeed = match(quality(true, HALF_WATER), false);
    assertThat(wetNeed.moved()).isEqualTo(2);
    assertThat(wetNeed.substitution().amount()).isCloseTo(1.2, within(1e-12));
    assertThat(wetNeed.money().value()).isCloseTo(12 + 1.2 * 38 - 2 * (3.6 + 1), within(1e-9));
    assertThat(wetNeed.carbon().value()).isCloseTo(0.005 + 1.2 * 0.85 - 2 * 0.003, within(1e-12));
  }

  @Test
  void savesLessWithAWetTonneWhereDryOnesAreBought() {
    Match dryNeed = match(quality(false, HALF_WATER), true);
    assertThat(dryNeed.moved()).isEqualTo(1);
    assertThat(dryNeed.money().value()).isCloseTo(12 + 0.3 * 38 - 3.6 - 1, within(1e-9));
  }

  /** 4 % of the wet mass are 8 % of the dry one: above the limit of 6 %. */
  @Test
  void concentratesContentsByTakingTheWaterOff() {
    assertThat(solve(quality(false, HALF_WATER), true).matches()).hasSize(1);
    Quality wet =
        new Quality(
            Phase.SOLID, false, List.of(), List.of(new Content(LOSS, 40_000, 40_000), HALF_WATER));
    assertThat(solve(wet, true).refusals())
        .extracting(MatchResult.RefusalCount::code)
        .containsExactly(ReasonCode.COMPOSITION_OUTSIDE);
    assertThat(solve(wet, false).matches()).hasSize(1);
  }

  @Test
  void asksForTheWaterWhereOnlyARangeIsKnown() {
    Match match = match(quality(true, new Content("moisture", 400_000, 600_000)), false);
    assertThat(match.reasons()).extracting(Reason::code).contains(ReasonCode.COMPOSITION_BASIS);
    assertThat(match.substitution().amount()).isEqualTo(0.6);
  }

  private static Quality quality(boolean dry, Content moisture) {
    List<Content> contents = new ArrayList<>(List.of(new Content(LOSS, 20_000, 25_000)));
    contents.add(moisture);
    return new Quality(Phase.SOLID, dry, List.of(), contents);
  }

  private static Match match(Quality offered, boolean dryNeed) {
    return solve(offered, dryNeed).matches().getFirst();
  }

  private static MatchResult solve(Quality offered, boolean dryNeed) {
    Need usual = AshCase.need(Terms.OPEN, List.of());
    Need need =
        new Need(
            usual.id(),
            usual.facility(),
            usual.material(),
            usual.rate(),
            usual.purchasePrice(),
            usual.accepts(),
            new Quality(Phase.SOLID, dryNeed, List.of(), List.of()),
            usual.terms());
    AshCase ash =
        AshCase.base().withOffer(AshCase.offer(Route.DISPOSAL, offered, Terms.OPEN)).withNeed(need);
    return new Matching().solve(ash.problem(), Run.PLAIN);
  }
}
