package org.millrace.estimate;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;

/** Estimated streams, and the facilities that got none or not all. */
public record EstimateResult(List<Offer> offers, List<Need> needs, List<Gap> gaps) {
  public EstimateResult {
    offers = List.copyOf(offers);
    needs = List.copyOf(needs);
    gaps = List.copyOf(gaps);
  }

  /** A facility that got no streams. */
  public record Gap(Id.FacilityId facility, Cause cause) {}

  /** Why a facility got no streams. */
  public enum Cause {
    /** The activity is not stated. */
    NO_ACTIVITY,
    /** No sector of the knowledge covers the activity code. */
    UNKNOWN_ACTIVITY,
    /** The sector is known, but nothing that its profile is proportional to was reported lately. */
    NOTHING_REPORTED
  }
}
