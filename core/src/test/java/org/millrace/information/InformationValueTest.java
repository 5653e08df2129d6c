package org.millrace.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Origin;
import org.millrace.domain.Spread;
import org.millrace.engine.Run;
import org.millrace.information.InformationProblem.Bearing;
import org.millrace.information.InformationProblem.Question;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Values computed by hand from the formulae of the package. */
class InformationValueTest {
  private static final Origin ORIGIN = new Origin("test", "row", DataSource.ENGINEERING_JUDGEMENT);

  private static Figure<Money> gain(double low, double value, double high) {
    return Figure.between(new Money(low), new Money(value), new Money(high), Grade.ASSUMED, ORIGIN);
  }

  private static double worth(Bearing... bearings) {
    List<InformationResult.Answer> answers = solve(new Question("q", List.of(bearings))).answers();
    return answers.isEmpty() ? 0 : answers.getFirst().worth().amount();
  }

  private static InformationResult solve(Question... questions) {
    return new InformationValue().solve(new InformationProblem(List.of(questions), 2), Run.PLAIN);
  }

  /** Symmetric triangle from −6 to 6: E[max(0, g)] = ∫ g (6 − g)/36 = 1, E[g] = 0. */
  @Test
  void knowingAGainAroundZeroIsWorthItsPositivePart() {
    assertThat(worth(new InformationProblem.Shift("d", gain(-6, 0, 6)))).isCloseTo(1, within(1e-3));
  }

  @Test
  void anAnswerThatChangesNoDecisionIsWorthNothing() {
    assertThat(worth(new InformationProblem.Shift("d", gain(1, 2, 3)))).isZero();
    assertThat(worth(new InformationProblem.Shift("d", gain(-3, -2, -1)))).isZero();
  }

  /** p G = 50; without the answer 50 − 30 = 20; so knowing is worth 30. */
  @Test
  void settlingADoubtSavesTheLoss() {
    assertThat(worth(new InformationProblem.Doubt("d", 0.5, new Money(100), new Money(60))))
        .isCloseTo(30, within(1e-9));
  }

  /** With a loss above the gain nothing would be tried: knowing is worth p G. */
  @Test
  void settlingADoubtThatForbidsTryingOpensTheGain() {
    assertThat(worth(new InformationProblem.Doubt("d", 0.5, new Money(100), new Money(200))))
        .isCloseTo(50, within(1e-9));
  }

  /**
   * Margin 2, capital 1, quantity a symmetric triangle from 0 to 2: the best capacity is the median
   * 1, E[min(q, 1)] = 1 − 1/6, so blind 2 · 5/6 − 1 = 2/3 and known 1.
   */
  @Test
  void knowingTheQuantitySizesThePlant() {
    Figure<MassFlow> quantity =
        Figure.between(new MassFlow(0), new MassFlow(1), new MassFlow(2), Grade.ASSUMED, ORIGIN);
    assertThat(worth(new InformationProblem.Sizing("d", quantity, new Price(2), new Price(1))))
        .isCloseTo(1.0 / 3, within(2e-3));
  }

  /** The mean of a lognormal with median 1 and deviation 1 is the square root of e. */
  @Test
  void quantilesOfALognormalHaveItsMean() {
    double end = Math.exp(1.959964);
    Figure<MassFlow> quantity =
        new Figure<>(new MassFlow(1), new Spread.Lognormal(1 / end, end), Grade.ASSUMED, ORIGIN);
    double[] values = Quantiles.of(quantity);
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    assertThat(mean).isCloseTo(Math.exp(0.5), within(0.02));
  }

  @Test
  void bearingsAddUpAndTiesGoByName() {
    Bearing bearing = new InformationProblem.Doubt("d", 0.5, new Money(100), new Money(60));
    Bearing other = new InformationProblem.Doubt("e", 0.5, new Money(100), new Money(60));
    InformationResult result =
        solve(
            new Question("c", List.of(bearing)),
            new Question("b", List.of(bearing)),
            new Question("a", List.of(bearing, other)));
    assertThat(result.answers())
        .extracting(InformationResult.Answer::question)
        .containsExactly("a", "b");
    assertThat(result.answers().getFirst().worth().amount()).isCloseTo(60, within(1e-9));
    assertThat(result.answers().getFirst().decisions()).isEqualTo(2);
  }
}
