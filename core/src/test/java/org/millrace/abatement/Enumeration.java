package org.millrace.abatement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.knowledge.Measure;
import org.millrace.domain.knowledge.Measure.Driver;
import org.millrace.domain.knowledge.Measure.Saved;

/** The obvious slow version: every subset of all measures at every site, formula by formula. */
final class Enumeration {
  /** What a choice does: abated, cost and investment of all sites. */
  record Sum(double abated, double cost, double investment) {
    Sum plus(Sum other) {
      return new Sum(abated + other.abated, cost + other.cost, investment + other.investment);
    }
  }

  private Enumeration() {}

  /** Every combination of sets over all sites. */
  static List<Sum> all(AbatementProblem problem) {
    List<Sum> sums = List.of(new Sum(0, 0, 0));
    for (Emitter emitter : problem.emitters()) {
      List<Sum> longer = new ArrayList<>();
      for (Sum own : sets(emitter, problem)) {
        sums.forEach(s -> longer.add(s.plus(own)));
      }
      sums = longer;
    }
    return sums;
  }

  private static List<Sum> sets(Emitter emitter, AbatementProblem problem) {
    List<Measure> measures = new ArrayList<>(problem.measures());
    measures.sort(Comparator.comparingInt(Measure::order).thenComparing(Measure::id));
    List<Sum> sets = new ArrayList<>();
    for (int bits = 0; bits < 1 << measures.size(); bits++) {
      List<Measure> set = new ArrayList<>();
      for (int i = 0; i < measures.size(); i++) {
        if ((bits >> i & 1) == 1) {
          set.add(measures.get(i));
        }
      }
      if (isAllowed(emitter, set, problem.rules())) {
        sets.add(sum(emitter, set, problem.rules()));
      }
    }
    return sets;
  }

  private static boolean isAllowed(Emitter emitter, List<Measure> set, AbatementRules rules) {
    Set<String> groups = new HashSet<>();
    for (Measure m : set) {
      boolean dares =
          rules.allows(emitter, m.maturity())
              && (m.group().isEmpty() || groups.add(m.group()))
              && gain(m, rules) > 0;
      if (!dares) {
        return false;
      }
    }
    return true;
  }

  private static double gain(Measure m, AbatementRules rules) {
    boolean power = m.effect().saved() == Saved.ELECTRICITY;
    double direct = power ? m.effect().fuelSaved() * rules.fuelEmission().amount() : 1;
    double bought = m.effect().powerSaved() + (power ? 1 : 0);
    return direct + bought * rules.powerEmission().amount();
  }

  private static Sum sum(Emitter e, List<Measure> set, AbatementRules rules) {
    double co2 = e.carbonDioxide().amount();
    double fuelPart = co2 == 0 ? 0 : e.fuel().amount() / co2;
    double n2o = e.nitrousOxide().amount();
    double power = e.electricity().amount() / 3.6;
    Sum sum = new Sum(0, 0, 0);
    for (Measure m : set) {
      double reach = m.effect().share().amount() * m.effect().open().amount();
      Driver driver = m.effect().driver();
      double units =
          reach * (driver == Driver.N2O ? n2o : driver == Driver.ELECTRICITY ? power : co2);
      units *= driver == Driver.FUEL ? fuelPart : 1;
      switch (driver) {
        case CO2, FUEL -> co2 -= units;
        case N2O -> n2o -= units;
        case ELECTRICITY -> power -= units;
      }
      double bought = (driver == Driver.ELECTRICITY ? 1 : 0) + m.effect().powerSaved();
      double investment =
          units == 0
              ? 0
              : m.outlay().investment().amount()
                  * units
                  * Math.pow(units / m.outlay().size(), m.outlay().exponent() - 1);
      double cost =
          investment / m.outlay().lifetimeYears()
              + units * m.outlay().running().amount()
              - units * m.effect().fuelSaved() * rules.fuelPrice().amount()
              - units * bought * rules.powerPrice().amount();
      sum = sum.plus(new Sum(units * gain(m, rules), cost, investment));
    }
    return sum;
  }
}
