package org.millrace.enterprise;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * What to bring in.
 *
 * @param candidates each as if it were the only one, largest gain first; each technology at its
 *     best place alone
 * @param links materials without a taker, most tonnes first
 */
public record EnterpriseResult(
    List<Candidate> candidates, Portfolio portfolio, List<MissingLink> links, Search search) {
  public EnterpriseResult {
    candidates = List.copyOf(candidates);
    links = List.copyOf(links);
  }

  /**
   * Enterprises founded one after another, each on what those before it left.
   *
   * @param gain of all in a year
   * @param bound no set of enterprises at the places tried gains more; proven, seldom reached
   * @param taken by-products in a year
   * @param closed the part of them whose products find buyers here, by mass
   * @param share taken of all by-products without a taker, in [0, 1]
   */
  public record Portfolio(
      List<Candidate> enterprises,
      Figure<Money> gain,
      Money bound,
      MassFlow taken,
      MassFlow closed,
      double share) {
    public Portfolio {
      enterprises = List.copyOf(enterprises);
    }
  }

  /**
   * A material without a taker.
   *
   * @param unserved in a year
   * @param sources that offer it
   * @param technologies that could take it, those that have come farthest first
   */
  public record MissingLink(
      Id.MaterialId material,
      MassFlow unserved,
      int sources,
      Standing standing,
      List<Id.TechnologyId> technologies) {
    public MissingLink {
      technologies = List.copyOf(technologies);
    }
  }

  /** What is known of a material without a taker. */
  public enum Standing {
    /** An enterprise that takes it would gain. */
    GAINS,
    /** A technology is sold, but no enterprise gains by it here. */
    NO_GAIN,
    /** Technologies exist, but none has come far enough. */
    IMMATURE,
    /** It needs no technology: somebody who uses it as it is would be the enterprise that lacks. */
    DIRECT_USE,
    /** Neither a technology nor a use is known. */
    NONE_KNOWN
  }

  /**
   * What was looked at.
   *
   * @param technologies that could take something on offer
   * @param places at which some technology was tried
   * @param trials pairs of technology and place
   */
  public record Search(int technologies, int places, long trials) {}
}
