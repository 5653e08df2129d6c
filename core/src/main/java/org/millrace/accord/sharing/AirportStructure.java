package org.millrace.accord.sharing;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.millrace.accord.game.AirportLevels;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Coalition;
import org.millrace.accord.game.Objection;

/** One thing as large as the largest need. */
final class AirportStructure implements Structure {
  private final double[] needs;

  /** From the smallest need up. */
  private final int[] order;

  AirportStructure(CoalitionGame.Airport game) {
    needs = game.needs().stream().mapToDouble(n -> n.cost().amount()).toArray();
    order =
        IntStream.range(0, needs.length)
            .boxed()
            .sorted(Comparator.comparingDouble(p -> needs[p]))
            .mapToInt(p -> p)
            .toArray();
  }

  @Override
  public int players() {
    return needs.length;
  }

  @Override
  public double of(Coalition coalition) {
    return -coalition.members().mapToDouble(p -> needs[p]).max().orElse(0);
  }

  @Override
  public double[] along(int[] order) {
    double[] worths = new double[order.length];
    double most = 0;
    for (int i = 0; i < order.length; i++) {
      most = Math.max(most, needs[order[i]]);
      worths[i] = -most;
    }
    return worths;
  }

  @Override
  public Optional<double[]> shapley() {
    return Optional.of(placed(levels().shapley()));
  }

  @Override
  public Optional<double[]> prenucleolus() {
    return Optional.of(placed(levels().nucleolus()));
  }

  private AirportLevels levels() {
    return new AirportLevels(
        IntStream.of(order).mapToObj(p -> needs[p]).toList(),
        Collections.nCopies(needs.length, 1L));
  }

  private double[] placed(List<Double> costs) {
    double[] worths = new double[needs.length];
    for (int i = 0; i < worths.length; i++) {
      worths[order[i]] = -costs.get(i);
    }
    return worths;
  }

  @Override
  public Answer convex() {
    return Answer.YES;
  }

  /** One who needs some size, with all who need no more and pay something; all but one of all. */
  @Override
  public Optional<Objection> worst(double[] shares) {
    Objection worst = new Objection(Coalition.of(), Double.NEGATIVE_INFINITY);
    boolean[] pays = new boolean[needs.length];
    int payers = 0;
    double paid = 0;
    int least = order[0];
    for (int largest : order) {
      boolean isAll = payers + 1 == needs.length;
      double excess = paid - shares[largest] - needs[largest] + (isAll ? shares[least] : 0);
      if (excess > worst.excess()) {
        boolean[] in = pays.clone();
        in[largest] = true;
        in[least] &= !isAll;
        worst = new Objection(coalition(in), excess);
      }
      if (shares[largest] < 0) {
        least = payers == 0 || shares[largest] > shares[least] ? largest : least;
        pays[largest] = true;
        paid -= shares[largest];
        payers++;
      }
    }
    return Optional.of(worst);
  }

  private static Coalition coalition(boolean[] in) {
    return Coalition.of(IntStream.range(0, in.length).filter(p -> in[p]));
  }
}
