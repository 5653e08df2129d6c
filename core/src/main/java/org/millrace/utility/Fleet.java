package org.millrace.utility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Annuity;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.unit.Require;

/** A problem as the program sees it: pipes are converters, places in lists stand for names. */
final class Fleet {
  private final UtilityProblem problem;
  private final List<Converter> machines = new ArrayList<>();
  private final Map<Id.CarrierId, Integer> carriers = new HashMap<>();

  Fleet(UtilityProblem problem) {
    this.problem = problem;
    machines.addAll(problem.converters());
    problem.pipes().forEach(p -> machines.add(p.asConverter()));
    problem.carriers().forEach(c -> carriers.put(c.id(), carriers.size()));
  }

  UtilityProblem problem() {
    return problem;
  }

  UtilityRules rules() {
    return problem.rules();
  }

  /** Converters, then pipes. */
  List<Converter> machines() {
    return machines;
  }

  List<Carrier> carriers() {
    return problem.carriers();
  }

  int carrier(Id.CarrierId id) {
    return Require.known("carrier", carriers, id);
  }

  int periods() {
    return problem.periods().size();
  }

  /** Length of a period [h]. */
  double hours(int period) {
    return problem.periods().periods().get(period).hours();
  }

  /** Hours of a period in a year, its weight counted [h/a]. */
  double yearly(int period) {
    PeriodSet.Period p = problem.periods().periods().get(period);
    return p.hours() * p.weight();
  }

  /** A sum over a year of a rate [unit/h] in each period. */
  double overYear(double[] rates) {
    double sum = 0;
    for (int t = 0; t < rates.length; t++) {
      sum += yearly(t) * rates[t];
    }
    return sum;
  }

  /** What a point gives less what it takes, by carrier; only what differs from zero. */
  Map<Integer, Double> net(Converter.OperatingPoint point) {
    Map<Integer, Double> net = new LinkedHashMap<>();
    point.outputs().forEach(f -> net.merge(carrier(f.carrier()), f.rate(), Double::sum));
    point.inputs().forEach(f -> net.merge(carrier(f.carrier()), -f.rate(), Double::sum));
    net.values().removeIf(rate -> rate == 0);
    return net;
  }

  /** Each year's cost of a unit that stands [EUR/a]. */
  double keeping(Sizing.Standing standing) {
    return standing.fixedPerYear().amount() + standing.renewal().perYear(rules().interestRate());
  }

  /** Each year's part of an investment [EUR/a]. */
  double capital(double investment, double life) {
    return investment * Annuity.of(rules().interestRate(), life);
  }
}
