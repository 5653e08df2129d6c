package org.millrace.match;

import java.util.Arrays;
import java.util.List;

/**
 * Looks through groves for the best partners: the most promising block first, until no block can
 * hold a better one than those found.
 */
final class GroveSearch {
  private static final int CAPACITY = 256;

  private double[] bounds = new double[CAPACITY];
  private int[] blocks = new int[CAPACITY];
  private int size;

  /** Judges what was found. */
  interface Judgement {
    /** Puts a stream into the list if it is good enough. */
    void judge(int row, int template);
  }

  /** Judges the streams of groves that could be good enough for a list. */
  void search(List<Grove> groves, Grove.Viewer viewer, BestList best, Judgement judgement) {
    for (Grove grove : groves) {
      search(grove, viewer, best, judgement);
    }
  }

  private void search(Grove grove, Grove.Viewer viewer, BestList best, Judgement judgement) {
    size = 0;
    pushAll(grove, viewer, grove.topFrom(), grove.topTo(), best);
    while (size > 0 && bounds[0] >= best.threshold()) {
      int block = pop();
      int level = grove.level(block);
      int first = grove.firstBelow(level, block);
      int last = grove.lastBelow(level, block);
      if (level > 0) {
        pushAll(grove, viewer, first, last, best);
        continue;
      }
      for (int entry = first; entry < last; entry++) {
        double least = best.threshold();
        double bound = grove.boundOfEntry(viewer, entry, least);
        if (bound > Double.NEGATIVE_INFINITY && bound >= least) {
          judgement.judge(grove.row(entry), grove.template(entry));
        }
      }
    }
  }

  private void pushAll(Grove grove, Grove.Viewer viewer, int from, int to, BestList best) {
    double least = best.threshold();
    for (int block = from; block < to; block++) {
      double bound = grove.boundOfBlock(viewer, block, least);
      if (bound > Double.NEGATIVE_INFINITY && bound >= least) {
        push(bound, block);
      }
    }
  }

  private void push(double bound, int block) {
    if (size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * size);
      blocks = Arrays.copyOf(blocks, 2 * size);
    }
    int at = size++;
    while (at > 0 && bounds[(at - 1) / 2] < bound) {
      bounds[at] = bounds[(at - 1) / 2];
      blocks[at] = blocks[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    bounds[at] = bound;
    blocks[at] = block;
  }

  private int pop() {
    int top = blocks[0];
    double bound = bounds[--size];
    int block = blocks[size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      child += child + 1 < size && bounds[child + 1] > bounds[child] ? 1 : 0;
      if (bounds[child] <= bound) {
        break;
      }
      bounds[at] = bounds[child];
      blocks[at] = blocks[child];
      at = child;
    }
    bounds[at] = bound;
    blocks[at] = block;
    return top;
  }
}
