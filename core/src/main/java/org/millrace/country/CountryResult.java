package org.millrace.country;

import java.util.List;
import org.millrace.domain.Facility;
import org.millrace.domain.Park;
import org.millrace.domain.Reports;

/** The parks that were asked for, in the order of their indices. */
public record CountryResult(List<InventedPark> parks) {
  public CountryResult {
    parks = List.copyOf(parks);
  }

  /**
   * A park with all that is in it.
   *
   * @param kind what it specializes in
   */
  public record InventedPark(Park park, String kind, List<Facility> facilities, Reports reports) {
    public InventedPark {
      facilities = List.copyOf(facilities);
    }
  }
}
