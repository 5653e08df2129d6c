package org.millrace.information;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.unit.Money;

/** Ranks questions by what knowing the answer is worth; see the package for the formulae. */
public final class InformationValue implements Engine<InformationProblem, InformationResult> {

  @Override
  public InformationResult solve(InformationProblem problem, Run run) {
    List<InformationResult.Answer> answers = new ArrayList<>();
    for (InformationProblem.Question question : problem.questions()) {
      run.check();
      double worth = 0;
      Set<String> decisions = new HashSet<>();
      for (InformationProblem.Bearing bearing : question.bearings()) {
        double part = worth(bearing);
        worth += part;
        if (part > 0) {
          decisions.add(bearing.decision());
        }
      }
      if (worth > 0) {
        answers.add(
            new InformationResult.Answer(question.id(), new Money(worth), decisions.size()));
      }
    }
    answers.sort(
        Comparator.comparing(InformationResult.Answer::worth)
            .reversed()
            .thenComparing(InformationResult.Answer::question));
    return new InformationResult(answers.stream().limit(problem.most()).toList());
  }

  private static double worth(InformationProblem.Bearing bearing) {
    return switch (bearing) {
      case InformationProblem.Shift shift -> ofChoice(Quantiles.of(shift.gain()));
      case InformationProblem.Sizing sizing -> ofSize(sizing);
      case InformationProblem.Doubt doubt -> ofDoubt(doubt);
    };
  }

  /** Doing it only where it gains, against doing it always or never. */
  private static double ofChoice(double[] gains) {
    double known = 0;
    double blind = 0;
    for (double gain : gains) {
      known += Math.max(0, gain) / gains.length;
      blind += gain / gains.length;
    }
    return Math.max(0, known - Math.max(0, blind));
  }

  /** Building what is needed, against the one size that is best on average. */
  private static double ofSize(InformationProblem.Sizing sizing) {
    double margin = sizing.margin().amount();
    double capital = sizing.capital().amount();
    if (margin <= capital || capital <= 0) {
      return 0;
    }
    double[] quantities = Quantiles.of(sizing.quantity());
    double known = 0;
    for (double quantity : quantities) {
      known += (margin - capital) * quantity / quantities.length;
    }
    double fractile = 1 - capital / margin;
    int place = Math.min(quantities.length - 1, (int) Math.floor(fractile * quantities.length));
    double capacity = quantities[place];
    double blind = -capital * capacity;
    for (double quantity : quantities) {
      blind += margin * Math.min(quantity, capacity) / quantities.length;
    }
    return Math.max(0, known - Math.max(0, blind));
  }

  private static double ofDoubt(InformationProblem.Doubt doubt) {
    double gain = doubt.probability() * Math.max(0, doubt.gain().amount());
    double blind = gain - (1 - doubt.probability()) * doubt.loss().amount();
    return Math.max(0, gain - Math.max(0, blind));
  }
}
