package org.millrace.io.region;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Extract;
import org.millrace.domain.Id;
import org.millrace.domain.Registry;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Suggestions;

/** Whose rows are kept while a package is read; those of others are only checked. */
final class Scope {
  /** As people name the option that asks for a park. */
  private static final String ASKED = "--park";

  private final boolean reports;
  private final List<Extract> extracts;
  private final Set<String> members = new HashSet<>();

  private Scope(boolean reports, List<Extract> extracts) {
    this.reports = reports;
    this.extracts = extracts;
  }

  /** Everything is kept. */
  static Scope whole() {
    return new Scope(true, List.of());
  }

  /** Everything is kept but what facilities reported and the economy around. */
  static Scope withoutReports() {
    return new Scope(false, List.of());
  }

  /** What an extract asks for is kept. */
  static Scope part(Extract extract) {
    return new Scope(true, List.of(extract));
  }

  /**
   * Learns from the whole tables of parks and facilities whose rows to keep; reports parks that are
   * not there.
   *
   * @return whether it makes sense to read on
   */
  boolean narrow(FacilityRows facilities, Issues issues) {
    List<String> parks = facilities.parks().stream().map(p -> p.id().value()).toList();
    boolean known = true;
    for (Extract extract : extracts) {
      for (Id.ParkId id : extract.parks()) {
        if (!parks.contains(id.value())) {
          String nearest = Suggestions.nearest(id.value(), parks);
          issues.add(
              new Issue(IssueCode.REFERENCE_UNKNOWN, ASKED, 0, "", id.value(), "parks", nearest));
          known = false;
        }
      }
      if (known) {
        extract
            .facilities(facilities.parks(), facilities.facilities())
            .forEach(f -> members.add(f.value()));
      }
    }
    return known;
  }

  /** Whether streams of a facility are kept. */
  boolean keeps(String facility) {
    return extracts.isEmpty() || members.contains(facility);
  }

  /** Whether what a facility reported is kept. */
  boolean keepsReports(String facility) {
    return reports && keeps(facility);
  }

  /** Whether the economy around the region is kept. */
  boolean keepsEconomy() {
    return reports;
  }

  /** The part of a registry that is in scope. */
  Registry apply(Registry registry) {
    Registry part = registry;
    for (Extract extract : extracts) {
      part = part.part(extract);
    }
    return part;
  }
}
