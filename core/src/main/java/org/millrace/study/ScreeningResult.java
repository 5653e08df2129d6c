package org.millrace.study;

import java.util.List;

/** The parks, the largest feasible saving first; of equal ones the larger bound, then by id. */
public record ScreeningResult(List<ScreenedPark> parks) {
  public ScreeningResult {
    parks = List.copyOf(parks);
  }
}
