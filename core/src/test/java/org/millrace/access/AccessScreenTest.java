package org.millrace.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.access.AccessResult.Change;
import org.millrace.access.AccessResult.Decision;
import org.millrace.access.AccessResult.Lack;
import org.millrace.access.AccessResult.Outcome;
import org.millrace.access.AccessResult.Remedy;
import org.millrace.access.AccessResult.Subject;
import org.millrace.access.Applicant.Arrival;
import org.millrace.access.Criterion.Severity;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.engine.Run;
import org.millrace.unit.Area;
import org.millrace.unit.AreaCost;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.Emission;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Headcount;
import org.millrace.unit.JobDensity;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;
import org.millrace.unit.Relative;

/**
 * A brick works that takes fly ash: 5,000 tCO2e, 10 million EUR of value added, 50,000 t of bricks,
 * 20,000 t of water, 1,000 t of waste of which 50 t hazardous, 8 million EUR on 4 ha, 60 jobs.
 */
class AccessScreenTest {
  private static final Id.MaterialId ASH = new Id.MaterialId("fly-ash");
  private static final Id.MaterialId CLAY = new Id.MaterialId("clay");
  private static final Id.MaterialId CRUSH = new Id.MaterialId("brick-crush");
  private static final Id.MaterialId GRAVEL = new Id.MaterialId("gravel");
  private static final Id.SectorId BRICKS = new Id.SectorId("bricks");
  private static final Id.TechnologyId KILN = new Id.TechnologyId("tunnel-kiln");

  private static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(
        value, Grade.REPORTED, new Origin("test", "exact", DataSource.ENGINEERING_JUDGEMENT));
  }

  private static <Q extends Quantity<Q>> Stated<Q> known(Q value) {
    return new Stated.Known<>(exact(value));
  }

  private static Stated<Emission> emission(double low, double value, double high) {
    return new Stated.Known<>(
        Figure.between(
            new Emission(low),
            new Emission(value),
            new Emission(high),
            Grade.ASSUMED,
            new Origin("test", "emission", DataSource.ENGINEERING_JUDGEMENT)));
  }

  private static Applicant applicant(Arrival arrival, Stated<Emission> emission, double ash) {
    return new Applicant(
        new Id.FacilityId("brick-works"),
        arrival,
        List.of(BRICKS),
        List.of(
            new Applicant.UsedProcess(
                KILN, new Applicant.Development.Reached(Maturity.DEMONSTRATION))),
        new Applicant.Figures(
            emission,
            known(new Money(10_000_000)),
            known(new MassFlow(50_000)),
            known(new MassFlow(20_000)),
            known(new MassFlow(1000)),
            known(new MassFlow(50)),
            known(new Money(8_000_000)),
            known(new Area(4)),
            known(new Headcount(60))),
        List.of(
            new Applicant.Input(ASH, List.of(), known(new MassFlow(ash)), true),
            new Applicant.Input(CLAY, List.of(), known(new MassFlow(40_000 - ash)), false)),
        List.of(new Applicant.ByProduct(CRUSH, known(new MassFlow(1000)))),
        List.of(new Applicant.Load("dust", known(new MassFlow(6)))));
  }

  private static final Applicant WORKS =
      applicant(Arrival.FRESH, emission(5000, 5000, 5000), 10_000);

  private static final Park PARK =
      new Park(
          List.of(new Park.ByProduct(ASH, new MassFlow(7000))),
          List.of(new Park.Need(GRAVEL, List.of(CRUSH), new MassFlow(600))),
          known(new Emission(4000)),
          List.of(new Park.LoadLeft("dust", known(new MassFlow(10)))));

  private static AccessResult screen(
      Applicant applicant, Severity severity, Requirement... requirements) {
    List<Criterion> criteria = new java.util.ArrayList<>();
    for (int i = 0; i < requirements.length; i++) {
      criteria.add(new Criterion(new Id.CriterionId("criterion-" + i), severity, requirements[i]));
    }
    return new AccessScreen().solve(new AccessProblem(applicant, PARK, criteria), Run.PLAIN);
  }

  private static AccessResult.Finding finding(Applicant applicant, Requirement requirement) {
    return screen(applicant, Severity.HARD, requirement).findings().getFirst();
  }

  private static void isNumber(
      Requirement requirement, Outcome outcome, double value, Subject subject, double to) {
    AccessResult.Finding finding = finding(WORKS, requirement);
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.value())
        .isInstanceOfSatisfying(
            AccessResult.Value.Amount.class,
            v -> assertThat(v.value()).isCloseTo(value, within(1e-12)));
    if (outcome == Outcome.FAILED) {
      assertThat(finding.changes().getFirst().subject()).isEqualTo(subject);
      assertThat(finding.changes().getFirst().to()).isCloseTo(to, within(1e-6));
    } else {
      assertThat(finding.changes()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"0.0006, MET, 0", "0.0005, MET, 0", "0.0004, FAILED, 4000"})
  void limitsEmissionOfValueAdded(double most, Outcome outcome, double to) {
    isNumber(
        new Requirement.EmissionOfValue(new CarbonIntensity(most)),
        outcome,
        0.0005,
        Subject.EMISSION,
        to);
  }

  @ParameterizedTest
  @CsvSource({"0.1, MET, 0", "0.08, FAILED, 4000"})
  void limitsEmissionOfProduct(double most, Outcome outcome, double to) {
    isNumber(
        new Requirement.EmissionOfProduct(new EmissionFactor(most)),
        outcome,
        0.1,
        Subject.EMISSION,
        to);
  }

  @ParameterizedTest
  @CsvSource({"0.5, MET, 0", "0.3, FAILED, 15000"})
  void limitsWaterOfProduct(double most, Outcome outcome, double to) {
    isNumber(
        new Requirement.WaterOfProduct(new Ratio(most)), outcome, 0.4, Subject.FRESH_WATER, to);
  }

  @ParameterizedTest
  @CsvSource({"0.05, MET, 0", "0.02, FAILED, 20"})
  void limitsHazardousWaste(double most, Outcome outcome, double to) {
    isNumber(
        new Requirement.HazardousShare(new Relative(most)),
        outcome,
        0.05,
        Subject.HAZARDOUS_WASTE,
        to);
  }

  @ParameterizedTest
  @CsvSource({"0.25, MET, 0", "0.3, FAILED, 12000"})
  void asksForWasteAsInput(double least, Outcome outcome, double to) {
    isNumber(new Requirement.WasteUse(new Relative(least)), outcome, 0.25, Subject.WASTE_INPUT, to);
  }

  /** 7,000 t of ash taken and 600 t of crush given, of 41,000 t. */
  @ParameterizedTest
  @CsvSource({"0.18, MET, 0", "0.2, FAILED, 8200"})
  void asksForRelevance(double least, Outcome outcome, double to) {
    isNumber(
        new Requirement.Relevance(new Relative(least)),
        outcome,
        7600.0 / 41_000,
        Subject.EXCHANGE,
        to);
  }

  @ParameterizedTest
  @CsvSource({"7000, MET, 0", "8000, FAILED, 8000"})
  void asksForTakingByProducts(double least, Outcome outcome, double to) {
    isNumber(
        new Requirement.TakesByProducts(new MassFlow(least)),
        outcome,
        7000,
        Subject.PARK_BY_PRODUCT,
        to);
  }

  @ParameterizedTest
  @CsvSource({"2000000, MET, 0", "2500000, FAILED, 10000000"})
  void asksForInvestmentOfLand(double least, Outcome outcome, double to) {
    isNumber(
        new Requirement.InvestmentOfLand(new AreaCost(least)),
        outcome,
        2_000_000,
        Subject.INVESTMENT,
        to);
  }

  @ParameterizedTest
  @CsvSource({"15, MET, 0", "20, FAILED, 80"})
  void asksForJobsOfLand(double least, Outcome outcome, double to) {
    isNumber(new Requirement.JobsOfLand(new JobDensity(least)), outcome, 15, Subject.JOBS, to);
  }

  @Test
  void keepsTheUmbrellaPermit() {
    isNumber(new Requirement.UmbrellaPermit(), Outcome.FAILED, 5000, Subject.EMISSION, 4000);
    isNumber(new Requirement.PollutantPermit("dust"), Outcome.MET, 6, Subject.LOAD, 0);
    assertThat(finding(WORKS, new Requirement.PollutantPermit("odour")).asked())
        .containsExactly(new Lack(Subject.LOAD, "odour"), new Lack(Subject.LOAD_LEFT, "odour"));
  }

  @Test
  void excludesSectorsAndProcesses() {
    AccessResult refused =
        screen(
            WORKS,
            Severity.HARD,
            new Requirement.ExcludedSectors(List.of(BRICKS)),
            new Requirement.UmbrellaPermit());
    assertThat(refused.decision()).isEqualTo(Decision.REFUSE);
    assertThat(refused.remedy())
        .isEqualTo(new Remedy.None(List.of(new Id.CriterionId("criterion-0"))));
    assertThat(finding(WORKS, new Requirement.ExcludedProcesses(List.of(KILN))).outcome())
        .isEqualTo(Outcome.FAILED);
    assertThat(
            finding(WORKS, new Requirement.ExcludedSectors(List.of(new Id.SectorId("coking"))))
                .outcome())
        .isEqualTo(Outcome.MET);
  }

  @ParameterizedTest
  @EnumSource(Maturity.class)
  void asksForMaturity(Maturity least) {
    AccessResult.Finding finding = finding(WORKS, new Requirement.LeastMaturity(least));
    boolean met = least.compareTo(Maturity.DEMONSTRATION) <= 0;
    assertThat(finding.outcome()).isEqualTo(met ? Outcome.MET : Outcome.FAILED);
    if (least == Maturity.MATURE) {
      assertThat(finding.changes())
          .containsExactly(new Change(Subject.MATURITY, "tunnel-kiln", 2, 4));
    }
  }

  /** 0.0004 to 0.0006 tCO2e for a euro. */
  @ParameterizedTest
  @CsvSource({
    "0.00039, FAILED, REFUSE",
    "0.00045, UNSURE, ADMIT_WITH_CONDITIONS",
    "0.00055, UNSURE, ADMIT_WITH_CONDITIONS",
    "0.0006, MET, ADMIT"
  })
  void aRangeMayBeUnsure(double most, Outcome outcome, Decision decision) {
    Applicant unsure = applicant(Arrival.FRESH, emission(4000, 5000, 6000), 10_000);
    AccessResult result =
        screen(unsure, Severity.HARD, new Requirement.EmissionOfValue(new CarbonIntensity(most)));
    assertThat(result.findings().getFirst().outcome()).isEqualTo(outcome);
    assertThat(result.decision()).isEqualTo(decision);
  }

  @Test
  void asksForMissingData() {
    Applicant silent = applicant(Arrival.FRESH, new Stated.Unknown<>(), 10_000);
    AccessResult result =
        screen(
            silent,
            Severity.HARD,
            new Requirement.EmissionOfValue(new CarbonIntensity(1)),
            new Requirement.UmbrellaPermit());
    assertThat(result.decision()).isEqualTo(Decision.ADMIT_WITH_CONDITIONS);
    assertThat(result.findings())
        .allSatisfy(f -> assertThat(f.asked()).containsExactly(new Lack(Subject.EMISSION, "")));
    assertThat(result.conditions()).hasSize(2);
  }

  @Test
  void softCriteriaAreConditions() {
    AccessResult result = screen(WORKS, Severity.SOFT, new Requirement.UmbrellaPermit());
    assertThat(result.decision()).isEqualTo(Decision.ADMIT_WITH_CONDITIONS);
    assertThat(result.remedy()).isInstanceOf(Remedy.NotNeeded.class);
  }

  @Test
  void asksOnlyWhoMovesToBeClean() {
    Requirement clean = new Requirement.CleanRelocation(new CarbonIntensity(0.0001));
    assertThat(finding(WORKS, clean).outcome()).isEqualTo(Outcome.NOT_ASKED);
    Applicant moving = applicant(Arrival.RELOCATED, emission(5000, 5000, 5000), 10_000);
    assertThat(finding(moving, clean).outcome()).isEqualTo(Outcome.FAILED);
    Applicant present = applicant(Arrival.PRESENT, emission(5000, 5000, 5000), 10_000);
    assertThat(finding(present, new Requirement.UmbrellaPermit()).outcome())
        .isEqualTo(Outcome.NOT_ASKED);
  }

  /** Of two limits on emission the stricter one; what is changed so is admitted. */
  @Test
  void aRemedyAdmits() {
    Requirement[] requirements = {
      new Requirement.EmissionOfValue(new CarbonIntensity(0.00045)),
      new Requirement.UmbrellaPermit(),
      new Requirement.WasteUse(new Relative(0.3))
    };
    AccessResult refused = screen(WORKS, Severity.HARD, requirements);
    assertThat(refused.remedy())
        .isEqualTo(
            new Remedy.Changes(
                List.of(
                    new Change(Subject.EMISSION, "", 5000, 4000),
                    new Change(Subject.WASTE_INPUT, "", 10_000, 12_000))));
    Applicant changed = applicant(Arrival.FRESH, emission(4000, 4000, 4000), 12_000);
    assertThat(screen(changed, Severity.HARD, requirements).decision()).isEqualTo(Decision.ADMIT);
  }

  @ParameterizedTest
  @CsvSource({"0.0001, 0.0004", "0.0004, 0.0005", "0.0005, 0.01"})
  void aLooserLimitNeverRefusesMore(double strict, double loose) {
    Outcome before =
        finding(WORKS, new Requirement.EmissionOfValue(new CarbonIntensity(strict))).outcome();
    Outcome after =
        finding(WORKS, new Requirement.EmissionOfValue(new CarbonIntensity(loose))).outcome();
    assertThat(after == Outcome.FAILED && before == Outcome.MET).isFalse();
  }

  @Test
  void tellsHowItFitsIntoTheLoop() {
    AccessResult result = screen(WORKS, Severity.HARD);
    assertThat(result.decision()).isEqualTo(Decision.ADMIT);
    assertThat(result.loop()).isEqualTo(new AccessResult.Loop(7000, 600, 7600.0 / 41_000, true));
  }

  @Test
  void refusesTwoCriteriaOfOneName() {
    Criterion one =
        new Criterion(new Id.CriterionId("cap"), Severity.HARD, new Requirement.UmbrellaPermit());
    assertThatThrownBy(() -> new AccessProblem(WORKS, PARK, List.of(one, one)))
        .hasMessageContaining("'cap'");
  }
}
