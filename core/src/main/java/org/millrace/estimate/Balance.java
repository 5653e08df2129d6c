package org.millrace.estimate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Parts that must sum to a whole; see the package for the formulae. */
final class Balance {
  private Balance() {}

  /**
   * A part of one whole.
   *
   * @param share central value
   * @param deviation standard deviation of the share
   */
  record Part(double share, double deviation) {}

  /** The parts and an unexplained rest that sum to one, moved as little as their variances let. */
  static List<Part> settled(List<Part> parts) {
    double sum = parts.stream().mapToDouble(Part::share).sum();
    double rest = Math.max(0, 1 - sum);
    List<Part> settled = sum > 1 ? reduced(parts) : parts;
    double variance = rest * rest;
    for (Part part : parts) {
      variance += part.deviation() * part.deviation();
    }
    List<Part> narrowed = new ArrayList<>();
    for (Part part : settled) {
      double own = part.deviation() * part.deviation();
      double left = variance == 0 ? 0 : own * (1 - own / variance);
      narrowed.add(new Part(part.share(), Math.sqrt(Math.max(0, left))));
    }
    return narrowed;
  }

  /** Takes the excess from the parts in proportion to their variances, none below zero. */
  private static List<Part> reduced(List<Part> parts) {
    List<Double> shares = new ArrayList<>(parts.stream().map(Part::share).toList());
    List<Boolean> free = new ArrayList<>(Collections.nCopies(parts.size(), true));
    for (int round = 0; round < parts.size(); round++) {
      double excess = shares.stream().mapToDouble(Double::doubleValue).sum() - 1;
      double weight = 0;
      for (int i = 0; i < parts.size(); i++) {
        weight += free.get(i) ? weight(parts.get(i)) : 0;
      }
      if (excess <= 0 || weight == 0) {
        break;
      }
      for (int i = 0; i < parts.size(); i++) {
        if (free.get(i)) {
          double share = shares.get(i) - excess * weight(parts.get(i)) / weight;
          free.set(i, share > 0);
          shares.set(i, Math.max(0, share));
        }
      }
    }
    return scaled(parts, shares);
  }

  /** What exact parts leave in excess is taken from all in proportion. */
  private static List<Part> scaled(List<Part> parts, List<Double> shares) {
    double factor = 1 / Math.max(1, shares.stream().mapToDouble(Double::doubleValue).sum());
    List<Part> settled = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      settled.add(new Part(shares.get(i) * factor, parts.get(i).deviation()));
    }
    return settled;
  }

  private static double weight(Part part) {
    return part.deviation() * part.deviation();
  }
}
