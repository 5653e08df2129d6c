package org.millrace.receiver;

import org.millrace.unit.Require;

/**
 * How evidence is weighed; see the package for the formulae.
 *
 * @param code weight of a code beside a description that fits wholly, at least 0
 * @param title weight of words in titles of codes beside words of the description, in [0, 1]
 * @param sharpness exponent on what fits: the higher, the more the best material counts, above 0
 * @param giver factor on materials that the giver's sector usually has, less one; at least 0
 * @param inherited weight of what is known of a wider material beside what is known of the material
 *     itself, in [0, 1]
 * @param general share of the ranking that does not depend on the by-product, in (0, 1]
 * @param own factor on the giver's own class, whose plants mostly have the same to give, in [0, 1]
 * @param listed how many classes are listed, at least 1
 */
public record ReceiverRules(
    double code,
    double title,
    double sharpness,
    double giver,
    double inherited,
    double general,
    double own,
    int listed) {
  /** Tuned by hand on half of a collection of real exchanges; ten classes. */
  public static final ReceiverRules DEFAULT =
      new ReceiverRules(0.6, 0.5, 2, 0.5, 0.2, 0.25, 0.5, 10);

  public ReceiverRules {
    Require.atLeast("weight of a code", Require.finite("weight of a code", code), 0);
    Require.between("weight of titles", title, 0, 1);
    Require.that(
        sharpness > 0 && Double.isFinite(sharpness),
        "The sharpness is %s; it must be above 0.",
        sharpness);
    Require.atLeast("factor of the giver", Require.finite("factor of the giver", giver), 0);
    Require.between("weight of wider materials", inherited, 0, 1);
    Require.that(
        general > 0 && general <= 1, "The general share is %s; it must lie in (0, 1].", general);
    Require.between("factor on the giver's own class", own, 0, 1);
    Require.that(listed >= 1, "%s classes can't be listed; it must be at least 1.", listed);
  }

  /** The same, but so many classes are listed. */
  public ReceiverRules withListed(int most) {
    return new ReceiverRules(code, title, sharpness, giver, inherited, general, own, most);
  }
}
