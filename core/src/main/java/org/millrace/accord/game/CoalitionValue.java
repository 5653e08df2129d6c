package org.millrace.accord.game;

/** What coalitions are worth by themselves [EUR]; pure, and asked from several threads at once. */
@FunctionalInterface
public interface CoalitionValue {
  /** The worth of a coalition that is not empty; nobody is worth nothing. */
  double of(Coalition coalition);
}
