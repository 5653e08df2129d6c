package org.millrace.cluster.density;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.millrace.engine.Run;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;
import org.millrace.math.Range;
import org.millrace.math.UnionFind;

/** Core points within the radius of each other are one cluster; others join the nearest core. */
final class RadiusScan {
  /** Points of one item of parallel work. */
  private static final int BLOCK = 1024;

  private final Positions positions;
  private final PositionIndex index;
  private final double radius;
  private final boolean[] cores;
  private final int[] groups;

  RadiusScan(Positions positions, DensityProblem.Dbscan method, Run run) {
    this.positions = positions;
    index = new PositionIndex(positions);
    radius = method.radius().amount();
    cores = new boolean[positions.size()];
    groups = new int[positions.size()];
    Arrays.fill(groups, DensityResult.NOISE);
    List<Range> ranges = Range.cover(positions.size(), BLOCK);
    for (Range range : ranges) {
      run.check();
      for (int i = range.from(); i < range.to(); i++) {
        cores[i] = count(i) >= method.minimumPoints();
      }
    }
    UnionFind joined = new UnionFind(positions.size());
    for (Range range : ranges) {
      run.check();
      for (int i = range.from(); i < range.to(); i++) {
        joinCores(i, joined);
      }
    }
    for (int i = 0; i < groups.length; i++) {
      int core = cores[i] ? i : nearestCore(i);
      groups[i] = core < 0 ? DensityResult.NOISE : joined.root(core);
    }
  }

  /** By point its cluster, named by a core point, or −1. */
  int[] groups() {
    return groups;
  }

  /** By point whether it is core. */
  boolean[] cores() {
    return cores;
  }

  private int count(int point) {
    Counter counter = new Counter();
    index.forEachWithin(point, radius, counter);
    return counter.count;
  }

  private static final class Counter implements IntConsumer {
    private int count;

    @Override
    public void accept(int point) {
      count++;
    }
  }

  private void joinCores(int point, UnionFind joined) {
    if (cores[point]) {
      index.forEachWithin(
          point,
          radius,
          other -> {
            if (other < point && cores[other]) {
              joined.join(point, other);
            }
          });
    }
  }

  /** The nearest core point within the radius, of equally near ones the first; −1 if none. */
  private int nearestCore(int point) {
    Nearest nearest = new Nearest(point);
    index.forEachWithin(point, radius, nearest);
    return nearest.core;
  }

  private final class Nearest implements IntConsumer {
    private final int point;
    private int core = -1;
    private double square = Double.POSITIVE_INFINITY;

    Nearest(int point) {
      this.point = point;
    }

    @Override
    public void accept(int other) {
      double there = positions.squaredChord(point, other);
      if (cores[other] && (there < square || (there == square && other < core))) {
        core = other;
        square = there;
      }
    }
  }
}
