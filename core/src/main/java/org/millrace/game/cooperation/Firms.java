package org.millrace.game.cooperation;

import org.millrace.unit.Require;

/** Who meets whom. */
public sealed interface Firms {
  /** Firms of one kind meet each other: one population. */
  record OneKind(Kind kind) implements Firms {}

  /** Firms of one kind meet firms of the other, as in the founding game: two populations. */
  record TwoKinds(Kind first, Kind second) implements Firms {
    public TwoKinds {
      Require.that(
          !first.name().equals(second.name()),
          "Both kinds of firms are named '%s'; they need names of their own.",
          first.name());
    }
  }
}
