package org.millrace.accord.sharing;

import java.util.Collections;
import java.util.stream.DoubleStream;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Nucleolus;
import org.millrace.accord.game.Shapley;
import org.millrace.accord.game.Traits;
import org.millrace.accord.game.WorthTable;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;

/** Of a game whose every coalition is looked at. */
final class TableView implements View {
  private final WorthTable worths;
  private final double scale;
  private final WorthTable gains;
  private final LpSolver solver;
  private final Run run;

  TableView(Structure structure, LpSolver solver, Run run) {
    this.worths = WorthTable.of(structure.players(), structure, run);
    this.scale = scale(worths.beyondAlone(1));
    this.gains = worths.beyondAlone(scale);
    this.solver = solver;
    this.run = run;
  }

  private static double scale(WorthTable gains) {
    double largest = 0;
    for (int mask = 1; mask < gains.size(); mask++) {
      largest = Math.max(largest, Math.abs(gains.at(mask)));
    }
    return largest == 0 ? 1 : largest;
  }

  @Override
  public double[] alone() {
    return worths.alone();
  }

  @Override
  public double together() {
    return worths.total();
  }

  @Override
  public double scale() {
    return scale;
  }

  @Override
  public double[] last() {
    int all = gains.size() - 1;
    double[] last = new double[gains.players()];
    for (int p = 0; p < last.length; p++) {
      last[p] = gains.at(all) - gains.at(all ^ 1 << p);
    }
    return last;
  }

  @Override
  public Estimate shapley() {
    return new Estimate(
        DoubleStream.of(Shapley.of(gains)).boxed().toList(),
        Collections.nCopies(gains.players(), 0.0),
        new SharingResult.Precision.Exact());
  }

  @Override
  public Fairest nucleolus(Nucleolus.Measure measure, boolean rational) {
    return new Fairest(
        Nucleolus.of(gains, solver, run).shares(measure, rational),
        new SharingResult.Precision.Exact(),
        true);
  }

  @Override
  public Worst worst(double[] shares) {
    return new Worst(gains.worst(shares), true, true);
  }

  @Override
  public Answer superadditive() {
    return new Traits(worths).superadditive();
  }

  @Override
  public Answer convex() {
    return new Traits(worths).convex();
  }

  @Override
  public Answer hasCore() {
    return Answer.UNKNOWN;
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public int coalitions() {
    return gains.size() - 1;
  }
}
