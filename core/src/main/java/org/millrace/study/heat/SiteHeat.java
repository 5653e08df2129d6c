package org.millrace.study.heat;

import java.util.List;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.pinch.site.SiteProblem;
import org.millrace.pinch.site.SiteResult;
import org.millrace.unit.HeatFlow;

/**
 * What the processes of a facility that run by one profile need, recover and have left over.
 *
 * @param profile by which its rows are spread over the year
 * @param hours of a year at the stated heat: the hours of all periods over the peak of the profile
 * @param offers surplus that enters the plan, from hot to cold
 * @param needs heat of boilers that enters the plan, from hot to cold
 * @param notes what a reader has to know
 */
public record SiteHeat(
    Facility facility,
    Id.ProfileId profile,
    double hours,
    SiteProblem problem,
    SiteResult result,
    List<Passed> offers,
    List<Passed> needs,
    List<Note> notes) {
  public SiteHeat {
    offers = List.copyOf(offers);
    needs = List.copyOf(needs);
    notes = List.copyOf(notes);
  }

  /**
   * Heat of a level that is offered or needed.
   *
   * @param stream the offer or the need in the registry
   */
  public record Passed(Id.UtilityId level, Id.StreamId stream, HeatFlow heat) {}

  /** What a reader has to know of a facility's heat. */
  public enum Note {
    /** The facility states steam or hot water itself; that is planned with, and not this. */
    STATED_STREAMS_HOLD,
    /**
     * The facility also states that it buys what its boilers burn: a plan that replaces both counts
     * some of the saving twice.
     */
    FUEL_STATED_TOO,
    /** Some heat is needed above the hottest level: it is fired, and no neighbor can bring it. */
    FIRED_ABOVE_LEVELS,
    /** The boilers it states are smaller than what boilers must raise. */
    BOILERS_TOO_SMALL,
    /** What carries the heat is not in the knowledge, or its heat content is not. */
    CARRIER_UNKNOWN
  }
}
