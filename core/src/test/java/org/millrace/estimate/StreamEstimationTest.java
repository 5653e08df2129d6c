package org.millrace.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.millrace.domain.Spread;
import org.millrace.domain.Supplier;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Sector;
import org.millrace.domain.knowledge.SectorFlow;
import org.millrace.domain.knowledge.SectorFlow.Direction;
import org.millrace.domain.knowledge.SectorFlow.Driver;
import org.millrace.domain.knowledge.SectorSize;
import org.millrace.engine.Run;
import org.millrace.estimate.EstimateResult.Cause;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Extent;
import org.millrace.unit.HeatContent;
import org.millrace.unit.Intensity;
import org.millrace.unit.MassFlow;

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
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static Figure<Intensity> ratio(double low, double value, double high) {
    return Figure.between(
        new Intensity(low), new Intensity(value), new Intensity(high), Grade.ASSUMED, ORIGIN);
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
            List.of(),
            List.of(),
            List.of());
    Offer dregs = estimate(CODED, reports).offers().getFirst();
    assertThat(dregs.rate().amount()).isEqualTo(400);
    assertThat(dregs.rate().spread()).isInstanceOf(Spread.Lognormal.class);
    assertThat(dregs.rate().low() * dregs.rate().high()).isCloseTo(400.0 * 400, within(1e-6));
    assertThat(dregs.rate().low()).isBetween(100.0, 250.0);
    assertThat(dregs.rate().grade()).isEqualTo(Grade.ASSUMED);
  }

  @Test
  void keepsWhatIsRecoveredApart() {
    Reports reports =
        new Reports(
            List.of(),
            List.of(waste(2023, 1000, Route.DISPOSAL), waste(2023, 5000, Route.RECOVERY)),
            List.of(),
            List.of(),
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
            List.of(),
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

  private static Knowledge knowing(
      List<SectorFlow> flows, List<SectorSize> sizes, List<MaterialValue> values) {
    return new Knowledge(
        "test",
        List.of(),
        values,
        KNOWLEDGE.sectors(),
        flows,
        sizes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static SectorSize size(Driver driver, double low, double value, double high) {
    return new SectorSize(
        PULP,
        driver,
        Figure.between(
            new Extent(low), new Extent(value), new Extent(high), Grade.REPORTED, ORIGIN));
  }

  private static EstimateResult estimate(Reports reports, Knowledge knowledge) {
    return new StreamEstimation()
        .solve(new EstimateProblem(List.of(mill(CODED)), reports, knowledge, 3), Run.PLAIN);
  }

  @Test
  void aSilentFacilityIsTypicalAndAssumed() {
    Knowledge knowledge =
        knowing(
            KNOWLEDGE.flows().subList(0, 1),
            List.of(size(Driver.NONHAZARDOUS_WASTE, 100, 1000, 10_000)),
            List.of());
    Offer dregs = estimate(Reports.NONE, knowledge).offers().getFirst();
    assertThat(dregs.rate().amount()).isCloseTo(200, within(1e-9));
    assertThat(dregs.rate().grade()).isEqualTo(Grade.ASSUMED);
    assertThat(dregs.rate().high() / dregs.rate().low()).isGreaterThan(100);
  }

  @Test
  void aKnownSizeScalesAnUnknownOneAndNarrowsIt() {
    List<SectorSize> sizes =
        List.of(
            size(Driver.NONHAZARDOUS_WASTE, 100, 1000, 10_000), size(Driver.CO2, 10, 100, 1000));
    Knowledge knowledge = knowing(KNOWLEDGE.flows().subList(0, 1), sizes, List.of());
    Offer typical = estimate(Reports.NONE, knowledge).offers().getFirst();
    Reports twice =
        new Reports(
            List.of(carbonDioxide(2023, "CO2", 200)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Offer scaled = estimate(twice, knowledge).offers().getFirst();
    assertThat(scaled.rate().amount()).isCloseTo(400, within(1e-9));
    assertThat(scaled.rate().high() / scaled.rate().low())
        .isLessThan(typical.rate().high() / typical.rate().low());
  }

  @Test
  void reportedFuelBecomesANeedByItsHeatContentAndReplacesTheProfile() {
    Id.MaterialId gas = new Id.MaterialId("gas");
    SectorFlow needed =
        new SectorFlow.Proportional(
            PULP, Direction.NEED, gas, Driver.FUEL, ratio(0.01, 0.02, 0.02));
    Reports burnt =
        new Reports(
            List.of(),
            List.of(),
            List.of(
                new Reports.FuelUse(
                    MILL,
                    2023,
                    gas,
                    Figure.exact(new EnergyFlow(5000), Grade.REPORTED, ORIGIN),
                    "",
                    new Supplier.Elsewhere())),
            List.of(),
            List.of(),
            List.of());
    Knowledge knowledge =
        knowing(
            List.of(needed),
            List.of(),
            List.of(
                new MaterialValue.Heat(
                    gas, Figure.exact(new HeatContent(50), Grade.REPORTED, ORIGIN))));
    assertThat(estimate(burnt, knowledge).needs())
        .singleElement()
        .satisfies(
            need -> {
              assertThat(need.rate().amount()).isCloseTo(100, within(1e-9));
              assertThat(need.rate().grade()).isEqualTo(Grade.REPORTED);
            });
  }
}
