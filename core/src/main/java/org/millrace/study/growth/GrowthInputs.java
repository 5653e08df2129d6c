package org.millrace.study.growth;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.unit.MassFlow;

/**
 * A region and what its plan already does.
 *
 * @param registry with its estimated streams
 * @param taken of offers in a year, by each exchange
 * @param replaced of needs in a year, by each exchange
 * @param detourFactor road kilometres for a kilometre of great circle
 * @param interestRate yearly, for annuities
 */
public record GrowthInputs(
    Registry registry,
    Knowledge knowledge,
    List<Used> taken,
    List<Used> replaced,
    double detourFactor,
    double interestRate) {
  public GrowthInputs {
    taken = List.copyOf(taken);
    replaced = List.copyOf(replaced);
  }

  /** A part of a stream that the plan uses in a year. */
  public record Used(Id.StreamId stream, MassFlow rate) {}
}
