package org.millrace.accord.game;

/** To a question of yes or no. */
public enum Answer {
  YES,
  NO,
  UNKNOWN
}
