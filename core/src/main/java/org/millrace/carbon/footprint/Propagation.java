package org.millrace.carbon.footprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Error propagation: what one unknown moves is summed over all terms it stands in, what different
 * unknowns move is added as squares.
 */
final class Propagation {
  private Propagation() {}

  /** Half the width of the 95 % interval of a sum. */
  static double halfWidth(List<Term> terms) {
    Map<String, Double> moves = new LinkedHashMap<>();
    for (Term term : terms) {
      for (int i = 0; i < term.factors().size(); i++) {
        moves.merge(term.factors().get(i).key(), term.move(i), Double::sum);
      }
    }
    double squares = 0;
    for (double move : moves.values()) {
      squares += move * move;
    }
    return Math.sqrt(squares);
  }
}
