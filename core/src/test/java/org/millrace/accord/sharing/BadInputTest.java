package org.millrace.accord.sharing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/** A sentence for each thing that can be wrong with a game. */
class BadInputTest {
  private static final Interaction EVERYBODY = new Interaction.Everybody();

  private static Id.PlayerId id(String name) {
    return new Id.PlayerId(name);
  }

  private static List<Id.PlayerId> ids(String... names) {
    return List.of(names).stream().map(Id.PlayerId::new).toList();
  }

  private static CoalitionGame.Valued value(double euros, String... names) {
    return new CoalitionGame.Valued(ids(names), new Money(euros));
  }

  private static CoalitionGame.Pair pair(String one, String other, double euros) {
    return new CoalitionGame.Pair(id(one), id(other), new Money(euros));
  }

  private static CoalitionGame.Single single(String name) {
    return new CoalitionGame.Single(id(name), Money.ZERO);
  }

  private static CoalitionGame.Costs costs(
      List<Id.PlayerId> players, CoalitionGame.Valued... values) {
    return new CoalitionGame.Costs(players, List.of(values), EVERYBODY);
  }

  private static void says(String sentence, ThrowingCallable input) {
    assertThatIllegalArgumentException().isThrownBy(input).withMessage(sentence);
  }

  @Test
  void namesEachFaultOfATable() {
    List<Id.PlayerId> two = ids("a", "b");
    says("There is no player.", () -> costs(ids()));
    says("Player 'a' is named twice.", () -> costs(ids("a", "a")));
    says("player id '' must be lower-case letters, digits, '.', '_' or '-'.", () -> id(""));
    says("A coalition has no player.", () -> costs(two, value(1)));
    says("Coalition 'a, x' names 'x', who is no player.", () -> costs(two, value(1, "a", "x")));
    says("Coalition 'a, a' names 'a' twice.", () -> costs(two, value(1, "a", "a")));
    says(
        "Coalition 'b, a' has two values.",
        () -> costs(two, value(1, "a", "b"), value(1, "b", "a")));
    says(
        "The value of all players together is missing.",
        () -> costs(two, value(1, "a"), value(1, "b")));
    says(
        "The value of coalition 'b' is missing; 2 of 3 are there.",
        () -> costs(two, value(1, "a"), value(2, "a", "b")));
    says("money [EUR] is NaN; it must be a number.", () -> value(Double.NaN, "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costs(IntStream.range(0, 21).mapToObj(p -> id("p" + p)).toList()))
        .withMessageStartingWith(
            "There are 21 players; a table can hold all coalitions of at most 20.");
  }

  @Test
  void namesEachFaultOfLinks() {
    List<CoalitionGame.Valued> values = List.of(value(1, "a"), value(2, "b"), value(4, "a", "b"));
    says(
        """
        Coalition 'a, b' has the value 4.0, and its parts that no link joins sum to 3.0.
        Maybe a link is missing.""",
        () ->
            new CoalitionGame.Gains(ids("a", "b"), values, new Interaction.OnlyLinked(List.of())));
    says(
        "There is no player 'x'.",
        () ->
            new CoalitionGame.Gains(
                ids("a", "b"),
                values,
                new Interaction.OnlyLinked(List.of(new Interaction.Link(id("a"), id("x"))))));
  }

  @Test
  void namesEachFaultOfPairs() {
    says(
        "There is no player 'b'.",
        () -> new CoalitionGame.Pairwise(List.of(single("a")), List.of(pair("a", "b", 1))));
    says(
        "Player 'a' is paired with itself.",
        () -> new CoalitionGame.Pairwise(List.of(single("a")), List.of(pair("a", "a", 1))));
    says(
        "The pair 'b' and 'a' is named twice.",
        () ->
            new CoalitionGame.Pairwise(
                List.of(single("a"), single("b")), List.of(pair("a", "b", 1), pair("b", "a", 1))));
    says(
        "There are 201 players; at most 200 can share.",
        () ->
            new CoalitionGame.Pairwise(
                IntStream.range(0, 201).mapToObj(p -> single("p" + p)).toList(), List.of()));
    says(
        "The pair 'b' and 'a' must be a giver and a taker, in this order.",
        () -> new CoalitionGame.Assignment(ids("a"), ids("b"), List.of(pair("b", "a", 1))));
    says(
        "gain of the pair 'a' and 'b' [EUR] is -1.0; it must be at least 0.0.",
        () -> new CoalitionGame.Assignment(ids("a"), ids("b"), List.of(pair("a", "b", -1))));
    says(
        "Player 'a' is named twice.",
        () -> new CoalitionGame.Assignment(ids("a"), ids("a"), List.of()));
  }

  @Test
  void namesEachFaultOfClaimsTreesAndAirports() {
    CoalitionGame.Claim claim = new CoalitionGame.Claim(id("a"), new Money(5));
    says(
        "claim of 'a' [EUR] is -5.0; it must be at least 0.0.",
        () -> new CoalitionGame.Claim(id("a"), new Money(-5)));
    says(
        "estate [EUR] is -1.0; it must be at least 0.0.",
        () -> new CoalitionGame.Claims(new Money(-1), List.of(claim)));
    says(
        "The estate is 6.0 EUR and the claims sum to 5.0 EUR; it must be at most that.",
        () -> new CoalitionGame.Claims(new Money(6), List.of(claim)));
    says(
        "cost of 'a' [EUR] is -5.0; it must be at least 0.0.",
        () -> new CoalitionGame.Need(id("a"), new Money(-5)));
    says(
        "cost of the pipe between 'a' and 'b' [EUR] is -1.0; it must be at least 0.0.",
        () -> new CoalitionGame.Pipe(id("a"), id("b"), new Money(-1)));
    says("There is no player.", () -> new CoalitionGame.Airport(List.of()));
    CoalitionGame.Need need = new CoalitionGame.Need(id("a"), new Money(5));
    says(
        "Player 'a' is named twice.", () -> new CoalitionGame.Tree(List.of(need, need), List.of()));
  }

  @Test
  void namesEachFaultOfUsesAndEffort() {
    CoalitionGame game = new CoalitionGame.Pairwise(List.of(single("a"), single("b")), List.of());
    says(
        "There is no player 'x'.",
        () -> new SharingProblem(game, List.of(new Use(id("x"), 1)), Effort.USUAL));
    says(
        "Player 'a' has two uses.",
        () ->
            new SharingProblem(
                game, List.of(new Use(id("a"), 1), new Use(id("a"), 1)), Effort.USUAL));
    says(
        """
        The use of player 'b' is missing.
        Maybe leave all uses out.""",
        () -> new SharingProblem(game, List.of(new Use(id("a"), 1)), Effort.USUAL));
    says("use of 'a' is -1.0; it must be at least 0.0.", () -> new Use(id("a"), -1));
    says("use of 'a' is Infinity; it must be a number.", () -> new Use(id("a"), 1 / 0.0));
    says(
        "number of coalitions to look at is 0.0; it must lie between 1.0 and 1.0E7.",
        () -> new Effort(0, 2, 1));
    says(
        "number of orders to draw is 1.0; it must lie between 2.0 and 1000000.0.",
        () -> new Effort(1, 1, 1));
  }
}
