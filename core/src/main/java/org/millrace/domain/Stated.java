package org.millrace.domain;

import java.util.Optional;
import org.millrace.unit.Quantity;

/**
 * A number that somebody has stated, or not.
 *
 * @param <Q> what is counted
 */
public sealed interface Stated<Q extends Quantity<Q>> {
  /** Somebody has. */
  record Known<Q extends Quantity<Q>>(Figure<Q> figure) implements Stated<Q> {}

  /** Nobody has; never to be read as zero. */
  record Unknown<Q extends Quantity<Q>>() implements Stated<Q> {}

  /** The number, if it is known. */
  default Optional<Figure<Q>> find() {
    return switch (this) {
      case Known<Q> known -> Optional.of(known.figure());
      case Unknown<Q> unknown -> Optional.empty();
    };
  }
}
