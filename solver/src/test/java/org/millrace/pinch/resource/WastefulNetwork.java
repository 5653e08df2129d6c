package org.millrace.pinch.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.millrace.domain.Id;

/** A network that works: random reuse, diluted with perfect fresh water as far as is needed. */
final class WastefulNetwork {
  private WastefulNetwork() {}

  static List<ExistingFlow> of(ResourceProblem problem, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Id.StreamId, Double> left = new HashMap<>();
    problem.sources().forEach(s -> left.put(s.id(), s.flow()));
    List<ExistingFlow> flows = new ArrayList<>();
    for (Sink sink : problem.sinks()) {
      double open = sink.flow();
      double load = sink.flow() * sink.limit();
      for (Source source : problem.sources()) {
        double most = Math.min(open, left.getOrDefault(source.id(), 0.0));
        if (source.quality() > 0) {
          most = Math.min(most, load / source.quality());
        }
        double flow = random.nextDouble() * most;
        open -= flow;
        load -= flow * source.quality();
        left.merge(source.id(), -flow, Double::sum);
        flows.add(new ExistingFlow(source.id(), sink.id(), flow));
      }
      flows.add(new ExistingFlow(problem.supplies().getFirst().id(), sink.id(), open));
    }
    return flows;
  }
}
