package org.millrace.diffusion.capital;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Firms and what joins them.
 *
 * @param firms each once
 * @param links of one kind, at most one from a firm to another
 * @param kinds which links count; empty if all do
 */
public record SocialCapitalProblem(
    List<Firm> firms, List<Link> links, List<Kind> kinds, Rules rules) {
  public SocialCapitalProblem {
    firms = List.copyOf(firms);
    links = List.copyOf(links);
    kinds = List.copyOf(kinds);
    Set<Id.FirmId> known = new HashSet<>();
    for (Firm firm : firms) {
      Require.that(known.add(firm.id()), "There are two firms '%s'.", firm.id().value());
    }
    Set<Direction> stated = new HashSet<>();
    for (Link link : links) {
      requireKnown(known, link.from());
      requireKnown(known, link.to());
      requireOnce(stated, new Direction(link.from(), link.to(), link.kind()));
      if (link.mutual()) {
        requireOnce(stated, new Direction(link.to(), link.from(), link.kind()));
      }
    }
  }

  /** A firm and the park, sector or other group it belongs to. */
  public record Firm(Id.FirmId id, Id.GroupId group) {}

  /**
   * What joins two firms.
   *
   * @param from gives, signs, owns, trusts or joins
   * @param mutual whether it holds in the other direction too
   * @param strength in (0, 1]
   */
  public record Link(Id.FirmId from, Id.FirmId to, Kind kind, boolean mutual, double strength) {
    public Link {
      Require.that(!from.equals(to), "Firm '%s' is linked to itself.", from.value());
      Require.that(
          strength > 0 && strength <= 1,
          "The strength of the link from firm '%s' to firm '%s' is %s; it must be above 0 and at"
              + " most 1.",
          from.value(),
          to.value(),
          strength);
    }
  }

  /** What a link is. */
  public enum Kind {
    EXCHANGE,
    CONTRACT,
    OWNERSHIP,
    TRUST,
    MEMBERSHIP
  }

  /**
   * When numbers are estimated instead of counted.
   *
   * @param exactFirms betweenness of networks of at most so many firms is exact
   * @param pivots firms from which shortest paths are followed in a larger network, at least 2
   */
  public record Rules(int exactFirms, int pivots, long seed) {
    /** Exact up to some thousand firms. */
    public static final Rules USUAL = new Rules(5_000, 1_000, 1);

    public Rules {
      Require.atLeast("firms of an exact network", exactFirms, 0);
      Require.atLeast("pivots", pivots, 2);
    }
  }

  private record Direction(Id.FirmId from, Id.FirmId to, Kind kind) {}

  private static void requireKnown(Set<Id.FirmId> known, Id.FirmId firm) {
    Require.that(
        known.contains(firm),
        "A link names firm '%s', which is not in the list of firms.",
        firm.value());
  }

  private static void requireOnce(Set<Direction> stated, Direction direction) {
    Require.that(
        stated.add(direction),
        "There are two links of one kind from firm '%s' to firm '%s'; a mutual one counts both"
            + " ways.",
        direction.from().value(),
        direction.to().value());
  }
}
