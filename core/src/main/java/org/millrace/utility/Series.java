package org.millrace.utility;

import org.millrace.math.Vector;

/** A number for each period; its meaning and unit are said where it stands. */
public sealed interface Series {
  /** The same in every period. */
  record Constant(double value) implements Series {}

  /** One value a period, in the order of the periods. */
  record Listed(Vector values) implements Series {}

  /** The number in a period. */
  default double at(int period) {
    return switch (this) {
      case Constant constant -> constant.value();
      case Listed listed -> listed.values().at(period);
    };
  }
}
