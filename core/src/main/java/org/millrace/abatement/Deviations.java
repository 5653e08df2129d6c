package org.millrace.abatement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.millrace.abatement.Shift.Part;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.knowledge.Measure;
import org.millrace.unit.Quantity;

/**
 * How far a quantity moves when each number it rests on moves alone to either end; a number of a
 * measure moves at all sites together.
 */
final class Deviations {
  private record Key(Id owner, Part part) {}

  /** Change when the number is at its low end, and at its high end. */
  private record Change(double low, double high) {
    double down() {
      return Math.min(0, Math.min(low, high));
    }

    double up() {
      return Math.max(0, Math.max(low, high));
    }
  }

  private final Map<Key, Change> changes = new LinkedHashMap<>();

  /** How far a quantity of one site moves with all numbers of some measures and of the site. */
  static Deviations of(Site site, List<Measure> measures, ToDoubleFunction<Shift> quantity) {
    Deviations deviations = new Deviations();
    deviations.add(shifts(site, measures), quantity);
    return deviations;
  }

  /** Adds how far the quantity of one more site moves. */
  void add(List<Shift> shifts, ToDoubleFunction<Shift> quantity) {
    double value = quantity.applyAsDouble(Shift.NONE);
    for (Shift shift : shifts) {
      double change = quantity.applyAsDouble(shift) - value;
      changes.merge(
          new Key(shift.owner(), shift.part()),
          shift.high() ? new Change(0, change) : new Change(change, 0),
          (a, b) -> new Change(a.low() + b.low(), a.high() + b.high()));
    }
  }

  /** The numbers that can move what measures do at a site. */
  static List<Shift> shifts(Site site, List<Measure> measures) {
    List<Shift> shifts = new ArrayList<>();
    Emitter emitter = site.emitter();
    add(shifts, emitter.facility(), Part.CARBON_DIOXIDE, emitter.carbonDioxide());
    add(shifts, emitter.facility(), Part.NITROUS_OXIDE, emitter.nitrousOxide());
    add(shifts, emitter.facility(), Part.ELECTRICITY, emitter.electricity());
    for (Measure measure : measures) {
      add(shifts, measure.id(), Part.SHARE, measure.effect().share());
      add(shifts, measure.id(), Part.OPEN, measure.effect().open());
      add(shifts, measure.id(), Part.INVESTMENT, measure.outlay().investment());
      add(shifts, measure.id(), Part.RUNNING, measure.outlay().running());
    }
    return shifts;
  }

  private static void add(List<Shift> shifts, Id owner, Part part, Figure<?> figure) {
    if (figure.low() < figure.high()) {
      shifts.add(new Shift(owner, part, false));
      shifts.add(new Shift(owner, part, true));
    }
  }

  /**
   * A value with its range: deviations of different numbers are independent, so their squares add.
   *
   * @param least its range does not go below this
   * @param row what it is of
   */
  <Q extends Quantity<Q>> Figure<Q> around(Q value, double least, Grade grade, String row) {
    double down = 0;
    double up = 0;
    for (Change change : changes.values()) {
      down += change.down() * change.down();
      up += change.up() * change.up();
    }
    double low = Math.min(value.amount(), Math.max(least, value.amount() - Math.sqrt(down)));
    return Figure.between(
        value.withAmount(low),
        value,
        value.withAmount(value.amount() + Math.sqrt(up)),
        grade,
        new Origin("abatement", row, DataSource.ENGINEERING_JUDGEMENT));
  }

  /** The worst grade among a site's numbers that are there and those of measures. */
  static Grade grade(Site site, List<Measure> measures) {
    Emitter emitter = site.emitter();
    Grade grade = Grade.ESTIMATED;
    for (Figure<?> figure :
        List.of(emitter.carbonDioxide(), emitter.nitrousOxide(), emitter.electricity())) {
      grade = figure.amount() > 0 ? grade.worse(figure.grade()) : grade;
    }
    for (Measure measure : measures) {
      grade =
          grade
              .worse(measure.effect().share().grade())
              .worse(measure.effect().open().grade())
              .worse(measure.outlay().investment().grade())
              .worse(measure.outlay().running().grade());
    }
    return grade;
  }
}
