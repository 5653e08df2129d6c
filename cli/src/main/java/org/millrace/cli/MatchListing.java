package org.millrace.cli;

import java.util.List;
import org.millrace.match.Match;

/** Matches as JSON, the best of each stream together, best first. */
record MatchListing(List<Match> matches) {
  MatchListing {
    matches = List.copyOf(matches);
  }
}
