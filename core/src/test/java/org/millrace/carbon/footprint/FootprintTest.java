package org.millrace.carbon.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.carbon.footprint.Works.burn;
import static org.millrace.carbon.footprint.Works.exact;
import static org.millrace.carbon.footprint.Works.facility;
import static org.millrace.carbon.footprint.Works.fuel;
import static org.millrace.carbon.footprint.Works.gigajoules;
import static org.millrace.carbon.footprint.Works.grid;
import static org.millrace.carbon.footprint.Works.megawattHours;
import static org.millrace.carbon.footprint.Works.perMegawattHour;
import static org.millrace.carbon.footprint.Works.range;
import static org.millrace.carbon.footprint.Works.tonnes;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.millrace.carbon.footprint.CarbonActivity.Contract;
import org.millrace.carbon.footprint.CarbonActivity.ElectricityBasis;
import org.millrace.carbon.footprint.CarbonActivity.ElectricityFrom;
import org.millrace.carbon.footprint.CarbonActivity.FuelQuantity;
import org.millrace.carbon.footprint.CarbonActivity.GasExport;
import org.millrace.carbon.footprint.CarbonActivity.GridElectricity;
import org.millrace.carbon.footprint.CarbonActivity.HeatBasis;
import org.millrace.carbon.footprint.CarbonActivity.HeatFrom;
import org.millrace.carbon.footprint.CarbonActivity.Industry;
import org.millrace.carbon.footprint.CarbonActivity.OutsideHeat;
import org.millrace.carbon.footprint.CarbonActivity.Processing;
import org.millrace.carbon.footprint.CarbonActivity.Taker;
import org.millrace.carbon.footprint.FootprintResult.Account;
import org.millrace.carbon.footprint.FootprintResult.GroupAccount;
import org.millrace.carbon.footprint.FootprintResult.Market;
import org.millrace.carbon.footprint.FootprintResult.Missing;
import org.millrace.carbon.footprint.FootprintResult.MissingKind;
import org.millrace.carbon.footprint.FootprintResult.Remark;
import org.millrace.carbon.footprint.FootprintResult.RemarkCode;
import org.millrace.carbon.footprint.FootprintResult.SourceKind;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.unit.Efficiency;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.FuelEmission;
import org.millrace.unit.MassFlow;

/** Central values by hand; boundaries, gaps and refusals. */
class FootprintTest {
  private static final Offset<Double> GRAM = within(1e-6);

  static FootprintResult solve(Works works) {
    return new Footprint().solve(works.problem(), Run.PLAIN);
  }

  static Account account(FootprintResult result, String facility) {
    return result.facilities().stream()
        .filter(f -> f.facility().equals(facility(facility)))
        .findFirst()
        .orElseThrow()
        .account();
  }

  static GroupAccount group(FootprintResult result, String group) {
    return result.groups().stream()
        .filter(g -> g.group().value().equals(group))
        .findFirst()
        .orElseThrow();
  }

  private static double total(Account account) {
    return account.locationBased().central().amount();
  }

  private static double tonnesOf(Account account, String gas) {
    return account.scope1().gases().stream()
        .filter(line -> line.gas().value().equals(gas))
        .mapToDouble(FootprintResult.GasLine::tonnes)
        .sum();
  }

  private static Processing clinker(double tonnes) {
    return new Processing(new Id.ProcessId("clinker"), tonnes(tonnes));
  }

  private static HeatFrom shareOfHeat(String supplier, double share) {
    return new HeatFrom(
        facility(supplier), gigajoules(1000), new HeatBasis.ShareOfHeatSupplier(share));
  }

  private static GasExport give(String fuel, double tonnes, Taker taker) {
    return new GasExport(fuel(fuel), new FuelQuantity.ByMass(tonnes(tonnes)), taker);
  }

  private static GridElectricity buy(String grid, double amount, Contract contract) {
    return new GridElectricity(grid(grid), megawattHours(amount), contract);
  }

  @Test
  void coalByHand() {
    Account account = account(solve(new Works().with("a", burn("coal", 120_000))), "a");
    assertThat(tonnesOf(account, "co2")).isCloseTo(292_881.6, GRAM);
    assertThat(tonnesOf(account, "ch4")).isCloseTo(30.96, GRAM);
    assertThat(tonnesOf(account, "n2o")).isCloseTo(4.644, GRAM);
    assertThat(total(account)).isCloseTo(294_979.14, GRAM);
  }

  @Test
  void potentialsAreOfTheNamedSet() {
    Account account =
        account(solve(new Works().potentials("ar6").with("a", burn("coal", 120_000))), "a");
    assertThat(total(account)).isCloseTo(292_881.6 + 30.96 * 27.9 + 4.644 * 273, GRAM);
  }

  @Test
  void naturalGasByHand() {
    Account account = account(solve(new Works().with("a", burn("gas", 18_000))), "a");
    assertThat(tonnesOf(account, "co2")).isCloseTo(48_470.4, GRAM);
    assertThat(total(account)).isCloseTo(48_517.488, GRAM);
    Account byEnergy = account(solve(new Works().with("a", burn("gas", gigajoules(864_000)))), "a");
    assertThat(total(byEnergy)).isCloseTo(48_517.488, GRAM);
  }

  @Test
  void clinkerByHand() {
    Account account = account(solve(new Works().with("a", clinker(500_000))), "a");
    assertThat(total(account)).isCloseTo(260_000, GRAM);
    assertThat(account.scope1().sources())
        .extracting(FootprintResult.SourceLine::kind, FootprintResult.SourceLine::source)
        .containsExactly(tuple(SourceKind.PROCESS, "clinker"));
  }

  /** 582 t/h of steam at 2.6 GJ/t by boilers of 88 %: 42.56 t/h of fuel oil, not 582. */
  @Test
  void steamIsNotFuelOil() {
    double steam = 582 * 2.6 * 8760;
    double oil = steam / 0.88 / 40.4;
    assertThat(oil / 8760).isCloseTo(42.56, within(0.01));
    HeatBasis boiler =
        new HeatBasis.Boiler(fuel("oil"), exact(new Efficiency(0.88)), Industry.MANUFACTURING);
    Works works =
        new Works()
            .with("buys", new OutsideHeat(gigajoules(steam), boiler))
            .with("burns", burn("oil", oil));
    FootprintResult result = solve(works);
    assertThat(account(result, "buys").scope2().heat().amount())
        .isCloseTo(total(account(result, "burns")), GRAM);
    assertThat(total(account(result, "buys"))).isCloseTo(1_170_000, within(10_000.0));
  }

  @Test
  void woodIsAMemoButItsMethaneCounts() {
    Account account = account(solve(new Works().with("a", burn("wood", 10_000))), "a");
    assertThat(account.biogenicCarbonDioxide().central().amount()).isCloseTo(17_472, GRAM);
    assertThat(tonnesOf(account, "co2")).isZero();
    assertThat(total(account)).isCloseTo(156 * (0.03 * 28 + 0.004 * 265), GRAM);
  }

  @Test
  void suppliesBetweenMembersAreEliminated() {
    Works works =
        new Works()
            .with("maker", burn("coal", 1000), buy("south", 100, new Contract.Uncontracted()))
            .with("user", shareOfHeat("maker", 0.4), clinker(100))
            .with("other", shareOfHeat("maker", 0.1))
            .group("both", "maker", "user")
            .group("all", "maker", "user", "other")
            .group("users", "user", "other");
    FootprintResult result = solve(works);
    double maker = total(account(result, "maker"));
    GroupAccount both = group(result, "both");
    assertThat(both.account().scope2().total().amount()).isCloseTo(40, GRAM);
    assertThat(total(both.account())).isCloseTo(maker + 52, GRAM);
    assertThat(both.eliminated().heat()).isEqualTo(new EnergyFlow(1000));
    assertThat(both.eliminated().locationBased().amount()).isCloseTo(0.4 * maker, GRAM);
    assertThat(total(group(result, "users").account())).isCloseTo(0.5 * maker + 52, GRAM);
    GroupAccount all = group(result, "all");
    double members =
        total(account(result, "maker"))
            + total(account(result, "user"))
            + total(account(result, "other"));
    assertThat(total(all.account()) + all.eliminated().locationBased().amount())
        .isCloseTo(members, GRAM);
  }

  @Test
  void aStatedFactorOfASupplierCounts() {
    ElectricityFrom bought =
        new ElectricityFrom(
            facility("plant"),
            megawattHours(1000),
            new ElectricityBasis.StatedElectricity(perMegawattHour(0.9)));
    HeatFrom heat =
        new HeatFrom(
            facility("plant"),
            gigajoules(1000),
            new HeatBasis.StatedHeat(exact(new FuelEmission(0.07))));
    FootprintResult result =
        solve(new Works().with("plant").with("user", bought, heat).group("g", "plant", "user"));
    assertThat(account(result, "user").scope2().electricity().amount()).isCloseTo(900, GRAM);
    assertThat(account(result, "user").scope2().heat().amount()).isCloseTo(70, GRAM);
    assertThat(group(result, "g").eliminated().electricity().amount()).isEqualTo(1000);
    assertThat(total(group(result, "g").account())).isZero();
  }

  @Test
  void contractsMakeTheMarketBasedTotal() {
    Works works =
        new Works()
            .with(
                "a",
                buy("south", 100, new Contract.Contracted(perMegawattHour(0))),
                buy("south", 50, new Contract.Uncontracted()))
            .with("b", buy("south", 100, new Contract.Uncontracted()))
            .with("c", buy("north", 100, new Contract.Uncontracted()));
    FootprintResult result = solve(works);
    assertThat(account(result, "a").scope2().total().amount()).isCloseTo(60, GRAM);
    Market.Stated stated = (Market.Stated) account(result, "a").marketBased();
    assertThat(stated.scope2().amount()).isCloseTo(20, GRAM);
    assertThat(account(result, "b").marketBased()).isEqualTo(new Market.NotStated());
    Market.Stated residual = (Market.Stated) account(result, "c").marketBased();
    assertThat(residual.scope2().amount()).isCloseTo(70, GRAM);
    assertThat(result.remarks())
        .containsExactlyInAnyOrder(
            new Remark(facility("a"), RemarkCode.CONTRACT_PARTIAL, "a"),
            new Remark(facility("c"), RemarkCode.GRID_YEAR, "north 2019"));
  }

  @Test
  void reportsReplaceOrStandBeside() {
    DirectReport replaces =
        new DirectReport(
            EmissionFactors.CARBON_DIOXIDE,
            2020,
            tonnes(300_000),
            0.1,
            DirectReport.Standing.REPLACES);
    DirectReport beside =
        new DirectReport(
            EmissionFactors.METHANE, 2018, tonnes(50), 0, DirectReport.Standing.BESIDE);
    FootprintResult result =
        solve(new Works().with("a", List.of(replaces, beside), burn("coal", 120_000)));
    Account account = account(result, "a");
    assertThat(tonnesOf(account, "co2")).isCloseTo(270_000, GRAM);
    assertThat(tonnesOf(account, "ch4")).isCloseTo(30.96, GRAM);
    assertThat(account.biogenicCarbonDioxide().central().amount()).isCloseTo(30_000, GRAM);
    List<FootprintResult.ReportDifference> reports = result.facilities().getFirst().reports();
    assertThat(reports.get(0).difference().amount()).isCloseTo(270_000 - 292_881.6, GRAM);
    assertThat(reports.get(1).difference().amount()).isCloseTo((50 - 30.96) * 28, GRAM);
    assertThat(result.remarks())
        .containsExactly(new Remark(facility("a"), RemarkCode.REPORT_YEAR, "ch4 2018"));
  }

  @Test
  void carbonFollowsWhoBurnsIt() {
    Works works =
        new Works()
            .with(
                "furnace",
                burn("coke", 100_000),
                give("furnace-gas", 200_000, new Taker.Facility(facility("power"))))
            .with("power", burn("furnace-gas", 200_000))
            .with("alone", burn("coke", 100_000))
            .group("mill", "furnace", "power");
    FootprintResult result = solve(works);
    double gas = 200_000 * 2.47 * 0.26;
    assertThat(tonnesOf(account(result, "furnace"), "co2")).isCloseTo(301_740 - gas, GRAM);
    assertThat(tonnesOf(account(result, "power"), "co2")).isCloseTo(gas, GRAM);
    assertThat(tonnesOf(group(result, "mill").account(), "co2")).isCloseTo(301_740, GRAM);
    assertThat(result.balances()).hasSize(1);
    assertThat(result.balances().getFirst().given())
        .isEqualTo(result.balances().getFirst().burnt());
    assertThat(result.remarks()).isEmpty();
  }

  @Test
  void carbonThatDoesNotArriveIsRemarked() {
    Works works =
        new Works()
            .with(
                "furnace",
                burn("coke", 1000),
                burn("furnace-gas", 10),
                give("furnace-gas", 200_000, new Taker.Facility(facility("power"))),
                give("furnace-gas", 10, new Taker.Outside()))
            .with("power", burn("furnace-gas", 190_000))
            .with("stranger", burn("furnace-gas", 5));
    assertThat(solve(works).remarks())
        .containsExactlyInAnyOrder(
            new Remark(facility("furnace"), RemarkCode.EXPORT_ABOVE_CARBON, "furnace-gas"),
            new Remark(facility("furnace"), RemarkCode.BURNS_ITS_EXPORT, "furnace-gas"),
            new Remark(facility("power"), RemarkCode.GAS_NOT_BURNT, "furnace-gas"),
            new Remark(facility("stranger"), RemarkCode.GAS_NOT_GIVEN, "furnace-gas"));
  }

  @Test
  void whatIsNotKnownIsMissingAndNotZero() {
    Works works =
        new Works()
            .with(
                "a",
                burn("unobtainium", 10),
                new Processing(new Id.ProcessId("alchemy"), tonnes(10)),
                new Processing(new Id.ProcessId("aluminium"), tonnes(10)),
                buy("moon", 10, new Contract.Uncontracted()))
            .with("b", shareOfHeat("a", 0.5))
            .with("c", burn("coal", 1))
            .group("g", "a", "c");
    FootprintResult result = solve(works);
    assertThat(result.missing())
        .containsExactly(
            new Missing(facility("a"), MissingKind.FUEL, "unobtainium"),
            new Missing(facility("a"), MissingKind.PROCESS, "alchemy"),
            new Missing(facility("a"), MissingKind.POTENTIAL, "cf4"),
            new Missing(facility("a"), MissingKind.GRID, "moon"));
    assertThat(account(result, "a").complete()).isFalse();
    assertThat(account(result, "b").complete()).isFalse();
    assertThat(account(result, "c").complete()).isTrue();
    assertThat(group(result, "g").account().complete()).isFalse();
  }

  @Test
  void aFacilityThatDoesNothingEmitsNothing() {
    FootprintResult result = solve(new Works().with("idle").group("empty"));
    assertThat(total(account(result, "idle"))).isZero();
    assertThat(total(group(result, "empty").account())).isZero();
    assertThat(group(result, "empty").account().complete()).isTrue();
  }

  @Test
  void refusesSuppliesInACircle() {
    Works works =
        new Works()
            .with("a", shareOfHeat("c", 0.1))
            .with("b", shareOfHeat("a", 0.1))
            .with("c", shareOfHeat("b", 0.1));
    assertThatThrownBy(works::problem)
        .hasMessageContaining("run in a circle")
        .hasMessageContaining("a")
        .hasMessageContaining("Maybe state a factor");
  }

  @Test
  void refusesWhoIsNotThereOrTwice() {
    assertThatThrownBy(() -> new Works().with("a", shareOfHeat("a", 0.1)).problem())
        .hasMessageContaining("supplies itself");
    assertThatThrownBy(() -> new Works().with("a", shareOfHeat("b", 0.1)).problem())
        .hasMessageContaining("'b'");
    assertThatThrownBy(() -> new Works().with("a").with("a").problem())
        .hasMessageContaining("two of facility 'a'");
    assertThatThrownBy(() -> new Works().with("a").group("g", "b").problem())
        .hasMessageContaining("member of group g 'b'");
    assertThatThrownBy(() -> new Works().with("a").group("g", "a", "a"))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> new Works().with("a").correlate("g").problem())
        .hasMessageContaining("group to correlate 'g'");
    assertThatThrownBy(() -> new Works().with("a").potentials("ar9").problem())
        .hasMessageContaining("'ar9'");
  }

  @Test
  void refusesNumbersThatCannotBe() {
    assertThatThrownBy(() -> tonnes(-1)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> tonnes(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Works().draws(10).problem()).hasMessageContaining("10");
    assertThatThrownBy(() -> shareOfHeat("a", 1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> new OutsideHeat(gigajoules(1), new HeatBasis.ShareOfHeatSupplier(0.5)))
        .hasMessageContaining("outside");
    assertThatThrownBy(
            () ->
                new HeatBasis.Boiler(
                    fuel("oil"), range(new Efficiency(0.5), 0, 1), Industry.MANUFACTURING))
        .hasMessageContaining("above 0");
    Works endless = new Works().with("a", burn("gas", gigajoules(Double.POSITIVE_INFINITY)));
    assertThatThrownBy(() -> solve(endless)).hasMessageContaining("Infinity");
    assertThatThrownBy(
            () ->
                new DirectReport(
                    EmissionFactors.METHANE,
                    2020,
                    exact(new MassFlow(1)),
                    0.5,
                    DirectReport.Standing.BESIDE))
        .hasMessageContaining("only CO2");
  }
}
