package org.millrace.information;

import java.util.List;
import org.millrace.unit.Money;

/** The questions that are worth most, best first; of equal worth by name. */
public record InformationResult(List<Answer> answers) {
  public InformationResult {
    answers = List.copyOf(answers);
  }

  /**
   * What an answer is worth.
   *
   * @param question its id
   * @param worth expected gain of a year from knowing before deciding
   * @param decisions that it bears on with a worth above zero
   */
  public record Answer(String question, Money worth, int decisions) {}
}
