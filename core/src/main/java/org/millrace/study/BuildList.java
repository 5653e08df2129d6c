package org.millrace.study;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * What the plan has built. Plants and links are two views of the same money: what a link carries
 * counts after the plants on its way are paid for, what a plant carries counts after the links.
 *
 * @param plants soonest paid back first
 * @param links in the order of the exchanges
 */
public record BuildList(List<OfPlant> plants, List<OfLink> links) {
  public BuildList {
    plants = List.copyOf(plants);
    links = List.copyOf(links);
  }

  /**
   * A plant. Plants that feed each other save together; each has the part of that saving that it
   * has of their capital cost, so they are paid back after about the same time.
   *
   * @param capacity input in a year
   * @param perYear capital cost of a year
   * @param saving in a year of all that passes it, before its capital cost
   * @param exchanges that need it
   * @param standing whether all of these run already, so that it must stand already
   */
  public record OfPlant(
      Id.PlantId id,
      Id.TechnologyId technology,
      Id.FacilityId site,
      MassFlow capacity,
      Figure<Money> investment,
      Money perYear,
      Total<Money> saving,
      Payback payback,
      int exchanges,
      boolean standing) {}

  /**
   * The link of an exchange: a pipe, or the right and routine to drive. Its cost is known by the
   * year only, so it has no payback.
   *
   * @param delivered material that moves
   * @param distance by road, or along the pipe
   * @param carried what moves in a year
   * @param perYear what having the link costs in a year
   * @param saving in a year of what moves on it, before its own cost
   * @param since years in which it is known to have begun; empty when it is new
   */
  public record OfLink(
      Id.StreamId offer,
      Id.StreamId need,
      Id.FacilityId giver,
      Id.FacilityId taker,
      Id.MaterialId delivered,
      Phase phase,
      Distance distance,
      MassFlow carried,
      Total<Money> perYear,
      Money saving,
      List<Integer> since) {
    public OfLink {
      since = List.copyOf(since);
    }
  }
}
