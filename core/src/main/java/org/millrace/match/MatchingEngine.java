package org.millrace.match;

import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;

/**
 * Another way to find what {@link MatchIndex} finds, such as on many machines. Whoever puts one on
 * the class path names it under {@code META-INF/services}.
 */
public interface MatchingEngine {
  /** What people call it. */
  String name();

  /**
   * The best needs of each offer that has any, best first by score, as many as the rules keep.
   *
   * @param problem whose rules rank by score and ignore none of the nine
   */
  Map<Id.StreamId, List<Found>> bestNeeds(MatchProblem problem);

  /**
   * A need that an offer could serve.
   *
   * @param way the number of the way on which they meet; see {@link MatchIndex#explain}
   * @param vague whether it rests on a place or a material that nobody named
   * @param score geometric, in [0, 1]
   */
  record Found(Id.StreamId need, int way, boolean vague, double score) {}
}
