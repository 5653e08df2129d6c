package org.millrace.math;

import org.millrace.unit.Require;

/** Where something is: on the Earth, or on a plane for small areas and made-up cases. */
public sealed interface Position {

  /** A WGS 84 position [degree]; distances are great circles. */
  record OnEarth(double latitude, double longitude) implements Position {
    public OnEarth {
      Require.between("latitude [°]", latitude, -90, 90);
      Require.between("longitude [°]", longitude, -180, 180);
    }
  }

  /** A position on a plane [km]; distances are straight lines. */
  record OnPlane(double xKm, double yKm) implements Position {
    /** So far from the origin distances still have no rounding that matters [km]. */
    private static final double FARTHEST = 1e6;

    public OnPlane {
      Require.between("x [km]", xKm, -FARTHEST, FARTHEST);
      Require.between("y [km]", yKm, -FARTHEST, FARTHEST);
    }
  }
}
