package org.millrace.pinch.resource;

import org.millrace.unit.Require;

/**
 * What flows are told apart by, and how their numbers are to be read.
 *
 * @param name such as {@code hydrogen}
 * @param flowUnit of all flows, such as {@code mol/s}
 * @param unit of all qualities, such as {@code %}
 */
public record Quality(String name, String flowUnit, String unit, Scale scale) {
  /** Larger numbers are refused: their products would have no end. */
  static final double MOST = 1e60;

  public Quality {
    Require.text("name of the quality", name);
    Require.text("unit of flows", flowUnit);
    Require.text("unit of the quality", unit);
  }

  /** Which way is worse. */
  public sealed interface Scale {
    /** More is worse: ppm, t/TJ. */
    record Impurity() implements Scale {}

    /**
     * Less is worse.
     *
     * @param whole of what is pure, such as 100 %
     */
    record Purity(double whole) implements Scale {
      public Purity {
        Require.between("purity of what is pure", whole, 0, MOST);
        Require.that(whole > 0, "The purity of what is pure is %s; it must be above 0.", whole);
      }
    }
  }

  /** The impurity of a quality. */
  double impurity(double quality) {
    return switch (scale) {
      case Scale.Impurity same -> quality;
      case Scale.Purity purity -> purity.whole() - quality;
    };
  }

  /** The quality of an impurity; the way back is the same. */
  double quality(double impurity) {
    return impurity(impurity);
  }

  /** Refuses a quality that no flow can have. */
  void check(String thing, double quality) {
    switch (scale) {
      case Scale.Impurity same -> Require.between(thing, quality, 0, MOST);
      case Scale.Purity purity -> Require.between(thing, quality, 0, purity.whole());
    }
  }
}
