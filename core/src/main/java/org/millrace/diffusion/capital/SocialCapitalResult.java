package org.millrace.diffusion.capital;

import java.util.List;
import org.millrace.diffusion.capital.SocialCapitalProblem.Kind;
import org.millrace.domain.Id;

/**
 * Who knows, trusts and connects whom.
 *
 * @param positions in the order of the problem
 * @param bridges links without which their ends would not be joined at all, by the first and the
 *     second firm in the order of the problem
 */
public record SocialCapitalResult(
    Network network, List<Position> positions, List<Bridge> bridges, Bonds bonds) {
  public SocialCapitalResult {
    positions = List.copyOf(positions);
    bridges = List.copyOf(bridges);
  }

  /** A number, or why there is none. */
  public sealed interface Measure {}

  /** A number. */
  public record Defined(double value) implements Measure {}

  /** No number. */
  public record Undefined(Reason reason) implements Measure {}

  /** Why there is no number. */
  public enum Reason {
    /** Fewer than two firms: nobody could be linked. */
    FEWER_THAN_TWO_FIRMS,
    /** No link counts. */
    NO_LINKS,
    /** Nobody has two neighbors, so that they could be joined. */
    NO_PAIR_OF_NEIGHBORS,
    /** The firm has no neighbor. */
    NO_NEIGHBORS,
    /** All ends of links have the same degree. */
    DEGREES_ALIKE
  }

  /**
   * The network as a whole.
   *
   * @param arcs ordered pairs of firms linked in that direction
   * @param pairs unordered pairs of firms linked at all
   * @param kinds how many links of each kind count, of kinds that occur
   * @param density share of the ordered pairs that are linked
   * @param pairDensity share of the unordered pairs that are linked
   * @param reciprocity share of the arcs that are returned
   * @param dyadReciprocity share of the linked pairs that are linked both ways
   * @param transitivity share of the paths of two links whose ends are linked, direction aside
   * @param clustering mean over all firms; 0 for firms of fewer than two neighbors
   * @param assortativity correlation of the degrees at both ends of a pair, in [-1, 1]
   * @param components numbers of firms of the parts that hang together, largest first
   * @param strongComponents the same for parts where everybody reaches everybody along the arcs
   */
  public record Network(
      int firms,
      int arcs,
      int pairs,
      List<KindCount> kinds,
      Measure density,
      Measure pairDensity,
      Measure reciprocity,
      Measure dyadReciprocity,
      Measure transitivity,
      Measure clustering,
      Measure assortativity,
      List<Integer> components,
      List<Integer> strongComponents) {
    public Network {
      kinds = List.copyOf(kinds);
      components = List.copyOf(components);
      strongComponents = List.copyOf(strongComponents);
    }
  }

  /** How many links of a kind count; a mutual one is one. */
  public record KindCount(Kind kind, int links) {}

  /**
   * Where one firm stands.
   *
   * @param component place of its part in {@link Network#components}, from 0
   * @param cut whether its part would fall apart without it
   * @param clustering share of the pairs of its neighbors that are linked
   */
  public record Position(
      Id.FirmId firm,
      int outDegree,
      int inDegree,
      int neighbors,
      int component,
      boolean cut,
      Measure clustering,
      Betweenness betweenness,
      Betweenness directedBetweenness,
      Holes holes,
      Brokerage brokerage) {}

  /**
   * How many pairs of other firms have their shortest paths through a firm, counted by share where
   * a pair has several.
   *
   * @param value unordered pairs where direction is left aside, else ordered pairs
   * @param share of all such pairs of other firms, in [0, 1]; 0 where there are none
   * @param standardError of the value; 0 if it is exact
   */
  public record Betweenness(double value, double share, double standardError) {}

  /**
   * Structural holes around a firm.
   *
   * @param constraint how far its neighbors' strengths come back to one contact; low if it bridges
   *     holes
   * @param effectiveSize neighbors less what they have in common, in strengths
   * @param efficiency effective size over the number of neighbors
   */
  public record Holes(Measure constraint, Measure effectiveSize, Measure efficiency) {}

  /**
   * Paths of two arcs, whose ends no arc joins in that direction, with the firm in the middle.
   *
   * @param coordinator all three in one group
   * @param consultant both ends in one group, the firm in another
   * @param gatekeeper into the firm's group from outside
   * @param representative out of the firm's group
   * @param liaison all three in different groups
   */
  public record Brokerage(
      long coordinator, long consultant, long gatekeeper, long representative, long liaison) {}

  /**
   * A link that nothing stands in for.
   *
   * @param firstSide firms that would be left on the side of the first
   * @param secondSide firms that would be left on the side of the second
   */
  public record Bridge(Id.FirmId first, Id.FirmId second, int firstSide, int secondSide) {}

  /**
   * Links within groups (bonding) and across (bridging), in unordered pairs; groups in the order of
   * their names.
   *
   * @param externalInternalIndex (across - within) / (across + within), in [-1, 1]
   * @param expectedIndex the same if every pair were linked, or links ignored groups
   */
  public record Bonds(
      int within,
      int across,
      Measure bondingShare,
      Measure externalInternalIndex,
      Measure expectedIndex,
      List<GroupBonds> groups) {
    public Bonds {
      groups = List.copyOf(groups);
    }
  }

  /**
   * The links of one group.
   *
   * @param density share of the unordered pairs within the group that are linked
   */
  public record GroupBonds(
      Id.GroupId group,
      int firms,
      int within,
      int across,
      Measure density,
      Measure externalInternalIndex) {}
}
