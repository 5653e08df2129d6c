package org.millrace.linkage;

/**
 * What was estimated from the records; symbols as in the package's formulae.
 *
 * @param sharing π, share of the records of the shorter list that have a partner
 * @param renamed w_n, share of the partners whose names have nothing to do with each other
 * @param nameDecay τ, mean dissimilarity of the names of the other partners
 * @param atPlace w_1, share of the partners at the same place
 * @param moved w_2, share of the partners moved a little
 * @param sameSector m_2, share of the partners with equal activity codes
 * @param nearSector m_1, share of the partners whose codes agree in their beginning only
 */
public record LinkageModel(
    double sharing,
    double renamed,
    double nameDecay,
    double atPlace,
    double moved,
    double sameSector,
    double nearSector) {
  /** w_3, share of the partners whose places have nothing to do with each other. */
  public double elsewhere() {
    return Math.max(0, 1 - atPlace - moved);
  }

  /** m_0, share of the partners with unlike activity codes. */
  public double otherSector() {
    return Math.max(0, 1 - sameSector - nearSector);
  }
}
