package org.millrace.cluster.density;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Finds where points are dense; see the package for the methods. */
public final class DensityClustering implements Engine<DensityProblem, DensityResult> {

  @Override
  public DensityResult solve(DensityProblem problem, Run run) {
    List<DensityProblem.Point> points = problem.points();
    // From here on points stand in the order of their ids, so that nothing hangs on the input's.
    int[] order =
        IntStream.range(0, points.size())
            .boxed()
            .sorted(Comparator.comparing(i -> points.get(i).id()))
            .mapToInt(Integer::intValue)
            .toArray();
    Labels labels = new Labels(points, order);
    return switch (problem.method()) {
      case DensityProblem.Dbscan method -> byRadius(labels, method, run);
      case DensityProblem.Hdbscan method -> byHierarchy(labels, method, run);
    };
  }

  private static DensityResult byRadius(Labels labels, DensityProblem.Dbscan method, Run run) {
    RadiusScan scan = new RadiusScan(labels.positions(), method, run);
    return labels.byRadius(scan.groups(), scan.cores());
  }

  private static DensityResult byHierarchy(Labels labels, DensityProblem.Hdbscan method, Run run) {
    int size = labels.positions().size();
    if (size < method.minimumPoints()) {
      return new DensityResult.TooFew(size, method.minimumPoints());
    }
    Reach reach = Reach.of(labels.positions(), method.minimumPoints(), run);
    Hierarchy hierarchy = new Hierarchy(size, reach.edges());
    CondensedTree tree = new CondensedTree(hierarchy, method.minimumClusterSize());
    run.check();
    Selection selection = new Selection(tree, method, labels);
    return labels.byHierarchy(tree, selection.chosen(), reach.coreDistances());
  }
}
