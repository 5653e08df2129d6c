package org.millrace.accord.sharing;

import java.util.List;
import org.millrace.domain.Id;

/** Whose joining matters to whom. */
public sealed interface Interaction {
  /** Anybody's to anybody. */
  record Everybody() implements Interaction {}

  /**
   * Only along links: players who are not joined by links, straight or through others, gain nothing
   * by joining and are shared apart.
   */
  record OnlyLinked(List<Link> links) implements Interaction {
    public OnlyLinked {
      links = List.copyOf(links);
    }
  }

  /** Two players who matter to each other. */
  record Link(Id.PlayerId one, Id.PlayerId other) {}
}
