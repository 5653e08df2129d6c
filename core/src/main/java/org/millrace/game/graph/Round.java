package org.millrace.game.graph;

/** One round of a rule. */
interface Round {
  /** Plays it with the random numbers of a key. */
  void play(long key);
}
