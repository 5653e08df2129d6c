package org.millrace.study.water;

import java.util.List;
import org.millrace.domain.Content;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Water;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;

/**
 * The water of a region, and what its plan could do and does with it.
 *
 * @param water as the region states it
 * @param facilities of the region
 * @param reach farthest that a pipe may go, great circle
 * @param possible whatever the plan could bring to a sink
 * @param planned what it brings
 * @param setAside streams left out because the water is stated
 */
public record WaterInputs(
    Water water,
    List<Facility> facilities,
    Distance reach,
    List<Possible> possible,
    List<Planned> planned,
    List<Id.StreamId> setAside) {
  public WaterInputs {
    facilities = List.copyOf(facilities);
    possible = List.copyOf(possible);
    planned = List.copyOf(planned);
    setAside = List.copyOf(setAside);
  }

  /**
   * A delivery that the plan could make.
   *
   * @param from the offer, or the plant's product, under a name of its own
   * @param giver at whose site it begins
   * @param most that could come from there in a year
   * @param contents what it holds
   */
  public record Possible(
      Id.StreamId from,
      Id.FacilityId giver,
      Id.StreamId sink,
      MassFlow most,
      List<Content> contents) {
    public Possible {
      contents = List.copyOf(contents);
    }
  }

  /**
   * A delivery that the plan makes.
   *
   * @param replaced fresh water no longer bought in a year
   * @param direct whether the offer itself arrives, not a product of it
   */
  public record Planned(Id.StreamId offer, Id.StreamId sink, MassFlow replaced, boolean direct) {}
}
