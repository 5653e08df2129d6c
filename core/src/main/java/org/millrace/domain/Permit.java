package org.millrace.domain;

/**
 * What a facility may take in.
 *
 * @param code a hazard property such as {@code HP7}, or a List of Waste code
 */
public record Permit(Id.FacilityId facility, String code) {}
