package org.millrace.information;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * Questions that could be asked before deciding.
 *
 * @param most how many questions the answer names, at least 1
 */
public record InformationProblem(List<Question> questions, int most) {
  public InformationProblem {
    questions = List.copyOf(questions);
    Require.that(most >= 1, "%s questions can't be named; at least 1 is needed.", most);
  }

  /**
   * One thing that is not known, and every decision it bears on.
   *
   * @param id names the question; unique
   */
  public record Question(String id, List<Bearing> bearings) {
    public Question {
      Require.text("id of a question", id);
      bearings = List.copyOf(bearings);
    }
  }

  /** How an answer would change one decision, all others left as they are. */
  public sealed interface Bearing {
    /** The decision; decisions are taken one by one. */
    String decision();
  }

  /**
   * An answer that moves a yearly gain.
   *
   * @param gain of doing it for a year, as far as only this answer moves it; may be negative
   */
  public record Shift(String decision, Figure<Money> gain) implements Bearing {}

  /**
   * An answer that says how large to build.
   *
   * @param quantity that there will be
   * @param margin on a tonne before capital
   * @param capital yearly cost of a tonne a year of capacity
   */
  public record Sizing(String decision, Figure<MassFlow> quantity, Price margin, Price capital)
      implements Bearing {}

  /**
   * An answer that says whether it works at all.
   *
   * @param probability that it does
   * @param gain of a year if it does
   * @param loss if it is tried and does not
   */
  public record Doubt(String decision, double probability, Money gain, Money loss)
      implements Bearing {
    public Doubt {
      Require.between("probability", probability, 0, 1);
    }
  }
}
