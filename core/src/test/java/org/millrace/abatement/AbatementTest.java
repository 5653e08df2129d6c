package org.millrace.abatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.abatement.AbatementProblem.Goal;
import org.millrace.abatement.AbatementResult.Candidate;
import org.millrace.abatement.AbatementResult.Outcome;
import org.millrace.abatement.AbatementResult.Proof;
import org.millrace.abatement.AbatementResult.Standing;
import org.millrace.abatement.AbatementResult.Step;
import org.millrace.abatement.Enumeration.Sum;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Measure;
import org.millrace.domain.knowledge.Measure.Driver;
import org.millrace.domain.knowledge.Measure.Saved;
import org.millrace.domain.knowledge.Strategy;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.engine.Run;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;
import org.millrace.unit.UnitCost;

class AbatementTest {
  private static final double CENT = 0.01;
  private static final double RELATIVE = 1e-9;

  private static AbatementResult solve(AbatementProblem problem) {
    return new Abatement().solve(problem, Run.PLAIN);
  }

  private static AbatementResult solve(
      List<Emitter> emitters, List<Measure> measures, double carbonPrice, Goal goal) {
    return solve(
        AbatementProblem.of(
            emitters, measures, Cases.PLAIN.withCarbonPrice(new Price(carbonPrice)), goal));
  }

  private static Candidate candidate(AbatementResult result, String measure) {
    return result.sites().getFirst().candidates().stream()
        .filter(c -> c.measure().value().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  /** 100,000 t of CO2; every number below was reckoned by hand with the formulae of the package. */
  @Test
  void reproducesTheHandComputedSite() {
    AbatementResult result =
        solve(
            List.of(Cases.emitter("works", false, 100_000)),
            List.of(Cases.capture(Maturity.COMMERCIAL), Cases.saving()),
            90,
            new Goal.AtPrice());
    Candidate saving = candidate(result, "saving");
    assertThat(saving.abated().amount()).isCloseTo(5_000, within(CENT));
    assertThat(saving.investment().amount()).isCloseTo(2_000_000, within(CENT));
    assertThat(saving.cost().amount()).isCloseTo(-75, within(RELATIVE));
    assertThat(saving.net().amount()).isCloseTo(-165, within(RELATIVE));
    Candidate capture = candidate(result, "capture");
    assertThat(capture.abated().amount()).isCloseTo(45_000, within(CENT));
    assertThat(capture.investment().amount()).isCloseTo(45_730_505.19, within(CENT));
    assertThat(capture.cost().amount()).isCloseTo(85.093782, within(1e-6));
    assertThat(capture.contribution().amount()).isCloseTo(42_750, within(CENT));
    assertThat(result.summary().abated().amount()).isCloseTo(47_750, within(CENT));
    assertThat(result.summary().costPerYear().amount()).isCloseTo(3_298_781.63, within(CENT));
    assertThat(result.curve()).hasSize(2);
    assertThat(result.curve().getFirst().height().amount()).isCloseTo(-75, within(RELATIVE));
    assertThat(result.curve().getLast().height().amount()).isCloseTo(85.936412, within(1e-6));
    assertThat(result.curve().getLast().cumulative().amount()).isCloseTo(47_750, within(CENT));
  }

  @Test
  void atALowerPriceCaptureIsTooDear() {
    AbatementResult result =
        solve(
            List.of(Cases.emitter("works", false, 100_000)),
            List.of(Cases.saving(), Cases.capture(Maturity.COMMERCIAL)),
            80,
            new Goal.AtPrice());
    assertThat(candidate(result, "saving").standing()).isEqualTo(Standing.CHOSEN);
    assertThat(candidate(result, "capture").standing()).isEqualTo(Standing.TOO_DEAR);
    assertThat(result.outcome())
        .isInstanceOfSatisfying(
            Outcome.Met.class, met -> assertThat(met.proof()).isEqualTo(Proof.ENUMERATED));
  }

  @Test
  void onlyLeadFirmsTryWhatIsNotProven() {
    AbatementResult result =
        solve(
            List.of(Cases.emitter("lead", true, 100_000), Cases.emitter("other", false, 100_000)),
            List.of(
                Cases.capture(Maturity.DEMONSTRATION),
                Cases.measure(
                    "pilot",
                    Maturity.PILOT,
                    "",
                    1,
                    Cases.effect(Driver.CO2, 0.1, 1, 0, 0),
                    1,
                    1,
                    1,
                    10)),
            200,
            new Goal.AtPrice());
    List<Standing> lead =
        result.sites().getFirst().candidates().stream().map(Candidate::standing).toList();
    assertThat(lead).containsExactlyInAnyOrder(Standing.CHOSEN, Standing.UNPROVEN);
    assertThat(result.sites().getLast().candidates())
        .allMatch(c -> c.standing() == Standing.UNPROVEN);
  }

  @Test
  void aPremiumLetsLeadFirmsExploreBelowTheCarbonPrice() {
    AbatementRules daring =
        new AbatementRules(
            new Price(80),
            Cases.PLAIN.fuelPrice(),
            Cases.PLAIN.fuelEmission(),
            Cases.PLAIN.powerPrice(),
            Cases.PLAIN.powerEmission(),
            0,
            0,
            new AbatementRules.Exploration(Maturity.PILOT, new Price(6)));
    List<Emitter> lead = List.of(Cases.emitter("lead", true, 100_000));
    List<Measure> measures = List.of(Cases.capture(Maturity.PILOT));
    AbatementResult result = solve(AbatementProblem.of(lead, measures, daring, new Goal.AtPrice()));
    assertThat(result.summary().abated().amount()).isCloseTo(45_000, within(CENT));
    assertThat(solve(lead, measures, 80, new Goal.AtPrice()).summary().abated().amount()).isZero();
  }

  @Test
  void ofAGroupTheOneOfMoreGainIsTakenNotTheOneOfLessCostForATonne() {
    Measure small =
        Cases.measure(
            "small",
            Maturity.MATURE,
            "kiln",
            1,
            Cases.effect(Driver.CO2, 0.01, 1, 12, 0),
            0,
            0,
            1,
            20);
    Measure large =
        Cases.measure(
            "large",
            Maturity.MATURE,
            "kiln",
            1,
            Cases.effect(Driver.CO2, 0.2, 1, 5, 0),
            0,
            0,
            1,
            20);
    AbatementResult result =
        solve(
            List.of(Cases.emitter("works", false, 100_000)),
            List.of(small, large),
            0,
            new Goal.AtPrice());
    assertThat(candidate(result, "small").cost().amount()).isCloseTo(-120, within(RELATIVE));
    assertThat(candidate(result, "large").cost().amount()).isCloseTo(-50, within(RELATIVE));
    assertThat(candidate(result, "small").standing()).isEqualTo(Standing.REPLACED);
    assertThat(candidate(result, "large").standing()).isEqualTo(Standing.CHOSEN);
    assertThat(result.sites().getFirst().candidates().getFirst().measure().value())
        .isEqualTo("large");
    assertThat(result.curve().stream().flatMap(s -> s.removed().stream()))
        .containsExactly(new Id.MeasureId("small"));
  }

  @Test
  void whatNeedsMorePowerThanItSavesIsUnsuited() {
    Measure boiler =
        Cases.measure(
            "boiler", Maturity.MATURE, "", 1, Cases.effect(Driver.CO2, 1, 1, 18, -5), 10, 0, 1, 20);
    AbatementResult result =
        solve(
            List.of(Cases.emitter("works", false, 1_000)), List.of(boiler), 0, new Goal.AtPrice());
    assertThat(result.sites().getFirst().unsuited()).containsExactly(boiler.id());
    assertThat(result.curve()).isEmpty();
  }

  @Test
  void powerFromWasteHeatTakesNothingFromTheCarbonDioxide() {
    Measure heat =
        new Measure(
            new Id.MeasureId("heat"),
            Cases.saving().names(),
            Maturity.MATURE,
            Strategy.Kind.RETROFIT,
            List.of(),
            "",
            1,
            new Measure.Effect(
                Driver.CO2,
                Saved.ELECTRICITY,
                Cases.exact(new Ratio(0.04)),
                Cases.exact(new Ratio(1)),
                0,
                0),
            Cases.saving().outlay());
    AbatementResult result =
        solve(
            List.of(Cases.emitter("works", false, 100_000)),
            List.of(heat, Cases.capture(Maturity.MATURE)),
            1_000,
            new Goal.AtPrice());
    assertThat(candidate(result, "heat").abated().amount()).isCloseTo(2_000, within(CENT));
    assertThat(candidate(result, "capture").contribution().amount())
        .isCloseTo(45_000, within(CENT));
  }

  @Test
  void emittersWithoutDataAreToldApart() {
    AbatementResult result =
        solve(
            List.of(Cases.emitter("silent", false, 0), Cases.emitter("odd", false, 10)),
            List.of(
                Cases.measure(
                    "n2o",
                    Maturity.MATURE,
                    "",
                    1,
                    Cases.effect(Driver.N2O, 0.9, 1, 0, 0),
                    1,
                    1,
                    1,
                    10)),
            0,
            new Goal.AtPrice());
    assertThat(result.gaps())
        .containsExactly(
            new Gap(new Id.FacilityId("silent"), Gap.Lack.NOTHING_REPORTED),
            new Gap(new Id.FacilityId("odd"), Gap.Lack.NO_MEASURE));
  }

  /** Share ±50 % and investment ±20 %: 5,000 ± 2,500 t; 20 EUR/t of capital ± 4 EUR/t. */
  @Test
  void rangesComeFromTheNumbersAndGradesAreTheWorst() {
    Measure wide =
        new Measure(
            new Id.MeasureId("wide"),
            Cases.saving().names(),
            Maturity.MATURE,
            Strategy.Kind.RETROFIT,
            List.of(),
            "",
            1,
            new Measure.Effect(
                Driver.CO2,
                Saved.EMISSION,
                Cases.between(new Ratio(0.05), new Ratio(0.1), new Ratio(0.15)),
                Cases.exact(new Ratio(0.5)),
                10,
                0),
            new Measure.Outlay(
                Cases.between(new UnitCost(320), new UnitCost(400), new UnitCost(480)),
                Cases.exact(new UnitCost(5)),
                40_000,
                1,
                20));
    AbatementResult result =
        solve(
            List.of(Cases.emitter("a", false, 100_000), Cases.emitter("b", false, 100_000)),
            List.of(wide),
            0,
            new Goal.AtPrice());
    Candidate own = candidate(result, "wide");
    assertThat(own.abated().low()).isCloseTo(2_500, within(CENT));
    assertThat(own.abated().high()).isCloseTo(7_500, within(CENT));
    assertThat(own.cost().low()).isCloseTo(-79, within(1e-6));
    assertThat(own.cost().high()).isCloseTo(-71, within(1e-6));
    assertThat(own.cost().grade()).isEqualTo(Grade.ASSUMED);
    assertThat(result.summary().abated().low())
        .as("a measure's share is off at both sites alike")
        .isCloseTo(5_000, within(CENT));
    assertThat(result.summary().emission().grade()).isEqualTo(Grade.ESTIMATED);
  }

  @Test
  void aCostFallsByExactlyTheCarbonPrice() {
    for (long seed = 0; seed < 20; seed++) {
      AbatementProblem base = Cases.random(seed, new Goal.AtPrice());
      AbatementResult free = solve(at(base, 0));
      AbatementResult priced = solve(at(base, 40));
      for (int s = 0; s < free.sites().size(); s++) {
        for (Candidate one : free.sites().get(s).candidates()) {
          Candidate other =
              priced.sites().get(s).candidates().stream()
                  .filter(c -> c.measure().equals(one.measure()))
                  .findFirst()
                  .orElseThrow();
          assertThat(other.net().amount()).isCloseTo(one.net().amount() - 40, within(1e-6));
          assertThat(other.cost()).isEqualTo(one.cost());
        }
      }
      assertThat(priced.curve()).isEqualTo(free.curve());
    }
  }

  private static AbatementProblem at(AbatementProblem base, double price) {
    return AbatementProblem.of(
        base.emitters(),
        base.measures(),
        base.rules().withCarbonPrice(new Price(price)),
        base.goal());
  }

  @Test
  void whatIsAbatedAtAPriceIsWhereTheCurveCrossesIt() {
    for (long seed = 0; seed < 60; seed++) {
      AbatementProblem problem = Cases.random(seed, new Goal.AtPrice());
      AbatementResult result = solve(problem);
      assertThat(result.potential(problem.rules().carbonPrice()).amount())
          .as("seed %s", seed)
          .isCloseTo(result.summary().abated().amount(), within(1e-6));
    }
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    for (long seed = 0; seed < 20; seed++) {
      AbatementProblem base = Cases.random(seed, new Goal.Target(0.2));
      List<Measure> measures = new ArrayList<>(base.measures());
      Collections.shuffle(measures, new Random(seed));
      AbatementProblem shuffled =
          AbatementProblem.of(base.emitters(), measures, base.rules(), base.goal());
      assertThat(solve(shuffled)).isEqualTo(solve(base));
    }
  }

  /** Without what measures save or need at the power station: that is not let out here. */
  @Test
  void widthsAreNeverMoreThanTheEmission() {
    for (long seed = 0; seed < 60; seed++) {
      AbatementProblem base = Cases.random(seed, new Goal.AtPrice());
      List<Measure> measures = base.measures().stream().map(AbatementTest::withoutPower).toList();
      AbatementResult result =
          solve(AbatementProblem.of(base.emitters(), measures, base.rules(), base.goal()));
      for (AbatementResult.SitePlan site : result.sites()) {
        double widths =
            result.curve().stream()
                .filter(step -> step.facility().equals(site.facility()))
                .mapToDouble(step -> step.width().amount())
                .sum();
        assertThat(widths).as("seed %s", seed).isLessThanOrEqualTo(site.emission().amount());
      }
      assertThat(result.curve()).allMatch(s -> s.width().amount() > 0);
    }
  }

  private static Measure withoutPower(Measure m) {
    Measure.Effect e = m.effect();
    return new Measure(
        m.id(),
        m.names(),
        m.maturity(),
        Strategy.Kind.RETROFIT,
        m.sectors(),
        m.group(),
        m.order(),
        new Measure.Effect(e.driver(), e.saved(), e.share(), e.open(), 0, 0),
        m.outlay());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.15, 0.3, 0.4})
  void theLeastCostOfATargetIsThatOfEverySubsetTried(double share) {
    int reached = 0;
    for (long seed = 0; seed < 40; seed++) {
      AbatementProblem problem = Cases.random(seed, new Goal.Target(share));
      AbatementResult result = solve(problem);
      double wanted = share * result.summary().emission().amount();
      double price = problem.rules().carbonPrice().amount();
      double best =
          Enumeration.all(problem).stream()
              .filter(s -> s.abated() >= wanted)
              .mapToDouble(s -> s.cost() - price * s.abated())
              .min()
              .orElse(Double.NaN);
      if (result.outcome() instanceof Outcome.Met met) {
        reached++;
        assertThat(met.objective().amount())
            .as("seed %s", seed)
            .isCloseTo(best, within(1e-6 * (1 + Math.abs(best))));
        assertThat(met.proof()).isEqualTo(Proof.SEARCHED);
        assertThat(result.summary().abated().amount()).isGreaterThanOrEqualTo(wanted - CENT);
      } else {
        assertThat(best).as("seed %s", seed).isNaN();
      }
    }
    assertThat(reached).isPositive();
  }

  @Test
  void aBudgetBuysTheMostGain() {
    for (long seed = 0; seed < 40; seed++) {
      double money = 2e7 * new Random(seed).nextDouble();
      AbatementProblem problem = Cases.random(seed, new Goal.Budget(new Money(money)));
      double price = problem.rules().carbonPrice().amount();
      double best = least(problem, s -> s.investment() <= money ? 0 : Double.NaN, price);
      Outcome.Met met = (Outcome.Met) solve(problem).outcome();
      assertThat(met.objective().amount())
          .as("seed %s", seed)
          .isCloseTo(best, within(1e-6 * (1 + Math.abs(best))));
    }
  }

  private static double least(
      AbatementProblem problem, ToDoubleFunction<Sum> allowed, double price) {
    return Enumeration.all(problem).stream()
        .filter(s -> !Double.isNaN(allowed.applyAsDouble(s)))
        .mapToDouble(s -> s.cost() - price * s.abated())
        .min()
        .orElseThrow();
  }

  @Test
  void moreOptionsNeverRaiseTheLeastCostOfATarget() {
    for (long seed = 0; seed < 40; seed++) {
      AbatementProblem all = Cases.random(seed, new Goal.Target(0.1));
      AbatementProblem fewer =
          AbatementProblem.of(
              all.emitters(),
              all.measures().subList(0, all.measures().size() - 1),
              all.rules(),
              all.goal());
      if (solve(fewer).outcome() instanceof Outcome.Met poor) {
        Outcome.Met rich = (Outcome.Met) solve(all).outcome();
        assertThat(rich.objective().amount())
            .isLessThanOrEqualTo(
                poor.objective().amount() + 1e-6 * Math.abs(poor.objective().amount()));
      }
    }
  }

  @Test
  void aSearchThatStopsKeepsItsPromise() {
    int stopped = 0;
    for (long seed = 0; seed < 60; seed++) {
      AbatementProblem whole = Cases.random(seed, new Goal.Target(0.2));
      AbatementProblem hasty =
          new AbatementProblem(
              whole.emitters(), whole.measures(), whole.rules(), whole.goal(), 20_000, 0);
      if (solve(hasty).outcome() instanceof Outcome.Met met) {
        Outcome.Met best = (Outcome.Met) solve(whole).outcome();
        double rounding = 1e-6 * (1 + Math.abs(best.objective().amount()));
        assertThat(met.bound().amount()).isLessThanOrEqualTo(best.objective().amount() + rounding);
        assertThat(met.objective().amount())
            .isGreaterThanOrEqualTo(best.objective().amount() - rounding);
        stopped += met.proof() == Proof.BOUNDED ? 1 : 0;
      }
    }
    assertThat(stopped).isPositive();
  }

  @Test
  void tooManySetsAreTrimmedAndCounted() {
    AbatementProblem base = Cases.random(3, new Goal.AtPrice());
    AbatementProblem narrow =
        new AbatementProblem(
            base.emitters(), base.measures(), base.rules(), base.goal(), 2, base.nodes());
    assertThat(((Outcome.Met) solve(narrow).outcome()).trimmed()).isPositive();
  }

  @Test
  void aTargetOutOfReachIsAnAnswer() {
    AbatementResult result =
        solve(
            List.of(Cases.emitter("works", false, 100_000)),
            List.of(Cases.saving()),
            0,
            new Goal.Target(0.5));
    assertThat(result.outcome())
        .isEqualTo(new Outcome.OutOfReach(new Emission(50_000), new Emission(5_000)));
    assertThat(result.summary().abated().amount()).isZero();
  }

  @Test
  void fuelIsAPartOfTheCarbonDioxide() {
    Measure boiler =
        Cases.measure(
            "boiler",
            Maturity.MATURE,
            "",
            1,
            Cases.effect(Driver.FUEL, 0.1, 1, 15, 0),
            10,
            0,
            1,
            20);
    AbatementResult result =
        solve(
            List.of(Cases.emitter("works", false, 100_000, 40_000, 0, 0)),
            List.of(boiler),
            0,
            new Goal.AtPrice());
    assertThat(result.summary().abated().amount()).isCloseTo(4_000, within(CENT));
  }

  @Test
  void positiveStepsRise() {
    for (long seed = 0; seed < 40; seed++) {
      List<Double> heights =
          solve(Cases.random(seed, new Goal.AtPrice())).curve().stream()
              .map(Step::height)
              .map(h -> h.amount())
              .filter(h -> h > 0)
              .toList();
      assertThat(heights).isSorted();
    }
  }
}
