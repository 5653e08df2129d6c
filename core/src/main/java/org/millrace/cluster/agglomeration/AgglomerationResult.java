package org.millrace.cluster.agglomeration;

import java.util.List;
import org.millrace.domain.Id;

/**
 * How far industries sit together beyond chance and beyond the size of their plants.
 *
 * @param areaHerfindahl sum of the squared shares of the areas in the nation
 * @param industries in the order of the problem
 * @param groups in the order of the problem
 * @param pairs strongest first, of equal strength by id
 */
public record AgglomerationResult(
    double areaHerfindahl,
    List<IndustryIndex> industries,
    List<GroupIndex> groups,
    List<Pair> pairs) {
  public AgglomerationResult {
    industries = List.copyOf(industries);
    groups = List.copyOf(groups);
    pairs = List.copyOf(pairs);
  }

  /**
   * One industry.
   *
   * @param size of all its plants
   */
  public record IndustryIndex(Id.SectorId industry, double size, Index index) {}

  /** The index of an industry, or why it has none. */
  public sealed interface Index {}

  /**
   * The index of an industry.
   *
   * @param concentration G, sum of the squared differences of shares, in [0, 2)
   * @param herfindahl H of its plants, in (0, 1)
   * @param gamma 0 where plants fall as if by chance; below 0 where they avoid each other; above 1
   *     is possible in small areas
   * @param expected G by chance
   * @param significance whether chance alone could give this G
   */
  public record Defined(
      double concentration,
      double herfindahl,
      double gamma,
      Reading reading,
      double expected,
      Significance significance)
      implements Index {}

  /** An index that does not exist. */
  public record Undefined(Reason reason) implements Index {}

  /** Why an industry has no index. */
  public enum Reason {
    /** No plant, or all of size zero. */
    NO_PLANTS,
    /** One plant has all of the industry: H is 1. */
    ONE_PLANT,
    /** One area has all of the nation. */
    ONE_AREA
  }

  /** What the index says of an industry. */
  public enum Reading {
    NOT_VERY_LOCALIZED,
    LOCALIZED,
    HIGHLY_LOCALIZED
  }

  /** Whether chance alone could give this G. */
  public sealed interface Significance {}

  /**
   * By the normal approximation.
   *
   * @param variance of G by chance
   * @param z how many standard deviations G lies above what is expected
   * @param p probability of a G as far off, two-sided
   * @param q least rate of false discoveries, over the tested industries, at which this one counts
   */
  public record Tested(double variance, double z, double p, double q) implements Significance {}

  /** It was not tested. */
  public record Untested(Obstacle obstacle) implements Significance {}

  /** Why an industry was not tested. */
  public enum Obstacle {
    /** The fourth powers of the plants' shares are not known. */
    ONLY_HERFINDAHL,
    /** Chance moves G by no more than rounding. */
    NO_VARIANCE
  }

  /** One group. */
  public record GroupIndex(String group, Coagglomeration coagglomeration) {}

  /** The index of a group, or why it has none. */
  public sealed interface Coagglomeration {}

  /**
   * The index of a group.
   *
   * @param gamma 0 where its industries sit together as if by chance
   * @param concentration G of the group as one
   * @param herfindahl sum of the squared weights times the Herfindahl indices of its industries
   */
  public record Together(double gamma, double concentration, double herfindahl)
      implements Coagglomeration {}

  /** An index that does not exist. */
  public record Apart(Lack lack) implements Coagglomeration {}

  /** Why a group has no index. */
  public enum Lack {
    /** Fewer than two of its industries have plants. */
    ONE_INDUSTRY,
    /** One area has all of the nation. */
    ONE_AREA
  }

  /**
   * Two industries.
   *
   * @param coagglomeration above 0 where they sit together, below 0 where they avoid each other
   */
  public record Pair(Id.SectorId first, Id.SectorId second, double coagglomeration) {}
}
