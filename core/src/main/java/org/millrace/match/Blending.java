package org.millrace.match;

import org.jspecify.annotations.Nullable;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;

/** R3 for limits that hold for the blend of all a taker uses, not for each delivery. */
final class Blending {
  /** The margin of what only passes diluted: the blend lies just at the limit. */
  private static final double AT_LIMIT = 0.5;

  private Blending() {}

  /** What is said of a content, if it is known, and a limit of the blend. */
  static ReasonCode compare(@Nullable Content content, BlendLimit limit) {
    if (content == null || content.high() == Double.POSITIVE_INFINITY) {
      return content != null && content.low() > limit.maximum() && limit.maximum() <= 0
          ? ReasonCode.COMPOSITION_OUTSIDE
          : ReasonCode.COMPOSITION_ASK;
    }
    if (content.high() <= limit.maximum()) {
      return ReasonCode.COMPOSITION_INSIDE;
    }
    if (limit.maximum() > 0) {
      return ReasonCode.COMPOSITION_DILUTED;
    }
    return content.low() > limit.maximum()
        ? ReasonCode.COMPOSITION_OUTSIDE
        : ReasonCode.COMPOSITION_TEST;
  }

  /**
   * The most that such a content may be of a blend with the bought material alone, 0 to 1: x c + (1
   * − x) c_bought = c_most. Others that dilute it too may allow more.
   */
  static double share(Content content, BlendLimit limit) {
    return content.high() <= limit.maximum()
        ? 1
        : (limit.maximum() - limit.virginContent()) / (content.high() - limit.virginContent());
  }

  /** The margin of a content to a limit of the blend. */
  static double margin(@Nullable Content content, BlendLimit limit) {
    return compare(content, limit) == ReasonCode.COMPOSITION_DILUTED
        ? AT_LIMIT
        : Scoring.quality(
            content, new Content(limit.property(), Double.NEGATIVE_INFINITY, limit.maximum()));
  }
}
