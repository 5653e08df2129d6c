package org.millrace.domain.matrix;

/** How much a cluster lets out for its value added. */
public enum CarbonLevel {
  /** Above the threshold. */
  HIGH,
  /** At the threshold or below. */
  LOW
}
