package org.millrace.diffusion.maturity;

import java.util.List;
import org.millrace.diffusion.maturity.MaturityProblem.Lever;

/**
 * What levers and support do to a technology.
 *
 * @param advance factor of rates of advance
 * @param drop factor of rates of dropping out
 * @param cost factor of unit costs
 * @param research a year [EUR]
 * @param training a year [EUR]
 */
record Effect(double advance, double drop, double cost, double research, double training) {
  /** Of nothing. */
  static final Effect NONE = new Effect(1, 1, 1, 0, 0);

  static Effect of(List<Lever> levers) {
    double advance = 1;
    double drop = 1;
    double cost = 1;
    for (Lever lever : levers) {
      advance *= lever.advanceFactor();
      drop *= lever.dropFactor();
      cost *= lever.costFactor();
    }
    return new Effect(advance, drop, cost, 0, 0);
  }

  Effect with(double moreResearch, double moreTraining) {
    return new Effect(advance, drop, cost, moreResearch, moreTraining);
  }
}
