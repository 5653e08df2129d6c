package org.millrace.carbon.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.carbon.footprint.FootprintTest.account;
import static org.millrace.carbon.footprint.FootprintTest.group;
import static org.millrace.carbon.footprint.FootprintTest.solve;
import static org.millrace.carbon.footprint.Works.burn;
import static org.millrace.carbon.footprint.Works.exact;
import static org.millrace.carbon.footprint.Works.facility;
import static org.millrace.carbon.footprint.Works.fuel;
import static org.millrace.carbon.footprint.Works.gigajoules;
import static org.millrace.carbon.footprint.Works.range;
import static org.millrace.carbon.footprint.Works.tonnes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.millrace.carbon.footprint.CarbonActivity.FuelQuantity;
import org.millrace.carbon.footprint.CarbonActivity.GasExport;
import org.millrace.carbon.footprint.CarbonActivity.HeatBasis;
import org.millrace.carbon.footprint.CarbonActivity.HeatFrom;
import org.millrace.carbon.footprint.CarbonActivity.Taker;
import org.millrace.carbon.footprint.EmissionFactors.FuelFactor;
import org.millrace.carbon.footprint.EmissionFactors.Traces;
import org.millrace.carbon.footprint.FootprintResult.Account;
import org.millrace.carbon.footprint.FootprintResult.Drawn;
import org.millrace.engine.Run;
import org.millrace.unit.CombustionFactor;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.HeatContent;

/** Intervals: against closed forms, and laws of what is shared. */
class UncertaintyTest {
  private static final int DRAWS = 100_000;
  private static final double SIGMAS = 1.959963984540054;

  private static Drawn.Draws draws(Account account) {
    assertThat(account.locationBased().drawn()).isInstanceOf(Drawn.Draws.class);
    return (Drawn.Draws) account.locationBased().drawn();
  }

  private static double deviation(Account account) {
    return draws(account).deviation().amount();
  }

  private static double propagated(Account account) {
    return account.locationBased().propagated().amount();
  }

  private static CarbonActivity burnAbout(double energy, double share) {
    EnergyFlow middle = new EnergyFlow(energy);
    return burn("plain", range(middle, energy * (1 - share), energy * (1 + share)));
  }

  /** A fuel of CO2 alone, ±5 %. */
  private static Works works() {
    Traces none = new Traces(exact(new CombustionFactor(0)), exact(new CombustionFactor(0)));
    return new Works()
        .draws(DRAWS)
        .fuelFactor(
            new FuelFactor(
                fuel("plain"),
                "plain",
                exact(new HeatContent(25)),
                range(new CombustionFactor(100_000), 95_000, 105_000),
                0,
                none,
                none));
  }

  /** Product: U = √(3² + 5²) %; sum of two with one factor: U² E² = Σ (3 % E_i)² + (5 % E)². */
  @Test
  void propagatesAsTheGuidelinesDo() {
    FootprintResult result =
        solve(
            works()
                .with("a", burnAbout(1e6, 0.03))
                .with("b", burnAbout(2e6, 0.03))
                .group("g", "a", "b"));
    assertThat(propagated(account(result, "a")))
        .isCloseTo(100_000 * Math.hypot(0.03, 0.05), within(1e-6));
    double both = Math.sqrt(Math.pow(3_000, 2) + Math.pow(6_000, 2) + Math.pow(0.05 * 300_000, 2));
    assertThat(propagated(group(result, "g").account())).isCloseTo(both, within(1e-6));
  }

  @Test
  void drawsAgreeWithPropagationWhereItIsExact() {
    FootprintResult result =
        solve(
            works()
                .with("a", burnAbout(1e6, 0.03))
                .with("b", burnAbout(2e6, 0.03))
                .group("g", "a", "b"));
    for (Account account :
        List.of(account(result, "a"), account(result, "b"), group(result, "g").account())) {
      assertThat(deviation(account) * SIGMAS)
          .isCloseTo(propagated(account), within(0.02 * propagated(account)));
      double central = account.locationBased().central().amount();
      assertThat(draws(account).mean().amount()).isCloseTo(central, within(0.001 * central));
      assertThat(draws(account).high().amount())
          .isCloseTo(central + propagated(account), within(0.005 * central));
      assertThat(draws(account).low().amount())
          .isCloseTo(central - propagated(account), within(0.005 * central));
    }
  }

  /** Ranges of a figure are the interval of what is it alone, also where they lean. */
  @Test
  void aLeaningRangeIsItsOwnInterval() {
    Account account =
        account(solve(new Works().draws(DRAWS).with("a", burn("furnace-gas", 1e6))), "a");
    double low = 1e6 * 1.2 * 0.26;
    double high = 1e6 * 5 * 0.26;
    assertThat(draws(account).low().amount()).isCloseTo(low, within(0.05 * low));
    assertThat(draws(account).high().amount()).isCloseTo(high, within(0.05 * high));
    assertThat(draws(account).median().amount()).isCloseTo(1e6 * 2.47 * 0.26, within(6_500.0));
    assertThat(draws(account).mean().amount()).isGreaterThan(draws(account).median().amount());
  }

  @Test
  void aSharedFactorAddsUpAndOthersDoNot() {
    FootprintResult result =
        solve(
            new Works()
                .draws(DRAWS)
                .with("a", burn("gas", gigajoules(1e6)))
                .with("b", burn("gas", gigajoules(1e6)))
                .with("c", burn("coal", gigajoules(1e6)))
                .group("same", "a", "b")
                .group("two", "a", "c")
                .group("coal", "c")
                .correlate("same", "two", "coal"));
    double gas = deviation(account(result, "a"));
    double coal = deviation(account(result, "c"));
    assertThat(deviation(group(result, "same").account())).isCloseTo(2 * gas, within(1e-6));
    assertThat(deviation(group(result, "two").account()))
        .isCloseTo(Math.hypot(gas, coal), within(0.02 * coal));
    assertThat(result.correlations()).hasSize(3);
    assertThat(result.correlations().get(0).coefficient())
        .isCloseTo(gas / Math.hypot(gas, coal), within(0.02));
    assertThat(result.correlations().get(1).coefficient()).isCloseTo(0, within(0.02));
  }

  @Test
  void fuelsOfOneSharedNameAreOneUnknown() {
    FootprintProblem problem = works().with("a").problem();
    FuelFactor plain = problem.factors().fuels().getLast();
    FuelFactor twin =
        new FuelFactor(
            fuel("twin"),
            plain.shared(),
            plain.heat(),
            plain.carbonDioxide(),
            0,
            plain.energyIndustries(),
            plain.manufacturing());
    FootprintResult result =
        solve(
            works()
                .fuelFactor(twin)
                .with("a", burn("plain", gigajoules(1e6)), burn("twin", gigajoules(1e6)))
                .with("b", burn("plain", gigajoules(2e6))));
    assertThat(draws(account(result, "a"))).isEqualTo(draws(account(result, "b")));
    assertThat(propagated(account(result, "a")))
        .isCloseTo(propagated(account(result, "b")), within(1e-9));
  }

  /** What the gas carries away at one facility it brings to the other. */
  @Test
  void theCarbonOfAGasGivenAwayAddsNoDoubtToTheGroup() {
    GasExport export =
        new GasExport(
            fuel("furnace-gas"),
            new FuelQuantity.ByMass(tonnes(200_000)),
            new Taker.Facility(facility("power")));
    FootprintResult result =
        solve(
            new Works()
                .with("furnace", burn("coke", 100_000), export)
                .with("power", burn("furnace-gas", 200_000))
                .with("alone", burn("coke", 100_000))
                .group("mill", "furnace", "power"));
    double alone = deviation(account(result, "alone"));
    assertThat(deviation(group(result, "mill").account())).isCloseTo(alone, within(0.001 * alone));
    assertThat(deviation(account(result, "furnace"))).isGreaterThan(1.5 * alone);
  }

  @Test
  void theHeatOfASupplierIsAsUnsureAsTheSupplier() {
    FootprintResult result =
        solve(
            works()
                .with("maker", burnAbout(1e6, 0.03))
                .with(
                    "user",
                    new HeatFrom(
                        facility("maker"),
                        gigajoules(10),
                        new HeatBasis.ShareOfHeatSupplier(0.25))));
    assertThat(deviation(account(result, "user")))
        .isCloseTo(0.25 * deviation(account(result, "maker")), within(1e-6));
  }

  @Test
  void othersDoNotChangeAnInterval() {
    Works few = works().with("a", burnAbout(1e6, 0.03));
    Works many = works().with("z", burn("gas", 5)).with("a", burnAbout(1e6, 0.03)).group("g", "a");
    assertThat(account(solve(many), "a")).isEqualTo(account(solve(few), "a"));
    assertThat(group(solve(many), "g").account()).isEqualTo(account(solve(few), "a"));
  }

  @Test
  void isBitEqualOnAnyNumberOfCores() {
    FootprintProblem problem =
        works()
            .draws(2_000)
            .with("a", burnAbout(1e6, 0.03), burn("coal", 70))
            .with("b", burnAbout(2e6, 0.5), burn("furnace-gas", 70))
            .with("c", burn("wood", 4))
            .group("g", "a", "b", "c")
            .group("h", "b", "c")
            .correlate("g", "h")
            .problem();
    Run cores = new Run(Run.PLAIN.cancelled(), Run.PLAIN.progress(), new Cores(), () -> 1e9);
    Footprint engine = new Footprint();
    assertThat(engine.solve(problem, cores)).isEqualTo(engine.solve(problem, Run.PLAIN));
  }

  private static final class Cores implements Run.Parallel {
    @Override
    public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
      return IntStream.range(0, items.size())
          .parallel()
          .<R>mapToObj(i -> function.apply(items.get(i)))
          .toList();
    }
  }

  @Test
  void equalSeedsGiveEqualDrawsAndOthersNearOnes() {
    Account one = account(solve(works().with("a", burnAbout(1e6, 0.03))), "a");
    Account other = account(solve(works().seed(8).with("a", burnAbout(1e6, 0.03))), "a");
    assertThat(one).isNotEqualTo(other);
    assertThat(deviation(one)).isCloseTo(deviation(other), within(0.02 * deviation(one)));
  }

  @Test
  void withoutTimeTheCentralValuesStand() {
    Run late = new Run(Run.PLAIN.cancelled(), Run.PLAIN.progress(), new Cores(), () -> 0);
    FootprintResult result =
        new Footprint().solve(works().with("a", burn("coal", 120_000)).problem(), late);
    assertThat(account(result, "a").locationBased().drawn()).isEqualTo(new Drawn.OutOfTime());
    assertThat(account(result, "a").locationBased().central().amount())
        .isCloseTo(294_979.14, within(1e-6));
  }
}
