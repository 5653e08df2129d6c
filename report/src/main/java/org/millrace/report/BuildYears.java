package org.millrace.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.study.Stages;

/** In which year each plant is built and each measure taken. */
final class BuildYears {
  private final Map<Id, Integer> years = new HashMap<>();

  BuildYears(Stages stages) {
    if (stages instanceof Stages.InYears staged) {
      staged
          .years()
          .forEach(y -> y.built().forEach(p -> ids(p).forEach(i -> years.put(i, y.year()))));
    }
  }

  private static List<? extends Id> ids(Stages.Part part) {
    return switch (part) {
      case Stages.Part.Plants plants -> plants.plants();
      case Stages.Part.OwnMeasure measure -> List.of(measure.measure());
    };
  }

  /** The year, from 1 on; empty where no year was asked for or found. */
  String of(Id part) {
    Integer year = years.get(part);
    return year == null ? "" : Integer.toString(year);
  }
}
