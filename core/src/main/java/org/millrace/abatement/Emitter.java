package org.millrace.abatement;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Require;

/**
 * A facility, or a cluster taken as one, and what measures can act on in a year; 0 for what nobody
 * reported.
 *
 * @param sectors its sector; none when nobody knows
 * @param leading whether it is a lead firm, which explores what is not yet proven
 * @param carbonDioxide let out by itself
 * @param fuel the part of that which comes from fuel it reported
 * @param nitrousOxide let out by itself
 */
public record Emitter(
    Id.FacilityId facility,
    List<Id.SectorId> sectors,
    boolean leading,
    Figure<Emission> carbonDioxide,
    Figure<Emission> fuel,
    Figure<Emission> nitrousOxide,
    Figure<EnergyFlow> electricity) {
  public Emitter {
    sectors = List.copyOf(sectors);
    Require.that(sectors.size() <= 1, "'%s' has more than one sector.", facility.value());
    for (Figure<Emission> figure : List.of(carbonDioxide, fuel, nitrousOxide)) {
      Require.atLeast(
          "low end of an emission of '%s' [tCO2e]".formatted(facility.value()), figure.low(), 0);
    }
    Require.that(
        fuel.amount() <= carbonDioxide.amount(),
        "Fuel of '%s' lets out %s t, but all of it only %s t.",
        facility.value(),
        fuel.amount(),
        carbonDioxide.amount());
  }

  /** Whether there is nothing a measure could act on. */
  boolean isEmpty() {
    return carbonDioxide.amount() == 0 && nitrousOxide.amount() == 0 && electricity.amount() == 0;
  }
}
