package org.millrace.domain;

import java.util.function.Supplier;
import org.millrace.unit.Price;

/** A price that is known, or not. */
public sealed interface Quote {
  /** The price is known. */
  record Known(Figure<Price> price) implements Quote {}

  /** Nobody has said; never to be read as zero. */
  record Unknown() implements Quote {}

  /** This quote if it is known, else another. */
  default Quote orElse(Supplier<? extends Quote> other) {
    return switch (this) {
      case Known known -> known;
      case Unknown unknown -> other.get();
    };
  }
}
