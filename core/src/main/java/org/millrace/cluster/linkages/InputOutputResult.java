package org.millrace.cluster.linkages;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.math.Vector;

/**
 * Clusters of industries that trade alike, chains of strongest trade, and what a unit of demand
 * sets off.
 */
public record InputOutputResult(Grouping grouping, Chains chains, Multipliers multipliers) {

  /** The clusters by components, or why there are none. */
  public sealed interface Grouping {}

  /**
   * Clusters.
   *
   * @param eigenvalues of the matrix of linkages, greatest first; they sum to the number of
   *     industries in it and may be negative
   * @param clusters those that explain most first
   * @param industries how they load, in the order of the problem; those unconnected left out
   * @param unconnected industries that neither buy nor sell in a way that can be compared
   */
  public record Grouped(
      Vector eigenvalues,
      List<Cluster> clusters,
      List<IndustryLoadings> industries,
      List<Id.SectorId> unconnected)
      implements Grouping {
    public Grouped {
      clusters = List.copyOf(clusters);
      industries = List.copyOf(industries);
      unconnected = List.copyOf(unconnected);
    }
  }

  /** No clusters. */
  public record Ungrouped(Reason reason, List<Id.SectorId> unconnected) implements Grouping {
    public Ungrouped {
      unconnected = List.copyOf(unconnected);
    }
  }

  /** Why there are no clusters. */
  public enum Reason {
    /** Fewer than three industries trade in a way that can be compared. */
    TOO_FEW_INDUSTRIES,
    /** No component satisfies the criterion. */
    NO_COMPONENT
  }

  /**
   * A cluster.
   *
   * @param explained sum of squared loadings
   * @param correlations with the clusters, itself too, in their order
   * @param primary by loading, highest first
   * @param secondary by loading, highest first
   * @param opposed by loading, lowest first: as far below zero as primary members are above; they
   *     trade like each other and unlike the cluster
   */
  public record Cluster(
      double explained,
      Vector correlations,
      List<Member> primary,
      List<Member> secondary,
      List<Member> opposed) {
    public Cluster {
      primary = List.copyOf(primary);
      secondary = List.copyOf(secondary);
      opposed = List.copyOf(opposed);
    }
  }

  /** An industry in a cluster. */
  public record Member(Id.SectorId industry, double loading) {}

  /**
   * How an industry loads.
   *
   * @param communality part of it that the clusters explain; may exceed 1 when eigenvalues are
   *     negative
   * @param loadings on the clusters, in their order
   */
  public record IndustryLoadings(Id.SectorId industry, double communality, Vector loadings) {}

  /**
   * Chains of strongest trade.
   *
   * @param links of each industry the strongest, in the order of the problem
   * @param groups industries that the links connect, largest first, of one size by id; two or more
   *     each, their members by id
   */
  public record Chains(List<Link> links, List<List<Id.SectorId>> groups) {
    public Chains {
      links = List.copyOf(links);
      groups = groups.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The strongest link of an industry.
   *
   * @param share of its own purchases or of its own sales, whichever is greater, that is trade with
   *     the other; in (0, 1]
   */
  public record Link(Id.SectorId from, Id.SectorId to, double share) {}

  /** What a unit of final demand sets off, or that it can't be told. */
  public sealed interface Multipliers {}

  /** In the order of the problem. */
  public record Multiplied(List<Multiplier> industries) implements Multipliers {
    public Multiplied {
      industries = List.copyOf(industries);
    }
  }

  /** Industries buy more of each other than they make: no output meets a final demand. */
  public record Unproductive() implements Multipliers {}

  /**
   * Multipliers of an industry.
   *
   * @param backward output of all industries for a unit of final demand for its product, at least 1
   * @param forward its output when final demand for each product rises by a unit, at least 1
   * @param supply output of all industries that a unit of its primary inputs goes into, at least 1
   * @param dispersion backward by the mean of all: Rasmussen's power of dispersion
   * @param sensitivity forward by the mean of all: Rasmussen's sensitivity of dispersion
   * @param key whether both are above 1
   */
  public record Multiplier(
      Id.SectorId industry,
      double backward,
      double forward,
      double supply,
      double dispersion,
      double sensitivity,
      boolean key) {}
}
