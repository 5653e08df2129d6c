package org.millrace.abatement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.abatement.Shift.Part;
import org.millrace.domain.Annuity;
import org.millrace.domain.knowledge.Measure;
import org.millrace.domain.knowledge.Measure.Driver;

/** An emitter with the measures that apply to it, and what they do one after the other. */
final class Site {
  private static final double GIGAJOULES_PER_MEGAWATT_HOUR = 3.6;

  private static final Comparator<Measure> FIRST_ACTING =
      Comparator.comparingInt(Measure::order).thenComparing(Measure::id);

  private final Emitter emitter;
  private final AbatementRules rules;
  private final List<Measure> applicable;
  private final List<Measure> allowed;

  Site(Emitter emitter, List<Measure> measures, AbatementRules rules) {
    this.emitter = emitter;
    this.rules = rules;
    applicable = measures.stream().filter(this::applies).sorted(FIRST_ACTING).toList();
    allowed =
        applicable.stream()
            .filter(m -> rules.allows(emitter, m.maturity()) && isAbating(m))
            .toList();
  }

  Emitter emitter() {
    return emitter;
  }

  /** All that apply, in the order in which they act. */
  List<Measure> applicable() {
    return applicable;
  }

  /** Those it may take, in the order in which they act. */
  List<Measure> allowed() {
    return allowed;
  }

  private boolean applies(Measure measure) {
    boolean here =
        measure.sectors().isEmpty()
            || emitter.sectors().stream().anyMatch(measure.sectors()::contains);
    return here && saved(measure, State.START, Shift.NONE) > 0;
  }

  /** Whether it abates more than the power it needs lets out. */
  boolean isAbating(Measure measure) {
    return abatedPerUnit(measure) > 0;
  }

  /** All its emission, with that of its power [tCO2e/a]. */
  double emission(Shift shift) {
    return pool(Driver.CO2, shift)
        + pool(Driver.N2O, shift)
        + pool(Driver.ELECTRICITY, shift) * rules.powerEmission().amount();
  }

  /** What one set of measures, in their order, does. */
  State after(List<Measure> chosen, Shift shift) {
    State state = State.START;
    for (Measure measure : chosen) {
      state = after(state, measure, shift);
    }
    return state;
  }

  /** What one more measure does. */
  State after(State before, Measure measure, Shift shift) {
    double units = saved(measure, before, shift);
    double investment = investment(measure, units, shift);
    double abated = units * abatedPerUnit(measure);
    double reached = measure.effect().lessens() ? reach(measure, shift) : 0;
    Driver driver = measure.effect().driver();
    return new State(
        before.carbonDioxide() * (driver == Driver.CO2 || driver == Driver.FUEL ? 1 - reached : 1),
        before.nitrousOxide() * (driver == Driver.N2O ? 1 - reached : 1),
        before.electricity() * (driver == Driver.ELECTRICITY ? 1 - reached : 1),
        before.abated() + abated,
        before.cost() + investment * annuity(measure) + units * perUnit(measure, shift),
        before.investment() + investment,
        before.explored() + (AbatementRules.isProven(measure.maturity()) ? 0 : abated));
  }

  /** Units it saves of what is left [units/a]. */
  private double saved(Measure measure, State before, Shift shift) {
    Driver driver = measure.effect().driver();
    double left =
        switch (driver) {
          case CO2, FUEL -> before.carbonDioxide();
          case N2O -> before.nitrousOxide();
          case ELECTRICITY -> before.electricity();
        };
    return pool(driver, shift) * left * reach(measure, shift);
  }

  /** Units saved of a unit of the pool; for fuel the pool is all CO2. */
  private double reach(Measure measure, Shift shift) {
    double part =
        measure.effect().driver() == Driver.FUEL
            ? emitter.fuel().amount()
                / Math.max(emitter.carbonDioxide().amount(), Double.MIN_NORMAL)
            : 1;
    return part
        * shift.of(measure.id(), Part.SHARE, measure.effect().share())
        * shift.of(measure.id(), Part.OPEN, measure.effect().open());
  }

  private double pool(Driver driver, Shift shift) {
    return switch (driver) {
      case CO2, FUEL -> shift.of(emitter.facility(), Part.CARBON_DIOXIDE, emitter.carbonDioxide());
      case N2O -> shift.of(emitter.facility(), Part.NITROUS_OXIDE, emitter.nitrousOxide());
      case ELECTRICITY ->
          shift.of(emitter.facility(), Part.ELECTRICITY, emitter.electricity())
              / GIGAJOULES_PER_MEGAWATT_HOUR;
    };
  }

  private double abatedPerUnit(Measure measure) {
    double direct =
        switch (measure.effect().saved()) {
          case EMISSION -> 1;
          case ELECTRICITY -> measure.effect().fuelSaved() * rules.fuelEmission().amount();
        };
    return direct + powerPerUnit(measure) * rules.powerEmission().amount();
  }

  /** Power not bought for each unit saved; a unit may be a MWh itself. */
  private static double powerPerUnit(Measure measure) {
    double unit = measure.effect().saved() == Measure.Saved.ELECTRICITY ? 1 : 0;
    return unit + measure.effect().powerSaved();
  }

  private double investment(Measure measure, double units, Shift shift) {
    Measure.Outlay outlay = measure.outlay();
    return shift.of(measure.id(), Part.INVESTMENT, outlay.investment())
        * outlay.size()
        * Math.pow(units / outlay.size(), outlay.exponent())
        * (1 + rules.hiddenShare());
  }

  private double perUnit(Measure measure, Shift shift) {
    return shift.of(measure.id(), Part.RUNNING, measure.outlay().running())
        - measure.effect().fuelSaved() * rules.fuelPrice().amount()
        - powerPerUnit(measure) * rules.powerPrice().amount();
  }

  private double annuity(Measure measure) {
    return Annuity.of(rules.interestRate(), measure.outlay().lifetimeYears());
  }

  /** Groups of its allowed measures that exclude each other; a measure alone is a group of one. */
  static Map<String, Integer> groups(List<Measure> measures) {
    Map<String, Integer> sizes = new HashMap<>();
    measures.forEach(m -> sizes.merge(group(m), 1, Integer::sum));
    return sizes;
  }

  /** The group of a measure; its own name in quotes where it has none. */
  static String group(Measure measure) {
    return measure.group().isEmpty() ? '"' + measure.id().value() + '"' : measure.group();
  }
}
