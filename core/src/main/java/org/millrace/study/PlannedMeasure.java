package org.millrace.study;

import java.util.List;
import org.millrace.domain.CleanerProduction;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * A measure of cleaner production that the plan takes, since it is worth more than what others
 * would make of the streams.
 *
 * @param shrunk what arises or is needed no more
 * @param perYear capital cost of a year
 * @param saving in a year, before that capital cost
 * @param gain in a year, after it
 * @param avoided emission in a year
 */
public record PlannedMeasure(
    CleanerProduction measure,
    Facility facility,
    List<Shrunk> shrunk,
    Money perYear,
    Total<Money> saving,
    Money gain,
    Emission avoided,
    Payback payback) {
  public PlannedMeasure {
    shrunk = List.copyOf(shrunk);
  }

  /**
   * What is gone of a stream.
   *
   * @param tonnes in a year
   */
  public record Shrunk(Id.StreamId stream, Id.MaterialId material, MassFlow tonnes) {}
}
