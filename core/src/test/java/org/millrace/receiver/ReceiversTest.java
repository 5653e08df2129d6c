package org.millrace.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.receiver.ReceiverProblem.Taker;
import org.millrace.receiver.ReceiverProblem.Taking;
import org.millrace.receiver.ReceiverResult.Answer;
import org.millrace.receiver.ReceiverResult.ByCode;
import org.millrace.receiver.ReceiverResult.ByGiver;
import org.millrace.receiver.ReceiverResult.ByWords;
import org.millrace.receiver.ReceiverResult.Candidate;
import org.millrace.receiver.ReceiverResult.Understood;

/** Against hand calculation, and by laws. */
class ReceiversTest {
  private static final double ROUNDING = 1e-12;
  private static final Id.MaterialId ASH = new Id.MaterialId("ash");
  private static final Id.MaterialId FLY = new Id.MaterialId("fly-ash");
  private static final Id.MaterialId WHEY = new Id.MaterialId("whey");
  private static final ReceiverRules RULES =
      new ReceiverRules(0.6, 0.5, 2, 0.5, 0.2, 0.25, 0.5, 10);

  private static final List<Substance> SUBSTANCES =
      List.of(
          new Substance(ASH, List.of(), List.of("Ashes"), List.of(), List.of()),
          new Substance(
              FLY, List.of(ASH), List.of("Fly ash"), List.of("ewc:10.01.02"), List.of("35.1")),
          new Substance(WHEY, List.of(), List.of("Whey"), List.of("ewc:02.05.01"), List.of()));
  private static final List<Taking> TAKINGS =
      List.of(
          taking(ASH, "42.11", 0.6),
          taking(ASH, "23.51", 0.2),
          taking(FLY, "23.51", 0.5),
          taking(FLY, "23.51", 0.6),
          taking(FLY, "23.63", 0.2),
          taking(WHEY, "10.91", 1));
  private static final List<Taker> TAKERS =
      List.of(
          new Taker("23.51", 4),
          new Taker("23.63", 1),
          new Taker("42.11", 2),
          new Taker("10.91", 1),
          new Taker("35.11", 2));

  private static Taking taking(Id.MaterialId material, String taker, double weight) {
    return new Taking(material, taker, weight, new Ground.Usual());
  }

  private static Answer solve(ByProduct product) {
    return solve(product, SUBSTANCES, TAKINGS, TAKERS);
  }

  private static Answer solve(
      ByProduct product, List<Substance> substances, List<Taking> takings, List<Taker> takers) {
    return new Receivers()
        .solve(new ReceiverProblem(List.of(product), substances, takings, takers, RULES), Run.PLAIN)
        .answers()
        .getFirst();
  }

  private static ByProduct product(String giver, String description, String... codes) {
    return new ByProduct(
        "asked",
        giver,
        description,
        List.of(codes).stream().map(c -> new ByProduct.Code("ewc", c, "")).toList());
  }

  private static double share(Answer answer, String taker) {
    return answer.candidates().stream()
        .filter(c -> c.taker().equals(taker))
        .mapToDouble(Candidate::share)
        .sum();
  }

  private static int rank(Answer answer, String taker) {
    return IntStream.range(0, answer.candidates().size())
        .filter(i -> answer.candidates().get(i).taker().equals(taker))
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  @Test
  void agreesWithTheFormulaeByHand() {
    Answer answer = solve(product("35.11", "fly ash", "10.01.02"));
    double ash = Math.log(1 + 3 / 2.0);
    double fly = Math.log(1 + 3.0);
    double wider = ash / Math.hypot(ash, fly);
    double fitAsh = wider * wider;
    double fitFly = 1.6 * 1.6 * 1.5 + 0.01;
    double ofFly = fitFly / (fitFly + fitAsh);
    assertThat(answer.understood()).extracting(Understood::material).containsExactly(FLY, ASH);
    assertThat(answer.understood().getFirst().share()).isCloseTo(ofFly, within(ROUNDING));
    double cement = 1 - 0.5 * 0.4;
    double takenFly = (cement / (cement + 0.2) + 0.2 * 0.2 / 0.8) / 1.2;
    double takenAsh = 0.2 / 0.8;
    assertThat(share(answer, "23.51"))
        .isCloseTo(
            0.25 * 0.4 + 0.75 * (ofFly * takenFly + (1 - ofFly) * takenAsh), within(ROUNDING));
    assertThat(share(answer, "10.91")).isCloseTo(0.25 * 0.1, within(ROUNDING));
    assertThat(share(answer, "35.11")).isCloseTo(0.5 * 0.25 * 0.2, within(ROUNDING));
  }

  @Test
  void tellsWhatAMaterialWasUnderstoodFrom() {
    Understood first = solve(product("35.11", "fly ash", "10.01.02")).understood().getFirst();
    assertThat(first.clues())
        .containsExactly(
            new ByCode("ewc:10.01.02", "ewc:10.01.02"),
            new ByWords(List.of("fly", "ash"), "Fly ash"),
            new ByGiver("35.11"));
  }

  @Test
  void whereNothingIsUnderstoodTheOrderIsThatOfAnyByProduct() {
    Answer answer = solve(product("", "grey powder"));
    assertThat(answer.understood()).isEmpty();
    assertThat(answer.candidates())
        .extracting(Candidate::taker)
        .containsExactly("23.51", "35.11", "42.11", "10.91", "23.63");
    assertThat(share(answer, "23.51")).isCloseTo(0.4, within(ROUNDING));
  }

  @Test
  void whereNothingIsSaidTheGiverDecides() {
    Answer answer = solve(product("35.11", ""));
    assertThat(answer.understood()).extracting(Understood::material).containsExactly(FLY);
  }

  @ParameterizedTest
  @CsvSource({"'', fly ash", "10.51, whey of cheese", "'', fly ash and whey", "'', unknown"})
  void sharesSumToOneAndReasonsToShares(String giver, String description) {
    Answer answer = solve(product(giver, description));
    assertThat(answer.candidates().stream().mapToDouble(Candidate::share).sum())
        .isCloseTo(1, within(ROUNDING));
    for (Candidate c : answer.candidates()) {
      double reasons = c.reasons().stream().mapToDouble(ReceiverResult.Reason::share).sum();
      assertThat(c.general() + reasons).isCloseTo(c.share(), within(ROUNDING));
    }
  }

  @Test
  void theOrderOfTablesAndCodesDoesNotMatter() {
    Answer one = solve(product("35.11", "ash or whey", "10.01.02", "02.05.01"));
    Answer other =
        solve(
            product("35.11", "whey or ash", "02.05.01", "10.01.02"),
            SUBSTANCES.reversed(),
            TAKINGS.reversed(),
            TAKERS.reversed());
    assertThat(other.candidates())
        .extracting(Candidate::taker)
        .isEqualTo(one.candidates().stream().map(Candidate::taker).toList());
    for (Taker taker : TAKERS) {
      assertThat(share(other, taker.code())).isCloseTo(share(one, taker.code()), within(ROUNDING));
    }
  }

  @ParameterizedTest
  @CsvSource({"ash", "fly ash", "whey", "''"})
  void theExactCodeNeverLosesItsClass(String description) {
    Answer without = solve(product("", description));
    Answer with = solve(product("", description, "02.05.01"));
    assertThat(share(with, "10.91")).isGreaterThanOrEqualTo(share(without, "10.91"));
    assertThat(rank(with, "10.91")).isLessThanOrEqualTo(rank(without, "10.91"));
  }

  @ParameterizedTest
  @CsvSource({"whey", "liquid whey", "whey of cheese making in copper vats"})
  void moreWordsBesideTheExactCodeNeverLoseItsClass(String description) {
    Answer bare = solve(product("", "", "02.05.01"));
    Answer worded = solve(product("", description, "02.05.01"));
    assertThat(rank(worded, "10.91")).isLessThanOrEqualTo(rank(bare, "10.91")).isZero();
  }

  @Test
  void theGiversOwnClassComesDown() {
    Answer other = solve(product("10.51", "fly ash"));
    Answer own = solve(product("23.51", "fly ash"));
    assertThat(share(own, "23.51")).isCloseTo(0.5 * share(other, "23.51"), within(ROUNDING));
  }

  @Test
  void refusesWhatIsNotListed() {
    assertThatThrownBy(
            () ->
                new ReceiverProblem(
                    List.of(), SUBSTANCES, List.of(taking(ASH, "99.99", 1)), TAKERS, RULES))
        .hasMessage("Material 'ash' is taken by class '99.99', which is not listed.");
    assertThatThrownBy(() -> taking(ASH, "23.51", 0)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> RULES.withListed(0)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> product("", "ash", "10.01.02", "10.01.02"))
        .hasMessageContaining("twice");
  }
}
