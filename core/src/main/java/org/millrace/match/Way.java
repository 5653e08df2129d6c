package org.millrace.match;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;

/**
 * How a by-product can reach a taker: as it is, or converted.
 *
 * @param offered what is given
 * @param delivered what arrives
 */
record Way(Id.MaterialId offered, Id.MaterialId delivered, List<Step> steps) {
  Way {
    steps = List.copyOf(steps);
  }

  /** Tonnes that arrive for a tonne of by-product. */
  double tonnesDelivered() {
    return steps.stream().mapToDouble(s -> s.output().yield().amount()).reduce(1, (a, b) -> a * b);
  }

  /** One conversion and the output of it that is delivered. */
  record Step(Technology technology, Technology.Recipe recipe, Technology.Output output) {}

  /** All ways of a material with at most so many conversions, shortest first. */
  static List<Way> of(Id.MaterialId material, KnowledgeIndex knowledge, int maximumConversions) {
    List<Way> all = new ArrayList<>();
    List<Way> longest = List.of(new Way(material, material, List.of()));
    all.addAll(longest);
    for (int steps = 1; steps <= maximumConversions; steps++) {
      List<Way> longer = new ArrayList<>();
      for (Way way : longest) {
        for (Technology technology : knowledge.technologies(way.delivered())) {
          Technology.Recipe recipe = knowledge.recipe(technology, way.delivered());
          recipe.outputs().forEach(o -> way.then(new Step(technology, recipe, o), longer));
        }
      }
      all.addAll(longer);
      longest = longer;
    }
    return all;
  }

  /** Adds this way with one more step, unless the step was taken before. */
  private void then(Step step, List<Way> longer) {
    if (steps.stream().noneMatch(s -> s.technology().id().equals(step.technology().id()))) {
      List<Step> more = new ArrayList<>(steps);
      more.add(step);
      longer.add(new Way(offered, step.output().material(), more));
    }
  }
}
