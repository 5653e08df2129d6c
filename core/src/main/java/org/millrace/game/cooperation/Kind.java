package org.millrace.game.cooperation;

import org.millrace.game.replicator.Payoffs;
import org.millrace.unit.Require;

/**
 * Firms that decide alike.
 *
 * @param name what they are called
 * @param firms how many there are; for what a policy costs
 * @param cooperating the share that cooperates at present
 * @param payoffs of each of them in a year
 */
public record Kind(String name, int firms, double cooperating, Payoffs payoffs) {
  public Kind {
    Require.text("name of a kind of firms", name);
    Require.atLeast("number of firms of kind '%s'".formatted(name), firms, 1);
    Require.between("share of '%s' that cooperates".formatted(name), cooperating, 0, 1);
  }
}
