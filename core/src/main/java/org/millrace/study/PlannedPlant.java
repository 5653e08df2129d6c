package org.millrace.study;

import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Technology;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * A plant that the plan builds.
 *
 * @param capacity input in a year
 * @param input what it takes in a year
 * @param perYear capital cost of a year
 * @param investment at that capacity
 */
public record PlannedPlant(
    Id.PlantId id,
    Technology technology,
    Facility site,
    MassFlow capacity,
    MassFlow input,
    Money perYear,
    Figure<Money> investment) {}
