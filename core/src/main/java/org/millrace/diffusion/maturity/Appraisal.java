package org.millrace.diffusion.maturity;

import java.util.List;
import org.millrace.diffusion.maturity.MaturityProblem.Support;
import org.millrace.diffusion.maturity.MaturityResult.Path;
import org.millrace.diffusion.maturity.MaturityResult.Rung;
import org.millrace.unit.Money;

/** What a technology is worth with some support. */
final class Appraisal {
  private final Support support;

  Appraisal(Support support) {
    this.support = support;
  }

  /** Expected present value of what it brings on the market, less its support [EUR]. */
  double value(Technology technology, Effect effect) {
    double[] sales = new Sales(technology.market(), effect).values(years(), support.interestRate());
    Ladder.Course course = new Ladder(technology, effect).course(years());
    double yearly = effect.research() + effect.training();
    double discount = 1;
    double value = 0;
    for (int year = 0; year < years(); year++) {
      value +=
          discount
              * (course.entering(year) * sales[years() - year] - course.onLadder(year) * yearly);
      discount /= 1 + support.interestRate();
    }
    return value;
  }

  Path path(Technology technology, Effect effect) {
    Ladder ladder = new Ladder(technology, effect);
    List<Rung> rungs = ladder.rungs();
    return new Path(
        ladder.course(years()).onMarket(),
        ladder.everProbability(),
        new Money(value(technology, effect)),
        rungs,
        Ladder.valley(rungs),
        new Sales(technology.market(), effect).breakEven(years()));
  }

  /** What an amount in each of the years is worth in the first [EUR]. */
  double present(double yearly) {
    double sum = 0;
    double discount = 1;
    for (int year = 0; year < years(); year++) {
      sum += discount * yearly;
      discount /= 1 + support.interestRate();
    }
    return sum;
  }

  private int years() {
    return support.years();
  }
}
