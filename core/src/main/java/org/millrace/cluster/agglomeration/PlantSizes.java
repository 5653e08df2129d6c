package org.millrace.cluster.agglomeration;

import java.util.List;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Counted;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Listed;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Part;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Plants;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Summarized;

/** What the three ways to state plants have in common. */
final class PlantSizes {
  private PlantSizes() {}

  /** The sizes by area; an area may stand several times. */
  static List<Part> parts(Plants plants) {
    return switch (plants) {
      case Listed listed ->
          listed.plants().stream().map(p -> new Part(p.area(), p.size())).toList();
      case Counted counted ->
          counted.counts().stream().map(c -> new Part(c.area(), c.plants())).toList();
      case Summarized summarized -> summarized.parts();
    };
  }
}
