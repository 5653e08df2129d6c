package org.millrace.domain;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a material beyond its name, or what a taker demands of it.
 *
 * @param phase the form in which it is moved
 * @param dryMass whether quantities are of dry matter; else as it is
 * @param hazards hazard properties such as {@code HP7}; empty for none known
 */
public record Quality(Phase phase, boolean dryMass, List<String> hazards, List<Content> contents) {
  public Quality {
    hazards = List.copyOf(hazards);
    contents = List.copyOf(contents);
  }

  /** Only the phase is known. */
  public static Quality of(Phase phase) {
    return new Quality(phase, false, List.of(), List.of());
  }

  /** The content of one property, if stated. */
  public Optional<Content> findContent(String property) {
    for (Content content : contents) {
      if (content.property().equals(property)) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }
}
