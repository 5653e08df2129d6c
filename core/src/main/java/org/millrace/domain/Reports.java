package org.millrace.domain;

import java.util.List;
import org.millrace.unit.MassFlow;

/** What facilities reported to a register, year by year; the raw material of estimates. */
public record Reports(List<Release> releases, List<Transfer> transfers) {
  /** Nothing reported. */
  public static final Reports NONE = new Reports(List.of(), List.of());

  public Reports {
    releases = List.copyOf(releases);
    transfers = List.copyOf(transfers);
  }

  /** A pollutant let out in a year. */
  public record Release(
      Id.FacilityId facility, int year, String pollutant, Medium medium, Figure<MassFlow> rate) {}

  /** Where a pollutant went. */
  public enum Medium {
    AIR,
    WATER,
    SOIL
  }

  /**
   * Waste that left a facility in a year.
   *
   * @param wasteCode List of Waste code; empty when the register gives none
   * @param receiver who took it; empty when the register does not say
   */
  public record Transfer(
      Id.FacilityId facility,
      int year,
      boolean hazardous,
      Route route,
      Figure<MassFlow> rate,
      String wasteCode,
      String receiver) {}
}
