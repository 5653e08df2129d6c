package org.millrace.diffusion.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.engine.Run;

/** Tries all sets of lead firms; of equal ones the smallest, then the first. */
final class Enumerator {
  private final Ground ground;
  private final SampledReach reach;
  private final int most;
  private final double budget;

  Enumerator(Ground ground, SampledReach reach, int most, double budget) {
    this.ground = ground;
    this.reach = reach;
    this.most = most;
    this.budget = budget;
  }

  Selection choose(Run run) {
    double base = reach.value();
    Tried best = new Tried(List.of(), 0);
    List<Integer> firsts =
        most == 0 ? List.of() : IntStream.range(0, ground.firms()).boxed().toList();
    for (Tried tried : run.map(firsts, f -> bestFrom(f, run))) {
      best = tried.isBetterThan(best) ? tried : best;
    }
    List<Double> added = new ArrayList<>();
    for (int firm : best.leaders) {
      added.add(reach.gain(firm));
      reach.add(firm);
    }
    return new Selection(best.leaders, added, base + best.gain, base + best.gain);
  }

  private Tried bestFrom(int first, Run run) {
    run.check();
    Branch branch = new Branch();
    branch.go(List.of(), first, budget);
    return branch.best;
  }

  private record Tried(List<Integer> leaders, double gain) {
    boolean isBetterThan(Tried other) {
      return gain > other.gain || (gain == other.gain && leaders.size() < other.leaders.size());
    }
  }

  private final class Branch {
    private final Sample.Scratch scratch = new Sample.Scratch(ground.firms());
    private Tried best = new Tried(List.of(), 0);

    private void go(List<Integer> before, int firm, double money) {
      double left = money - ground.cost(firm);
      if (left < 0) {
        return;
      }
      List<Integer> leaders = new ArrayList<>(before);
      leaders.add(firm);
      int[] set = leaders.stream().mapToInt(Integer::intValue).toArray();
      Tried tried = new Tried(List.copyOf(leaders), reach.gain(set, scratch));
      best = tried.isBetterThan(best) ? tried : best;
      if (leaders.size() < most) {
        for (int next = firm + 1; next < ground.firms(); next++) {
          go(leaders, next, left);
        }
      }
    }
  }
}
