package org.millrace.domain;

/** The form in which a material is moved; it decides how far it can go. */
public enum Phase {
  SOLID,
  SLUDGE,
  LIQUID,
  GAS,
  STEAM,
  /** Water that is piped for itself, not for its heat. */
  WATER,
  HOT_WATER
}
