package org.millrace.linkage;

import java.util.List;

/**
 * A pair beside each other.
 *
 * @param left place in the left list
 * @param right place in the right list
 * @param terms one for each field that both have
 */
record Comparison(int left, int right, List<Term> terms) {
  Comparison {
    terms = List.copyOf(terms);
  }
}
