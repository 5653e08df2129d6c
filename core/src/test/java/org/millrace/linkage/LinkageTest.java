package org.millrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.linkage.LinkageProblem.Decided;
import org.millrace.linkage.LinkedPair.Kind;

/** Laws of the linkage on invented registers. */
class LinkageTest {
  private static final int PLANTS = 80;
  private static final List<LinkageRecord> LEFT = Plants.register(PLANTS, 7);
  private static final List<LinkageRecord> RIGHT = Plants.copy(LEFT, 11);

  private static LinkageResult solve(LinkageProblem problem) {
    return new Linkage().solve(problem, Run.PLAIN);
  }

  private static LinkageResult between(List<LinkageRecord> left, List<LinkageRecord> right) {
    return solve(LinkageProblem.between(left, right));
  }

  private static Map<String, String> pairs(LinkageResult result) {
    return result.same().stream()
        .collect(Collectors.toMap(p -> p.left().value(), p -> p.right().value()));
  }

  private static Map<String, Double> probabilities(LinkageResult result, boolean turned) {
    return Stream.concat(result.same().stream(), result.review().stream())
        .collect(
            Collectors.toMap(
                p ->
                    turned
                        ? p.right().value() + ' ' + p.left().value()
                        : p.left().value() + ' ' + p.right().value(),
                LinkedPair::probability));
  }

  @Test
  void anIdenticalCopyIsLinkedToItself() {
    LinkageResult result = between(LEFT, LEFT);
    assertThat(pairs(result)).hasSize(PLANTS).allSatisfy((l, r) -> assertThat(l).isEqualTo(r));
    assertThat(result.leftAlone()).isEmpty();
    assertThat(result.rightAlone()).isEmpty();
  }

  @Test
  void findsEveryPlantUnderAnotherSpelling() {
    assertThat(pairs(between(LEFT, RIGHT)))
        .hasSize(PLANTS)
        .allSatisfy((l, r) -> assertThat(r).isEqualTo("c-" + l));
  }

  @Test
  void isSymmetric() {
    assertThat(probabilities(between(RIGHT, LEFT), true))
        .isEqualTo(probabilities(between(LEFT, RIGHT), false));
  }

  @Test
  void dependsNeitherOnTheOrderOfRecordsNorOnTheCores() {
    LinkageResult result = between(LEFT, RIGHT);
    List<LinkageRecord> left = new ArrayList<>(LEFT);
    List<LinkageRecord> right = new ArrayList<>(RIGHT);
    Collections.shuffle(left, new Random(1));
    Collections.shuffle(right, new Random(2));
    assertThat(between(left, right)).isEqualTo(result);
    Run.Parallel onAllCores =
        new Run.Parallel() {
          @Override
          public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
            return items.parallelStream().<R>map(function).toList();
          }
        };
    Run run = new Run(() -> false, (step, share) -> {}, onAllCores, () -> 1e9);
    assertThat(new Linkage().solve(LinkageProblem.between(left, right), run)).isEqualTo(result);
  }

  @Test
  void scoreFallsAsDistanceGrows() {
    double last = 1;
    for (double degrees : new double[] {0, 0.001, 0.005, 0.01, 0.03, 0.1, 1, 5}) {
      List<LinkageRecord> right = new ArrayList<>(RIGHT);
      LinkageRecord first = LEFT.getFirst();
      double lat = 60 + degrees;
      right.set(0, Plants.plant("c-p0", first.name(), lat, 20, "17.11"));
      List<LinkageRecord> left = new ArrayList<>(LEFT);
      left.set(0, Plants.plant("p0", first.name(), 60, 20, "24.10"));
      double now = probabilities(between(left, right), false).getOrDefault("p0 c-p0", 0.0);
      assertThat(now).isLessThanOrEqualTo(last);
      last = now;
    }
    assertThat(last).isLessThan(0.9);
  }

  @Test
  void blockingLosesNoLinkThatAllPairsFind() {
    LinkageRules all = LinkageRules.DEFAULT.withBlocking(LinkageRules.Blocking.EXHAUSTIVE);
    LinkageResult slow = solve(new LinkageProblem(LEFT, RIGHT, List.of(), all));
    LinkageResult fast = between(LEFT, RIGHT);
    assertThat(pairs(fast)).isEqualTo(pairs(slow));
    assertThat(slow.compared()).isEqualTo((long) PLANTS * PLANTS);
    assertThat(fast.compared()).isLessThan(slow.compared());
  }

  @Test
  void aMissingFieldIsNoEvidence() {
    List<LinkageRecord> left = new ArrayList<>(LEFT);
    List<LinkageRecord> right = new ArrayList<>(RIGHT);
    left.add(Plants.named("q", "Quillfeather Tannery Yverdon"));
    right.add(Plants.named("c-q", "Yverdon Quillfeather Tannery Ltd"));
    LinkageResult result = between(left, right);
    assertThat(pairs(result)).containsEntry("q", "c-q");
    assertThat(result.same())
        .filteredOn(p -> p.left().value().equals("q"))
        .allSatisfy(
            p ->
                assertThat(p.evidence())
                    .extracting(LinkedPair.Evidence::kind)
                    .containsExactly(Kind.NAME));
  }

  @Test
  void probabilitiesOfARecordSumToAtMostOne() {
    List<LinkageRecord> twins =
        List.of(
            Plants.plant("twin-1", "Biolan, Eura works", 61, 22, "24.10"),
            Plants.plant("twin-2", "Biolan, Eura works", 61, 22, "24.10"));
    List<LinkageRecord> left = new ArrayList<>(LEFT);
    left.addAll(twins);
    List<LinkageRecord> right = new ArrayList<>(RIGHT);
    right.addAll(twins);
    LinkageResult result = between(left, right);
    assertThat(result.same()).noneMatch(p -> p.left().value().startsWith("twin"));
    assertThat(result.review())
        .filteredOn(p -> p.left().value().startsWith("twin"))
        .hasSize(4)
        .allSatisfy(p -> assertThat(p.probability()).isCloseTo(0.5, within(0.02)));
  }

  @Test
  void findsDuplicatesWithinOneList() {
    List<LinkageRecord> records = new ArrayList<>(LEFT);
    records.addAll(RIGHT.subList(0, 5));
    LinkageResult result = solve(LinkageProblem.within(records));
    assertThat(result.same()).hasSize(5);
    assertThat(pairs(result))
        .isEqualTo(Map.of("c-p0", "p0", "c-p1", "p1", "c-p2", "p2", "c-p3", "p3", "c-p4", "p4"));
    assertThat(result.leftAlone()).hasSize(PLANTS - 5);
  }

  @Test
  void aPersonsDecisionHolds() {
    LinkageProblem problem = LinkageProblem.between(LEFT, RIGHT);
    Decided apart = decided("p0", "c-p0", false);
    Decided joined = decided("p1", "c-p2", true);
    Map<String, String> pairs = pairs(solve(problem.withDecided(List.of(apart, joined))));
    assertThat(pairs).doesNotContainKeys("p0", "p1", "p2").hasSize(PLANTS - 3);
    assertThat(pairs).doesNotContainValue("c-p0");
  }

  private static Decided decided(String left, String right, boolean same) {
    return new Decided(new Id.FacilityId(left), new Id.FacilityId(right), same);
  }

  @Test
  void emptyListsHaveNoLinks() {
    assertThat(between(List.of(), List.of()).same()).isEmpty();
    assertThat(between(LEFT, List.of()).leftAlone()).hasSize(PLANTS);
  }

  @Test
  void aListStatesEachRecordOnce() {
    LinkageRecord record = LEFT.getFirst();
    assertThatThrownBy(() -> LinkageProblem.within(List.of(record, record)))
        .hasMessageContaining("'p0'");
  }
}
