package org.millrace.pinch.cascade;

/** Whether a stream has heat to give or needs some. */
public enum Direction {
  /** It must be cooled: a hot stream. */
  GIVES,
  /** It must be heated: a cold stream. */
  TAKES
}
