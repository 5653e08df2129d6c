package org.millrace.study.water;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.pinch.resource.ResourceProblem;
import org.millrace.pinch.resource.ResourceResult;
import org.millrace.unit.MassFlow;

/**
 * What a facility or a group of facilities needs of fresh water at least.
 *
 * @param facilities those that give or take water here, by id
 * @param asked by sinks in a year; all of it is fresh water when nothing is reused
 * @param given by sources in a year
 * @param least fresh water in a year: no plan needs less, whatever its pipes; the largest target of
 *     one contaminant at a time, so the true least may be higher where several matter
 * @param contaminants each by itself, the largest target first: the first one governs; empty where
 *     no sink sets a limit
 */
public record SiteWater(
    Scope scope,
    List<Id.FacilityId> facilities,
    MassFlow asked,
    MassFlow given,
    MassFlow least,
    List<Contaminant> contaminants) {
  public SiteWater {
    facilities = List.copyOf(facilities);
    contaminants = List.copyOf(contaminants);
  }

  /** Who shares water. */
  public enum Scope {
    /** One facility, with itself. */
    FACILITY,
    /** All facilities that pipes could join, directly or by way of others. */
    GROUP
  }

  /**
   * The target of one contaminant.
   *
   * @param property what is measured, such as {@code chloride}
   * @param problem flows [t/a], contents [g/t]
   * @param result target, pinches, cascade and curves
   * @param unknown sources whose content nobody stated; they count as dirtier than all others
   */
  public record Contaminant(
      String property,
      ResourceProblem problem,
      ResourceResult.Targeted result,
      List<Id.StreamId> unknown) {
    public Contaminant {
      unknown = List.copyOf(unknown);
    }
  }
}
