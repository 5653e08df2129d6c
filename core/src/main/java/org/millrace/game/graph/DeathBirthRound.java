package org.millrace.game.graph;

import org.millrace.math.CounterRandom;

/**
 * As many events as there are firms, one after the other; in each a firm takes over the strategy of
 * a neighbor by fitness.
 */
final class DeathBirthRound implements Round {
  /** Events whose firms are looked up at once, so that memory is not waited for in each. */
  private static final int AHEAD = 16;

  private final Firms firms;
  private final double mutation;
  private final int[] ahead = new int[AHEAD];

  /** What lies ahead is read into this, so that it is read at all. */
  int seen;

  DeathBirthRound(Firms firms, Simulation simulation) {
    this.firms = firms;
    this.mutation = simulation.mutation();
  }

  @Override
  public void play(long key) {
    int size = firms.size();
    for (int from = 0; from < size; from += AHEAD) {
      int end = Math.min(from + AHEAD, size);
      for (int event = from; event < end; event++) {
        ahead[event - from] = CounterRandom.below(CounterRandom.bits(key, 2L * event), size);
      }
      seen = firms.read(ahead, end - from);
      for (int event = from; event < end; event++) {
        play(ahead[event - from], key, event);
      }
    }
  }

  private void play(int firm, long key, int event) {
    long bits = CounterRandom.bits(key, 2L * event);
    double chance = CounterRandom.uniform(CounterRandom.bits(key, 2L * event + 1));
    boolean cooperates =
        chance < mutation
            ? (bits & 1) == 1
            : (chance - mutation) / (1 - mutation) < firms.cooperation(firm);
    if (cooperates != (firms.strategy(firm) == 1)) {
      firms.flip(firm);
    }
  }
}
