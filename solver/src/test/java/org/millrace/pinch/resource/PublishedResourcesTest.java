package org.millrace.pinch.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.pinch.resource.Quality.Scale;
import org.millrace.pinch.resource.ResourceResult.Existing;
import org.millrace.pinch.resource.ResourceResult.Targeted;
import org.millrace.solver.HighsSolver;

/**
 * Published cases as recalled: the texts were not opened, and each answer is that of a linear
 * program of all matchings too.
 */
class PublishedResourcesTest {
  private static final Quality PPM = new Quality("contaminant", "t/h", "ppm", new Scale.Impurity());
  private static final Quality HYDROGEN =
      new Quality("hydrogen", "mol/s", "%", new Scale.Purity(100));
  private static final Id.FacilityId SITE = new Id.FacilityId("site");

  private final HighsSolver solver = new HighsSolver();

  private static ResourceProblem problem(
      Quality quality, double[][] sinks, double[][] sources, double... supplies) {
    List<Sink> asked = new ArrayList<>();
    for (double[] sink : sinks) {
      asked.add(new Sink(new Id.StreamId("sink" + asked.size()), SITE, sink[0], sink[1]));
    }
    List<Source> given = new ArrayList<>();
    for (double[] source : sources) {
      given.add(new Source(new Id.StreamId("source" + given.size()), SITE, source[0], source[1]));
    }
    List<Supply> bought = new ArrayList<>();
    for (double supply : supplies) {
      bought.add(
          new Supply(
              new Id.StreamId("supply" + bought.size()),
              supply,
              bought.size() == 0 ? 2 : 1,
              Double.POSITIVE_INFINITY));
    }
    return new ResourceProblem(quality, asked, given, bought, List.of());
  }

  private Targeted solve(ResourceProblem problem) {
    Targeted targeted = (Targeted) new ResourcePinch(solver).solve(problem, Run.PLAIN);
    assertThat(targeted.target().cost())
        .isCloseTo(
            AllMatchings.leastCost(problem, solver).orElseThrow(),
            within(1e-6 * targeted.target().cost()));
    return targeted;
  }

  private static final double[][] POLLEY_SINKS = {{50, 20}, {100, 50}, {80, 100}, {70, 200}};
  private static final double[][] POLLEY_SOURCES = {{50, 50}, {100, 100}, {70, 150}, {60, 250}};

  /** Polley and Polley (2000). */
  @Test
  void reproducesFourSinksAndFourSources() {
    Targeted targeted = solve(problem(PPM, POLLEY_SINKS, POLLEY_SOURCES, 0));
    assertThat(targeted.target().fresh()).isCloseTo(70, within(1e-9));
    assertThat(targeted.target().waste()).isCloseTo(50, within(1e-9));
    assertThat(targeted.target().pinches()).containsExactly(150.0);
    assertThat(targeted.target().reason()).isEqualTo(Target.Reason.QUALITY);
    assertThat(((Target.Reached) targeted.withoutReuse()).fresh()).isEqualTo(300);
    assertThat(targeted.cascade().stream().filter(l -> l.quality() == 150))
        .singleElement()
        .satisfies(l -> assertThat(l.surplus()).isZero());
  }

  /** By hand: 1000 of load up to 100 ppm, and 2000 up to 200. */
  @Test
  void findsTwoPinches() {
    Targeted targeted =
        solve(
            problem(
                PPM,
                new double[][] {{10, 0}, {10, 100}},
                new double[][] {{10, 100}, {10, 200}},
                0));
    assertThat(targeted.target().fresh()).isCloseTo(10, within(1e-12));
    assertThat(targeted.target().pinches()).containsExactly(100.0, 200.0);
  }

  /** El-Halwagi (1997), production of acrylonitrile. */
  @Test
  void reproducesAcrylonitrile() {
    Targeted targeted =
        solve(
            problem(
                PPM,
                new double[][] {{1.2, 0}, {5.8, 10}},
                new double[][] {{0.8, 0}, {5, 14}, {5.9, 25}, {1.4, 34}},
                0));
    assertThat(targeted.target().fresh()).isCloseTo(28.8 / 14, within(1e-12));
    assertThat(targeted.target().waste()).isCloseTo(8.1571428571, within(1e-9));
    assertThat(targeted.target().pinches()).containsExactly(14.0);
  }

  private static ResourceProblem hydrogen(List<ExistingFlow> existing) {
    ResourceProblem plain =
        problem(
            HYDROGEN,
            new double[][] {{2495, 80.61}, {180.2, 78.85}, {720.7, 75.14}, {554.4, 77.57}},
            new double[][] {
              {1801.9, 75}, {138.6, 75}, {457.4, 70}, {346.5, 73}, {623.8, 93}, {415.8, 80}
            },
            95);
    return new ResourceProblem(
        plain.quality(), plain.sinks(), plain.sources(), plain.supplies(), existing);
  }

  /** Alves and Towler (2002), hydrogen of a refinery. */
  @Test
  void reproducesHydrogen() {
    Targeted targeted = solve(hydrogen(List.of()));
    assertThat(targeted.target().fresh()).isCloseTo(268.82104, within(1e-5));
    assertThat(targeted.target().waste()).isCloseTo(102.52104, within(1e-5));
    assertThat(targeted.target().pinches())
        .singleElement()
        .satisfies(p -> assertThat(p).isCloseTo(70, within(1e-12)));
  }

  /** Carbon emission pinch with clean energy from outside, as recalled of Tan and Foo (2007). */
  @Test
  void reproducesCarbon() {
    Targeted targeted =
        solve(
            problem(
                new Quality("carbon dioxide", "TJ", "t/TJ", new Scale.Impurity()),
                new double[][] {{1e6, 20}, {4e5, 50}, {6e5, 100}},
                new double[][] {{2e5, 55}, {8e5, 75}, {6e5, 105}},
                0));
    assertThat(targeted.target().fresh()).isCloseTo(813_333.333333, within(1e-5));
    assertThat(targeted.target().pinches()).containsExactly(75.0);
  }

  @Test
  void anotherUnitOfQualityIsAnotherUnitOfTheAnswer() {
    UnaryOperator<double[][]> thousandth =
        rows -> {
          double[][] scaled = new double[rows.length][];
          for (int i = 0; i < rows.length; i++) {
            scaled[i] = new double[] {rows[i][0], rows[i][1] / 1000};
          }
          return scaled;
        };
    Targeted targeted =
        solve(problem(PPM, thousandth.apply(POLLEY_SINKS), thousandth.apply(POLLEY_SOURCES), 0));
    assertThat(targeted.target().fresh()).isCloseTo(70, within(1e-9));
    assertThat(targeted.target().pinches()).containsExactly(0.15);
  }

  /** By hand: of 10 ppm at half the price, with 7 · 150 = 1050 of load that may be left at 150. */
  @Test
  void takesTheCheaperOfTwoSupplies() {
    Targeted targeted = solve(problem(PPM, POLLEY_SINKS, POLLEY_SOURCES, 0, 10));
    assertThat(targeted.target().supplies().getFirst().flow()).isCloseTo(0, within(1e-9));
    assertThat(targeted.target().fresh()).isCloseTo(70 * 150 / 140.0, within(1e-9));
  }

  /** 10 of 100 ppm are asked for, 4 of 50 are there: 6 are bought, though 5 would dilute. */
  @Test
  void buysToFillWhenFlowIsShort() {
    Targeted targeted =
        solve(problem(PPM, new double[][] {{10, 100}}, new double[][] {{4, 50}}, 0));
    assertThat(targeted.target().fresh()).isEqualTo(6);
    assertThat(targeted.target().waste()).isZero();
    assertThat(targeted.target().reason()).isEqualTo(Target.Reason.FLOW);
    assertThat(targeted.target().pinches()).isEmpty();
  }

  @Test
  void servesASinkPurerThanFreshWaterFromAPurerSource() {
    Targeted targeted =
        solve(
            problem(PPM, new double[][] {{10, 5}, {10, 50}}, new double[][] {{8, 0}, {5, 40}}, 10));
    assertThat(targeted.target().waste()).isNotNegative();
    assertThat(targeted.withoutReuse()).isInstanceOf(Target.OutOfReach.class);
  }

  @Test
  void saysWhichSinksArePurerThanAnyWater() {
    ResourceProblem problem =
        problem(PPM, new double[][] {{10, 5}, {10, 50}}, new double[][] {{8, 40}}, 10);
    ResourceResult.Infeasible infeasible =
        (ResourceResult.Infeasible) new ResourcePinch(solver).solve(problem, Run.PLAIN);
    assertThat(infeasible.lacks())
        .containsExactly(new Target.Lack.OfQuality(10, 50, List.of(new Id.StreamId("sink0"))));
  }

  @Test
  void onlySinksOnlySourcesAndNothing() {
    Targeted sinks = solve(problem(PPM, POLLEY_SINKS, new double[0][], 0));
    assertThat(sinks.target().reason()).isEqualTo(Target.Reason.NOTHING_TO_REUSE);
    assertThat(sinks.target().fresh()).isEqualTo(300);
    Targeted sources = solve(problem(PPM, new double[0][], POLLEY_SOURCES, 0));
    assertThat(sources.target().reason()).isEqualTo(Target.Reason.NOTHING_NEEDED);
    assertThat(sources.target().waste()).isEqualTo(280);
    Targeted nothing = solve(problem(PPM, new double[0][], new double[0][]));
    assertThat(nothing.target().fresh()).isZero();
    assertThat(nothing.allocation().quality()).isZero();
  }

  /** What lacks without any supply is flow too. */
  @Test
  void withoutASupplyTheFlowLacks() {
    ResourceProblem problem = problem(PPM, new double[][] {{10, 50}}, new double[][] {{4, 20}});
    ResourceResult.Infeasible infeasible =
        (ResourceResult.Infeasible) new ResourcePinch(solver).solve(problem, Run.PLAIN);
    assertThat(infeasible.lacks()).contains(new Target.Lack.OfFlow(6));
  }

  @Test
  void explainsWhereANetworkWastes() {
    ResourceProblem plain =
        problem(PPM, new double[][] {{10, 0}, {10, 60}}, new double[][] {{10, 50}, {5, 100}}, 0);
    List<ExistingFlow> flows =
        List.of(
            new ExistingFlow(new Id.StreamId("supply0"), new Id.StreamId("sink0"), 10),
            new ExistingFlow(new Id.StreamId("supply0"), new Id.StreamId("sink1"), 5),
            new ExistingFlow(new Id.StreamId("source0"), new Id.StreamId("sink1"), 5));
    Targeted targeted =
        solve(
            new ResourceProblem(
                plain.quality(), plain.sinks(), plain.sources(), plain.supplies(), flows));
    Existing.Judged judged = (Existing.Judged) targeted.existing();
    assertThat(judged.fresh()).isEqualTo(15);
    assertThat(judged.cost()).isEqualTo(30);
    assertThat(targeted.target().fresh()).isEqualTo(10);
    assertThat(judged.losses().stream().mapToDouble(ResourceResult.Loss::fresh).sum())
        .isCloseTo(5, within(1e-12));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> problem(HYDROGEN, new double[][] {{1, 120}}, new double[0][]))
        .withMessageContaining("limit of sink 'sink0' is 120.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> problem(PPM, new double[][] {{1e300, 1e300}}, new double[0][]))
        .withMessageContaining("flow of sink 'sink0'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                hydrogen(
                    List.of(
                        new ExistingFlow(new Id.StreamId("source0"), new Id.StreamId("sink0"), 5))))
        .withMessageContaining("misses its flow");
  }
}
