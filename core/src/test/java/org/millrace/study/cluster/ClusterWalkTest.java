package org.millrace.study.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.study.cluster.MadeUp.GAS;
import static org.millrace.study.cluster.MadeUp.YEAR;
import static org.millrace.study.cluster.MadeUp.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.carbon.decoupling.DecouplingResult;
import org.millrace.carbon.footprint.FootprintResult.GroupAccount;
import org.millrace.classify.matrix.Missing;
import org.millrace.classify.matrix.YearResult;
import org.millrace.domain.Economy;
import org.millrace.domain.Id;
import org.millrace.domain.Supplier;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.Standing;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;

final class ClusterWalkTest {
  /** Of the park of {@link #park}: gas of two members and what the third reports [tCO2e]. */
  private static final double DIRECT = 1_200 * GAS + 1_000;

  /** Its sectors' emission for the same value added in the country [tCO2e]. */
  private static final double USUAL = 60e6 * 0.0002 + 10e6 * 0.0005;

  private static final MadeUp.Worth PARK = new MadeUp.Worth(1, 1);

  @Test
  void addsUpAFootprintAndCountsSteamBetweenMembersOnce() {
    GroupAccount account = park(PARK).study().clusters().getFirst().carbon().getFirst().account();
    assertThat(account.members()).isEqualTo(3);
    assertThat(account.account().complete()).isTrue();
    assertThat(account.account().scope1().total().central().amount())
        .isCloseTo(DIRECT, within(1e-6));
    assertThat(account.account().scope2().heat().amount()).isCloseTo(0, within(1e-9));
    assertThat(account.account().scope2().electricity().amount()).isCloseTo(2_500, within(1e-6));
    assertThat(account.account().locationBased().central().amount())
        .isCloseTo(DIRECT + 2_500, within(1e-6));
    assertThat(account.eliminated().heat().amount()).isCloseTo(100_000, within(1e-6));
    assertThat(account.eliminated().locationBased().amount())
        .isCloseTo(100 / 0.88 * GAS, within(1e-6));
  }

  @Test
  void classifiesByTheCountrysSectors() {
    StudiedCluster cluster = park(PARK).study().clusters().getFirst();
    YearResult.Classified year = classified(cluster);
    assertThat(year.position().carbon().median()).isCloseTo(DIRECT / USUAL, within(0.02));
    assertThat(year.basis().coverage()).isEqualTo(1);
    // 70 million euro by 400 people, 300 of them in a sector of 100,000 euro and 100 in one of
    // 80,000.
    assertThat(indicator(year, "LABOR_PRODUCTIVITY")).isCloseTo(70.0 / 38, within(0.01));
    assertThat(type(year)).isEqualTo(ClusterType.TO_BE_TRANSFORMED);
  }

  @Test
  void eachTypeIsReached() {
    assertThat(type(classified(park(new MadeUp.Worth(1, 10)).study().clusters().getFirst())))
        .isEqualTo(ClusterType.OBSOLETED);
    assertThat(type(classified(park(new MadeUp.Worth(0.01, 1)).study().clusters().getFirst())))
        .isEqualTo(ClusterType.ECOLOGICAL);
    assertThat(type(classified(park(new MadeUp.Worth(0.01, 10)).study().clusters().getFirst())))
        .isEqualTo(ClusterType.DEVELOPMENTAL);
  }

  @Test
  void computesWhatClosureSetsFree() {
    List<ClusterInputs.PlannedLink> links =
        List.of(
            new ClusterInputs.PlannedLink(
                new Id.FacilityId("a"),
                new Id.FacilityId("far"),
                new Money(7_000),
                new Emission(30)),
            new ClusterInputs.PlannedLink(
                new Id.FacilityId("far"),
                new Id.FacilityId("far-too"),
                new Money(1),
                new Emission(1)));
    List<StrategyCase> cases =
        park(new MadeUp.Worth(1, 10)).study(links).clusters().getFirst().strategies();
    assertThat(cases).extracting(c -> c.strategy().value()).containsExactly("close", "reallocate");
    StrategyCase.Outcome.Computed close = (StrategyCase.Outcome.Computed) cases.get(0).outcome();
    assertThat(close.abated().amount()).isCloseTo(DIRECT, within(1e-6));
    assertThat(close.costPerYear().amount()).isCloseTo(70e6, within(1e-3));
    assertThat(close.jobs()).isEqualTo(new StrategyCase.Jobs.Known(-4_000));
    assertThat(close.released())
        .contains(new StrategyCase.Release.LostExchanges(1, new Money(7_000)));
    assertThat(cases.get(1).outcome())
        .isEqualTo(new StrategyCase.Outcome.Later(StrategyCase.Lack.ENGINE));
  }

  @Test
  void moreValueAddedLeadsLeftAndUp() {
    StudiedCluster cluster = park(PARK).study().clusters().getFirst();
    StrategyCase.Outcome.WhatIf upgrade =
        (StrategyCase.Outcome.WhatIf) cluster.strategies().getLast().outcome();
    double before = classified(cluster).position().carbon().mean();
    assertThat(upgrade.arrows())
        .singleElement()
        .satisfies(
            arrow -> {
              assertThat(arrow.carbon()).isCloseTo(before / 1.1 - before, within(1e-3));
              assertThat(arrow.competitiveness()).isNotNegative();
            });
    assertThat(cluster.strategies().getFirst().outcome())
        .isInstanceOf(StrategyCase.Outcome.Later.class);
  }

  @Test
  void withoutValueAddedNothingIsClassified() {
    StudiedCluster cluster = bare().study().clusters().getFirst();
    assertThat(cluster.track().years())
        .singleElement()
        .isInstanceOfSatisfying(
            YearResult.NotClassifiable.class,
            year ->
                assertThat(year.missing())
                    .contains(new Missing.NoValueAdded(), new Missing.NoEmission()));
    assertThat(cluster.strategies()).isEmpty();
    assertThat(cluster.change()).isEmpty();
    assertThat(cluster.carbon()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -5e6})
  void aYearOfLossIsNotClassified(double euros) {
    MadeUp region =
        park(PARK)
            .adds("a", YEAR + 1, 40e6, 200)
            .adds("c", YEAR + 1, euros, 100)
            .burns("a", YEAR + 1, 1e6);
    StudiedCluster cluster = region.study().clusters().getFirst();
    assertThat(cluster.track().years()).hasSize(2);
    assertThat(cluster.track().years().getLast())
        .isInstanceOfSatisfying(
            YearResult.NotClassifiable.class,
            year ->
                assertThat(year.missing())
                    .contains(new Missing.ValueAddedNotPositive(new Id.SectorId("nace-23"))));
    assertThat(cluster.change()).isEmpty();
    FiniteNumbers.count(cluster);
  }

  @Test
  void lossesInAllYearsAreNoFault() {
    MadeUp region = bare();
    for (int year = YEAR; year < YEAR + 3; year++) {
      for (String id : List.of("a", "b", "c")) {
        region.adds(id, year, -1e6, 0).burns(id, year, 0);
      }
    }
    ClusterStudy study = region.study();
    assertThat(study.clusters().getFirst().track().years())
        .hasSize(3)
        .allMatch(YearResult.NotClassifiable.class::isInstance);
    FiniteNumbers.count(study);
  }

  @Test
  void explainsTheChangeOfEmission() {
    MadeUp region = park(PARK);
    region.adds("a", YEAR + 1, 50e6, 210).adds("b", YEAR + 1, 25e6, 100);
    region.adds("c", YEAR + 1, 12e6, 100).burns("a", YEAR + 1, 0.9e6).burns("b", YEAR + 1, 0.19e6);
    region.releases("c", YEAR + 1, "CO2", 900);
    StudiedCluster cluster = region.study().clusters().getFirst();
    assertThat(cluster.change())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.from()).isEqualTo(YEAR);
              assertThat(change.to()).isEqualTo(YEAR + 1);
              assertThat(change.decoupling()).isInstanceOf(DecouplingResult.class);
            });
    assertThat(FiniteNumbers.count(cluster)).isGreaterThan(100);
  }

  @Test
  void everyNumberIsFinite() {
    assertThat(FiniteNumbers.count(park(PARK).study())).isGreaterThan(100);
    assertThat(FiniteNumbers.count(bare().study())).isGreaterThan(10);
  }

  @Test
  void theOrderOfFacilitiesDoesNotMatter() {
    MadeUp region = park(PARK);
    for (int i = 0; i < 60; i++) {
      String code = i % 4 == 0 ? "20.15" : "23.51";
      region.plant(
          "near-" + i, code, 50 + Math.floorDiv(i, 12) * 0.5 + (i % 4) * 0.01, 8 + (i % 3) * 0.013);
      region.adds("near-" + i, YEAR, 2e6, 40).burns("near-" + i, YEAR, i % 7 == 0 ? 5e5 : 1e3);
    }
    ClusterStudy one = region.study();
    ClusterStudy other = region.reversed().study();
    assertThat(one.clusters()).hasSizeGreaterThan(3);
    assertThat(byMembers(other)).isEqualTo(byMembers(one));
    assertThat(other.scattered()).isEqualTo(one.scattered());
    assertThat(one.sectors()).hasSize(2);
    assertThat(other.sectors()).hasSize(2);
    FiniteNumbers.count(one);
  }

  private static Map<Set<Id.FacilityId>, ClusterType> byMembers(ClusterStudy study) {
    return study.clusters().stream()
        .collect(Collectors.toMap(c -> Set.copyOf(c.group().members()), c -> type(classified(c))));
  }

  private static YearResult.Classified classified(StudiedCluster cluster) {
    return (YearResult.Classified) cluster.track().years().getFirst();
  }

  private static ClusterType type(YearResult.Classified year) {
    return ((Standing.Determined) year.membership().standing()).clusterType();
  }

  private static double indicator(YearResult.Classified year, String name) {
    return year.basis().indicators().stream()
        .filter(i -> i.indicator().name().equals(name))
        .mapToDouble(i -> i.relative().median())
        .findFirst()
        .orElseThrow();
  }

  /** Three plants of a park that tell what they burn; no value added. */
  private static MadeUp bare() {
    return new MadeUp()
        .plant("a", "20.15", 50, 8)
        .plant("b", "20.14", 50.01, 8)
        .plant("c", "23.51", 50, 8.01)
        .park("p", "a", "b", "c")
        .burns("a", YEAR, 1e6);
  }

  /**
   * A steam supplier, its customer, and a plant that buys power and reports its CO2; the country's
   * sector 20 adds 100,000 EUR a head and lets out 0.2 kg/EUR, 23 adds 80,000 and lets out 0.5.
   */
  private static MadeUp park(MadeUp.Worth worth) {
    double people = worth.people();
    double steam = 100_000;
    Supplier member = new Supplier.Neighbor(new Id.FacilityId("a"));
    double local = people > 1 ? 100 : 5_000;
    return new MadeUp()
        .plant("a", "20.15", 50, 8)
        .plant("b", "20.14", 50.01, 8)
        .plant("c", "23.51", 50, 8.01)
        .park("p", "a", "b", "c")
        .burns("a", YEAR, worth.emission() * 1e6)
        .burns("b", YEAR, worth.emission() * 2e5)
        .uses("b", YEAR, "steam", steam, member)
        .uses("c", YEAR, "electricity", 36_000, new Supplier.Elsewhere())
        .releases("c", YEAR, "CO2", worth.emission() * 1_000)
        .adds("a", YEAR, 40e6, people * 200)
        .adds("b", YEAR, 20e6, people * 100)
        .adds("c", YEAR, 10e6, people * 100)
        .area(
            "Here",
            Economy.Part.REGION,
            row("20", YEAR, local),
            row("23", YEAR, 100),
            row("62", YEAR, 900 + 10 * (people - 1) * 1_000))
        .area(
            "Country",
            Economy.Part.NATION,
            row("20", YEAR, 50_000, 5e9, 1e6),
            row("23", YEAR, 50_000, 4e9, 2e6),
            row("62", YEAR, 900_000, 9e10, 1e6));
  }
}
