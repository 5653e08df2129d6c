package org.millrace.receiver;

import java.util.List;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.receiver.ReceiverResult.Answer;
import org.millrace.receiver.ReceiverResult.Understood;

/** Ranks the classes that could take each by-product; see the package for the formulae. */
public final class Receivers implements Engine<ReceiverProblem, ReceiverResult> {
  @Override
  public ReceiverResult solve(ReceiverProblem problem, Run run) {
    Understanding understanding = new Understanding(problem.substances(), problem.rules());
    Takers takers = new Takers(problem);
    return new ReceiverResult(
        run.map(
            problem.byProducts(),
            product -> {
              run.check();
              List<Understood> understood = understanding.materials(product);
              return new Answer(product.id(), understood, takers.rank(product, understood));
            }));
  }
}
