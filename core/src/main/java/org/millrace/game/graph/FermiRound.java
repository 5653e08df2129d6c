package org.millrace.game.graph;

import java.util.ArrayList;
import java.util.List;
import org.millrace.engine.Run;
import org.millrace.math.CounterRandom;

/**
 * A round in which all firms decide at once, by what there was before it.
 *
 * <p>Blocks of firms list who changes, on as many cores as there are; then the changes are made.
 */
final class FermiRound implements Round {
  /** Firms of a block; not too few, so that sharing them out takes little of the time. */
  private static final int BLOCK = 1 << 14;

  /** Below this the fitness of two firms has lost digits; payoffs are compared instead. */
  private static final double FAINT = 1e-280;

  private final Firms firms;
  private final double intensity;
  private final double mutation;
  private final double stays;
  private final int[] changing;
  private final Run run;
  private final List<Integer> starts = new ArrayList<>();

  FermiRound(Firms firms, Simulation simulation, Run run) {
    this.firms = firms;
    this.intensity = simulation.intensity();
    this.mutation = simulation.mutation();
    this.stays = 1 - mutation;
    this.changing = new int[firms.size()];
    this.run = run;
    for (int from = 0; from < changing.length; from += BLOCK) {
      starts.add(from);
    }
  }

  @Override
  public void play(long key) {
    List<Integer> counts =
        starts.size() == 1 ? List.of(decide(0, key)) : run.map(starts, from -> decide(from, key));
    for (int b = 0; b < counts.size(); b++) {
      int from = starts.get(b);
      int end = from + counts.get(b);
      for (int at = from; at < end; at++) {
        firms.flip(changing[at]);
      }
    }
  }

  /** Lists the firms of a block that change, from the block's own place on; how many they are. */
  private int decide(int from, long key) {
    int end = Math.min(from + BLOCK, changing.length);
    int listed = from;
    for (int i = from; i < end; i++) {
      changing[listed] = i;
      listed += changes(i, key) ? 1 : 0;
    }
    return listed - from;
  }

  /**
   * Whether a firm changes: by the chance F/(F + own fitness) of taking over what its neighbor of
   * fitness F does, which is 1 / (1 + e^(−β Δ)).
   */
  private boolean changes(int firm, long key) {
    long bits = CounterRandom.bits(key, 2L * firm);
    double chance = CounterRandom.uniform(CounterRandom.bits(key, 2L * firm + 1));
    int other = firms.neighbor(firm, bits);
    int own = firms.strategy(firm);
    if (chance < mutation) {
      return (bits & 1) != own;
    }
    double theirs = firms.fitness(other);
    double both = theirs + firms.fitness(firm);
    if (both < FAINT) {
      return own != firms.strategy(other) && chance < mutation + stays * faintly(firm, other);
    }
    return own != firms.strategy(other) && (chance - mutation) * both < stays * theirs;
  }

  private double faintly(int firm, int other) {
    return 1 / (1 + Math.exp(-intensity * (firms.payoff(other) - firms.payoff(firm))));
  }
}
