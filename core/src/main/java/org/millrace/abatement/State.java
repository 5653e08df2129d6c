package org.millrace.abatement;

/**
 * A site after some measures.
 *
 * @param carbonDioxide share of it that is left
 * @param nitrousOxide share of it that is left
 * @param electricity share of it that is left
 * @param abated [tCO2e/a]
 * @param cost of a year, without the carbon price [EUR/a]
 * @param investment [EUR]
 * @param explored abated by what is not yet proven [tCO2e/a]
 */
record State(
    double carbonDioxide,
    double nitrousOxide,
    double electricity,
    double abated,
    double cost,
    double investment,
    double explored) {
  /** Before any. */
  static final State START = new State(1, 1, 1, 0, 0, 0, 0);
}
