package org.millrace.utility;

import java.util.List;
import org.millrace.domain.PeriodSet;

/**
 * What a park needs, what it has, and what it could build.
 *
 * @param periods rates are per hour in each; a period's hours times its weight count in a year
 * @param cycles in the order of the periods, which they part among them; periods of one cycle have
 *     one weight
 */
public record UtilityProblem(
    PeriodSet periods,
    List<Cycle> cycles,
    List<Carrier> carriers,
    List<Converter> converters,
    List<Store> stores,
    List<Pipe> pipes,
    UtilityRules rules) {
  public UtilityProblem {
    cycles = List.copyOf(cycles);
    carriers = List.copyOf(carriers);
    converters = List.copyOf(converters);
    stores = List.copyOf(stores);
    pipes = List.copyOf(pipes);
    Consistency.require(periods, cycles);
    Consistency.require(periods.size(), carriers);
    Consistency.require(periods.size(), carriers, converters, stores, pipes);
  }

  /** This problem under other rules. */
  public UtilityProblem withRules(UtilityRules other) {
    return new UtilityProblem(periods, cycles, carriers, converters, stores, pipes, other);
  }

  /** This problem with other converters. */
  public UtilityProblem withConverters(List<Converter> others) {
    return new UtilityProblem(periods, cycles, carriers, others, stores, pipes, rules);
  }
}
