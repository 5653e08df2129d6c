package org.millrace.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Activity;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.domain.Site;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Sector;
import org.millrace.domain.knowledge.SectorFlow;
import org.millrace.domain.knowledge.SectorFlow.Direction;
import org.millrace.domain.knowledge.SectorFlow.Driver;
import org.millrace.engine.Run;
import org.millrace.estimate.EstimateResult.Cause;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Ratio;

class StreamEstimationTest {
  private static final Id.SectorId PULP = new Id.SectorId("pulp");
  private static final Id.FacilityId MILL = new Id.FacilityId("mill");
  private static final Id.MaterialId DREGS = new Id.MaterialId("dregs");
  private static final Id.MaterialId LIME = new Id.MaterialId("lime");
  private static final Id.MaterialId SALT = new Id.MaterialId("salt");
  private static final Origin ORIGIN = new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT);

  private static final Knowledge KNOWLEDGE =
      new Knowledge(
          "test",
          List.of(),
          List.of(),
          List.of(
              new Sector(
                  PULP, new Names("Pulp", ""), List.of(new Activity.Coded("eprtr", "6(a)")))),
          List.of(
              new SectorFlow.Proportional(
                  PULP, Direction.OFFER, DREGS, Driver.NONHAZARDOUS_WASTE, ratio(0.1, 0.2, 0.4)),
              new SectorFlow.Proportional(
                  PULP, Direction.NEED, LIME, Driver.CO2, ratio(0.01, 0.02, 0.02)),
              new SectorFlow.PerFacility(
                  PULP,
                  Direction.NEED,
                  SALT,
                  Figure.exact(new MassFlow(300), Grade.REPORTED, ORIGIN))),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static Figure<Ratio> ratio(double low, double value, double high) {
    return Figure.between(new Ratio(low), new Ratio(value), new Ratio(high), Grade.ASSUMED, ORIGIN);
  }

  private static Facility mill(Activity activity) {
    return new Facility(MILL, new Id.FirmId("firm"), "Mill", activity, new Site.Unplaced());
  }

  private static Reports.Transfer waste(int year, double tonnes, Route route) {
    return new Reports.Transfer(
        MILL,
        year,
        false,
        route,
        Figure.exact(new MassFlow(tonnes), Grade.REPORTED, ORIGIN),
        "",
        "");
  }

  private static Reports.Release carbonDioxide(int year, String code, double tonnes) {
    return new Reports.Release(
        MILL,
        year,
        code,
        Reports.Medium.AIR,
        Figure.exact(new MassFlow(tonnes), Grade.REPORTED, ORIGIN));
  }

  private static EstimateResult estimate(Activity activity, Reports reports) {
    return new StreamEstimation()
        .solve(new EstimateProblem(List.of(mill(activity)), reports, KNOWLEDGE, 3), Run.PLAIN);
  }

  private static final Activity CODED = new Activity.Coded("eprtr", "6(a)");

  @Test
  void multipliesTheMedianOfTheLastReportsByTheProfile() {
    Reports reports =
        new Reports(
            List.of(),
            List.of(
                waste(2018, 9_000_000, Route.DISPOSAL),
                waste(2021, 1000, Route.DISPOSAL),
                waste(2022, 3000, Route.DISPOSAL),
                waste(2023, 2000, Route.DISPOSAL)),
            List.of(),
            List.of());
    Offer dregs = estimate(CODED, reports).offers().getFirst();
    assertThat(dregs.rate().amount()).isEqualTo(400);
    assertThat(dregs.rate().low()).isEqualTo(100);
    assertThat(dregs.rate().high()).isEqualTo(1200);
    assertThat(dregs.rate().grade()).isEqualTo(Grade.ASSUMED);
  }

  @Test
  void keepsWhatIsRecoveredApart() {
    Reports reports =
        new Reports(
            List.of(),
            List.of(waste(2023, 1000, Route.DISPOSAL), waste(2023, 5000, Route.RECOVERY)),
            List.of(),
            List.of());
    assertThat(estimate(CODED, reports).offers())
        .extracting(Offer::route)
        .containsExactly(Route.DISPOSAL, Route.RECOVERY);
  }

  @Test
  void addsUpSeveralReportsOfAYear() {
    Reports reports =
        new Reports(
            List.of(),
            List.of(waste(2023, 400, Route.DISPOSAL), waste(2023, 600, Route.DISPOSAL)),
            List.of(),
            List.of());
    assertThat(estimate(CODED, reports).offers().getFirst().rate().amount()).isEqualTo(200);
  }

  @Test
  void countsCarbonDioxideOnceWhereItIsReportedTwice() {
    Reports reports =
        new Reports(
            List.of(
                carbonDioxide(2023, "CO2EXCLBIOMASS", 10_000), carbonDioxide(2023, "CO2", 100_000)),
            List.of(),
            List.of(),
            List.of());
    assertThat(estimate(CODED, reports).needs().getFirst().rate().amount()).isEqualTo(2000);
  }

  @Test
  void neverGradesAnEstimateAsReported() {
    assertThat(estimate(CODED, Reports.NONE).needs())
        .singleElement()
        .satisfies(need -> assertThat(need.rate().grade()).isEqualTo(Grade.ESTIMATED));
  }

  @Test
  void saysThatNothingWasReportedLately() {
    Knowledge proportionalOnly =
        new Knowledge(
            "test",
            List.of(),
            List.of(),
            KNOWLEDGE.sectors(),
            KNOWLEDGE.flows().subList(0, 2),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    EstimateResult result =
        new StreamEstimation()
            .solve(
                new EstimateProblem(List.of(mill(CODED)), Reports.NONE, proportionalOnly, 3),
                Run.PLAIN);
    assertThat(result.gaps()).containsExactly(new EstimateResult.Gap(MILL, Cause.NOTHING_REPORTED));
  }

  @Test
  void saysWhyAFacilityGetsNothing() {
    assertThat(estimate(new Activity.Unstated(), Reports.NONE).gaps())
        .containsExactly(new EstimateResult.Gap(MILL, Cause.NO_ACTIVITY));
    assertThat(estimate(new Activity.Coded("eprtr", "9(z)"), Reports.NONE).gaps())
        .containsExactly(new EstimateResult.Gap(MILL, Cause.UNKNOWN_ACTIVITY));
  }
}
