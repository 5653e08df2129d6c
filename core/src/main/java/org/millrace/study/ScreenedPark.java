package org.millrace.study;

import java.util.List;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Park;
import org.millrace.domain.Site;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * What exchanges among its members could bring a park in a year.
 *
 * @param place as stated, else the centroid of its members
 * @param facilities how many members
 * @param streams offers and needs, estimated ones included
 * @param matches pairs of an offer and a need of it that could work
 * @param open of these, how many only on a condition
 * @param saving what the feasible plan saves, and what no plan can save more than
 * @param avoided emissions that the feasible plan avoids, and more than which no plan of these
 *     matches can avoid, whatever it costs
 * @param plan what the feasible plan is made of
 * @param anchors who has the largest matched offers by mass, largest first; three at most
 * @param best the most valuable exchange of the feasible plan; empty when there is none
 */
public record ScreenedPark(
    Id.ParkId id,
    String name,
    Park.Level level,
    Site place,
    int facilities,
    int streams,
    int matches,
    int open,
    Saving saving,
    Avoided avoided,
    Outline plan,
    List<Anchor> anchors,
    List<Best> best) {
  public ScreenedPark {
    anchors = List.copyOf(anchors);
    best = List.copyOf(best);
  }

  /** A year's saving: reached by a plan, and bounded. */
  public record Saving(Money feasible, Money bound) {}

  /** A year's avoided emission: reached by the plan of the saving, and bounded. */
  public record Avoided(Emission feasible, Emission bound) {}

  /**
   * The feasible plan in numbers.
   *
   * @param diverted by-products put to use in a year
   * @param grade the worst that the plan rests on; estimated when it has no exchange
   */
  public record Outline(int exchanges, int plants, MassFlow diverted, Grade grade) {}

  /** An offer that stands out. */
  public record Anchor(Id.FacilityId facility, Id.MaterialId material, MassFlow rate) {}

  /**
   * An exchange that stands out.
   *
   * @param material as it leaves the giver
   * @param replaced what it stands in for
   * @param gain of giver and taker in a year, plants paid for
   */
  public record Best(
      Id.FacilityId giver,
      Id.FacilityId taker,
      Id.MaterialId material,
      Id.MaterialId replaced,
      Money gain) {}
}
