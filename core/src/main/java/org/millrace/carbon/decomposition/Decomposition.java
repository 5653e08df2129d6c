package org.millrace.carbon.decomposition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.carbon.decomposition.DecompositionResult.Answer;
import org.millrace.carbon.decomposition.DecompositionResult.Step;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Shares a change out among factors; see the package for the formulae. */
public final class Decomposition implements Engine<DecompositionProblem, DecompositionResult> {

  @Override
  public DecompositionResult solve(DecompositionProblem problem, Run run) {
    Table table = Table.of(problem.identity());
    List<Integer> starts = IntStream.range(0, table.years() - 1).boxed().toList();
    List<Step> steps =
        run.map(
            starts,
            from -> {
              run.check();
              return step(problem, table, from, from + 1);
            });
    return new DecompositionResult(
        table.factors(),
        steps,
        step(problem, table, 0, table.years() - 1),
        chained(problem.methods().size(), steps));
  }

  private static Step step(DecompositionProblem problem, Table table, int from, int to) {
    double before = table.total(from);
    double after = table.total(to);
    List<Change> changes = table.changes(from, to);
    int factors = table.factors().size();
    Divisia divisia = new Divisia(table.parts(), factors, changes, before, after);
    List<Answer> answers = new ArrayList<>();
    for (DecompositionProblem.Method method : problem.methods()) {
      answers.add(
          switch (method) {
            case LMDI_I -> divisia.first();
            case LMDI_II -> divisia.second();
            case SHAPLEY -> new Shapley(table.parts(), factors, changes).answer();
          });
    }
    return new Step(table.label(from), table.label(to), before, after, answers);
  }

  private static List<Answer> chained(int methods, List<Step> steps) {
    List<Answer> chained = new ArrayList<>();
    for (int m = 0; m < methods; m++) {
      int place = m;
      List<Answer> answers = steps.stream().map(step -> step.answers().get(place)).toList();
      chained.add(
          new Answer(
              answers.getFirst().method(),
              Chain.of(answers.stream().map(Answer::additive).toList(), Double::sum),
              Chain.of(answers.stream().map(Answer::multiplicative).toList(), (a, b) -> a * b)));
    }
    return chained;
  }
}
