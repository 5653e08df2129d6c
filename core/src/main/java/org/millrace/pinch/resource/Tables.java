package org.millrace.pinch.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.millrace.pinch.purity.Cascade;
import org.millrace.pinch.purity.Parcel;
import org.millrace.pinch.resource.ResourceResult.Curves;
import org.millrace.pinch.resource.ResourceResult.Level;
import org.millrace.pinch.resource.ResourceResult.Point;
import org.millrace.pinch.resource.ResourceResult.Rest;

/** The cascade as a table and as curves. */
final class Tables {
  private final ResourceProblem problem;
  private final Quality quality;
  private final Cascade cascade;
  private final List<Parcel> bought;
  private final List<Integer> pinches;

  Tables(ResourceProblem problem, Targeting.Answer answer) {
    this.problem = problem;
    quality = problem.quality();
    cascade = answer.cascade();
    bought = answer.bought();
    pinches = cascade.pinches(bought);
  }

  List<Level> cascade() {
    List<Level> rows = new ArrayList<>();
    double flow = 0;
    for (int k = 0; k < cascade.size(); k++) {
      double own = 0;
      for (Parcel supply : bought) {
        own += cascade.place(supply.level()) == k ? supply.flow() : 0;
      }
      flow += cascade.given(k) + own - cascade.asked(k);
      rows.add(
          new Level(
              quality.quality(cascade.level(k)),
              cascade.asked(k),
              cascade.given(k),
              own,
              flow,
              cascade.deficit(k),
              surplus(k)));
    }
    return rows;
  }

  private double surplus(int place) {
    return pinches.contains(place)
        ? 0
        : Math.max(0, cascade.reach(place, bought) - cascade.deficit(place));
  }

  Curves curves() {
    List<Parcel> givers = new ArrayList<>(bought);
    problem.sources().forEach(s -> givers.add(new Parcel(quality.impurity(s.quality()), s.flow())));
    List<Parcel> takers =
        problem.sinks().stream()
            .map(s -> new Parcel(quality.impurity(s.limit()), s.flow()))
            .toList();
    List<Rest> surplus = new ArrayList<>();
    for (int k = 0; k < cascade.size(); k++) {
      surplus.add(new Rest(quality.quality(cascade.level(k)), surplus(k)));
    }
    return new Curves(composite(takers), composite(givers), surplus);
  }

  private static List<Point> composite(List<Parcel> parcels) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(0, 0));
    double flow = 0;
    double load = 0;
    for (Parcel parcel :
        parcels.stream().sorted(Comparator.comparingDouble(Parcel::level)).toList()) {
      if (parcel.flow() > 0) {
        flow += parcel.flow();
        load += parcel.flow() * parcel.level();
        points.add(new Point(flow, load));
      }
    }
    return points;
  }
}
