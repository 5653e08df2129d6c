package org.millrace.accord.sharing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Coalition;
import org.millrace.accord.game.Objection;
import org.millrace.domain.Id;
import org.millrace.math.GrowingMatching;
import org.millrace.unit.Require;

/** Givers and takers who are paired; givers come first. */
final class AssignmentStructure implements Structure {
  private final int givers;
  private final int takers;
  private final double[][] gains;

  AssignmentStructure(CoalitionGame.Assignment game) {
    givers = game.givers().size();
    takers = game.takers().size();
    gains = new double[givers][takers];
    Map<Id.PlayerId, Integer> places = Players.places(game.players());
    for (CoalitionGame.Pair pair : game.pairs()) {
      int giver = Require.known("player", places, pair.one());
      int taker = Require.known("player", places, pair.other()) - givers;
      gains[giver][taker] = pair.gain().amount();
    }
  }

  @Override
  public int players() {
    return givers + takers;
  }

  @Override
  public double of(Coalition coalition) {
    GrowingMatching matching = new GrowingMatching(gains, takers);
    coalition.members().forEach(p -> add(matching, p));
    return matching.total();
  }

  private void add(GrowingMatching matching, int player) {
    boolean gives = player < givers;
    matching.add(gives ? 0 : 1, gives ? player : player - givers);
  }

  @Override
  public double[] along(int[] order) {
    GrowingMatching matching = new GrowingMatching(gains, takers);
    double[] worths = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      add(matching, order[i]);
      worths[i] = matching.total();
    }
    return worths;
  }

  /**
   * Single players and pairs: larger coalitions fall apart into them, and the core is not empty.
   */
  @Override
  public Map<Coalition, Double> deciding() {
    Map<Coalition, Double> worths = new LinkedHashMap<>();
    for (int p = 0; p < players(); p++) {
      worths.put(Coalition.of(p), 0.0);
    }
    if (players() > 2) {
      for (int g = 0; g < givers; g++) {
        for (int t = 0; t < takers; t++) {
          worths.put(Coalition.of(g, givers + t), gains[g][t]);
        }
      }
    }
    return worths;
  }

  /** Whoever gets less than nothing, and the pairing that gains most beyond what its pairs get. */
  @Override
  public Optional<Objection> worst(double[] shares) {
    double[][] excesses = new double[givers][takers];
    for (int g = 0; g < givers; g++) {
      for (int t = 0; t < takers; t++) {
        double got = Math.max(0, shares[g]) + Math.max(0, shares[givers + t]);
        excesses[g][t] = Math.max(0, gains[g][t] - got);
      }
    }
    GrowingMatching matching = new GrowingMatching(excesses, takers);
    IntStream.range(0, players()).forEach(p -> add(matching, p));
    boolean[] in = new boolean[players()];
    for (int p = 0; p < players(); p++) {
      in[p] = shares[p] < 0;
    }
    for (int g = 0; g < givers; g++) {
      int t = matching.mate(g);
      if (t >= 0 && excesses[g][t] > 0) {
        in[g] = true;
        in[givers + t] = true;
      }
    }
    Coalition coalition = Coalition.of(IntStream.range(0, players()).filter(p -> in[p]));
    boolean isPart = coalition.size() > 0 && coalition.size() < players();
    return Optional.of(
        isPart
            ? new Objection(coalition, of(coalition) - coalition.sum(shares))
            : worstOfDeciding(shares));
  }

  private Objection worstOfDeciding(double[] shares) {
    Objection worst = new Objection(Coalition.of(0), Double.NEGATIVE_INFINITY);
    for (Map.Entry<Coalition, Double> entry : deciding().entrySet()) {
      double excess = entry.getValue() - entry.getKey().sum(shares);
      if (excess > worst.excess()) {
        worst = new Objection(entry.getKey(), excess);
      }
    }
    return worst;
  }

  /** Two coalitions can keep their pairings. */
  @Override
  public Answer superadditive() {
    return Answer.YES;
  }

  /** Prices at which the best pairing is made. */
  @Override
  public Answer hasCore() {
    return Answer.YES;
  }
}
