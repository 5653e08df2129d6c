package org.millrace.linkage;

import org.millrace.unit.Require;

/**
 * What the linkage may vary; the rest is estimated from the records.
 *
 * @param pairing how many partners a record may have
 * @param blocking which pairs are compared
 * @param candidates most partners that each pass of the blocking proposes to a record, at least 1
 * @param same probability from which a pair is decided to be the same, in (0.5, 1]
 * @param review probability from which a pair is put on the list for people, in (0, same]
 * @param sharing share of the records of the shorter list that are thought to have a partner,
 *     before anything is compared; in (0, 1)
 * @param scales widths of the evidence
 */
public record LinkageRules(
    Pairing pairing,
    Blocking blocking,
    int candidates,
    double same,
    double review,
    double sharing,
    Scales scales) {
  /** Engineering judgement. */
  public static final LinkageRules DEFAULT =
      new LinkageRules(Pairing.ONE_TO_ONE, Blocking.INDEXED, 20, 0.6, 0.1, 0.5, Scales.DEFAULT);

  /** Within one list few records have a second one. */
  public static final LinkageRules DUPLICATES =
      new LinkageRules(Pairing.WITHIN, Blocking.INDEXED, 20, 0.6, 0.1, 0.02, Scales.DEFAULT);

  public LinkageRules {
    Require.that(candidates >= 1, "At least one candidate must be compared.");
    Require.that(same > 0.5 && same <= 1, "The probability for 'same' must lie in (0.5, 1].");
    Require.that(
        review > 0 && review <= same, "The probability for 'review' must lie in (0, same].");
    Require.that(sharing > 0 && sharing < 1, "The share with a partner must lie in (0, 1).");
  }

  /** How many partners a record may have. */
  public enum Pairing {
    /** At most one of the other list. */
    ONE_TO_ONE,
    /** Any number of the other list: each pair stands alone. */
    MANY_TO_MANY,
    /** Any number of its own list: duplicates. */
    WITHIN
  }

  /** Which pairs are compared. */
  public enum Blocking {
    /** Those that names or places propose. */
    INDEXED,
    /** Each with each; slow, for small lists and to check the other. */
    EXHAUSTIVE
  }

  /**
   * Widths of the evidence.
   *
   * @param accuracy [km] how far two statements of one place differ usually
   * @param move [km] how far a place is moved when it is stated anew
   * @param chance records that look as alike as the pair by chance, beside those that are seen to
   * @param spread of the natural logarithm of a size between two statements
   */
  public record Scales(double accuracy, double move, double chance, double spread) {
    /** Engineering judgement. */
    public static final Scales DEFAULT = new Scales(0.1, 1.5, 0.1, 0.5);

    public Scales {
      Require.atLeast("accuracy [km]", Require.finite("accuracy [km]", accuracy), 1e-3);
      Require.atLeast("move [km]", Require.finite("move [km]", move), accuracy);
      Require.between("records alike by chance", chance, 1e-3, 10);
      Require.between("spread of sizes", spread, 1e-2, 10);
    }
  }

  /** These rules with another way of blocking. */
  public LinkageRules withBlocking(Blocking other) {
    return new LinkageRules(pairing, other, candidates, same, review, sharing, scales);
  }
}
