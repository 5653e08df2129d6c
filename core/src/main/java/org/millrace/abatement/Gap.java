package org.millrace.abatement;

import org.millrace.domain.Id;

/** An emitter that no measure could be judged for. */
public record Gap(Id.FacilityId facility, Lack lack) {
  /** What is not there. */
  public enum Lack {
    /** Neither emission nor power was reported. */
    NOTHING_REPORTED,
    /** No measure is known for it. */
    NO_MEASURE
  }
}
