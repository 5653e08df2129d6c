package org.millrace.match;

import org.millrace.domain.GeoPoint;
import org.millrace.domain.Site;

/** Which candidates are looked at, by their place. */
sealed interface Reach {
  /** All there are. */
  Reach EVERYWHERE = new Within(new Site.Unplaced(), Double.POSITIVE_INFINITY);

  /** Where the offer stands. */
  Site from();

  /**
   * All that the offer can get to.
   *
   * @param kilometres of great circle; infinite when nothing limits it
   */
  record Within(Site from, double kilometres) implements Reach {
    /** Places may lie this share beyond it, for rounding; rule R7 decides. */
    private static final double ROUNDING = 1e-9;

    boolean covers(GeoPoint start, GeoPoint end) {
      return start.distanceTo(end).amount() <= kilometres * (1 + ROUNDING);
    }
  }

  /** The nearest alone, however far. */
  record Nearest(Site from) implements Reach {}
}
