package org.millrace.classify.diagnosis;

import org.millrace.classify.diagnosis.DiagnosisResult.Evidence;
import org.millrace.domain.Grade;

/** A sign that is known. */
record Reading(Grade grade, Evidence evidence) {

  Sign sign() {
    return evidence.sign();
  }

  static Reading of(
      DiagnosisRules.Limit limit, double low, double value, double high, Grade grade) {
    boolean speaks = isBeyond(limit, value);
    boolean certain = isBeyond(limit, low) == speaks && isBeyond(limit, high) == speaks;
    double severity =
        Math.clamp((value - limit.limit()) / (limit.severe() - limit.limit()), 0.0, 1.0);
    return new Reading(
        grade,
        new Evidence(limit.sign(), value, low, high, limit.limit(), speaks, certain, severity));
  }

  private static boolean isBeyond(DiagnosisRules.Limit limit, double value) {
    return switch (limit.sign().side()) {
      case ABOVE -> value > limit.limit();
      case BELOW -> value < limit.limit();
    };
  }
}
