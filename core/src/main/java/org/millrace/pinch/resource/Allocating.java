package org.millrace.pinch.resource;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Id;
import org.millrace.pinch.purity.Parcel;
import org.millrace.pinch.purity.Windows;
import org.millrace.pinch.resource.ResourceResult.Allocation;
import org.millrace.pinch.resource.ResourceResult.Discharge;
import org.millrace.pinch.resource.ResourceResult.Transfer;

/** Who gives whom what when no more is bought than the target. */
final class Allocating {
  /** What is left of a giver below this share of its flow is rounding. */
  private static final double ROUNDING = 1e-9;

  private Allocating() {}

  static Allocation allocation(ResourceProblem problem, Targeting.Answer answer) {
    Quality quality = problem.quality();
    List<Id.StreamId> names = new ArrayList<>();
    List<Parcel> givers = new ArrayList<>();
    for (Source source : problem.sources()) {
      names.add(source.id());
      givers.add(new Parcel(quality.impurity(source.quality()), source.flow()));
    }
    for (int r = 0; r < answer.bought().size(); r++) {
      names.add(problem.supplies().get(r).id());
      givers.add(answer.bought().get(r));
    }
    List<Parcel> takers =
        problem.sinks().stream()
            .map(s -> new Parcel(quality.impurity(s.limit()), s.flow()))
            .toList();
    double[] left = givers.stream().mapToDouble(Parcel::flow).toArray();
    List<Transfer> transfers = new ArrayList<>();
    for (Windows.Share share : Windows.match(givers, takers)) {
      left[share.giver()] -= share.flow();
      transfers.add(
          new Transfer(
              names.get(share.giver()), problem.sinks().get(share.taker()).id(), share.flow()));
    }
    List<Discharge> discharges = new ArrayList<>();
    double flow = 0;
    double load = 0;
    for (int g = 0; g < left.length; g++) {
      if (left[g] > ROUNDING * givers.get(g).flow()) {
        discharges.add(new Discharge(names.get(g), left[g]));
        flow += left[g];
        load += left[g] * givers.get(g).level();
      }
    }
    return new Allocation(transfers, discharges, quality.quality(flow > 0 ? load / flow : 0));
  }
}
