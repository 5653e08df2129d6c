package org.millrace.diffusion.adoption;

import java.util.List;

/**
 * Lead firms by number, in the order of their choice.
 *
 * @param added worth that each adds
 * @param value worth of all adopters on the samples
 * @param bound no set that the budget allows has more on the samples; infinite if nothing is known
 */
record Selection(List<Integer> leaders, List<Double> added, double value, double bound) {
  Selection {
    leaders = List.copyOf(leaders);
    added = List.copyOf(added);
  }

  int[] firms() {
    return leaders.stream().mapToInt(Integer::intValue).toArray();
  }
}
