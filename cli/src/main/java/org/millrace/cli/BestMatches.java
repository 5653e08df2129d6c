package org.millrace.cli;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.millrace.match.Match;

/**
 * Pairs that were found; each is explained only when it is looked at, for a nation has many.
 *
 * @param count how many
 * @param all may be asked again
 */
record BestMatches(long count, Supplier<Stream<Match>> all) {
  static BestMatches of(List<Match> matches) {
    return new BestMatches(matches.size(), matches::stream);
  }
}
