package org.millrace.match;

import org.millrace.domain.knowledge.Transport;

/** A transport as numbers. */
record Haulage(Span perKilometer, Span handling, Span emission, Span link, Span linkPerKilometer) {
  static Haulage of(Transport transport) {
    return new Haulage(
        Span.of(transport.costPerKilometre()),
        Span.of(transport.handling()),
        Span.of(transport.emissionPerKilometre()),
        Span.of(transport.linkPerYear()),
        Span.of(transport.linkPerKilometreYear()));
  }

  /** Nothing at all. */
  static final Haulage FREE = new Haulage(Span.NONE, Span.NONE, Span.NONE, Span.NONE, Span.NONE);

  /** The cheaper of two, part by part. */
  Haulage cheaper(Haulage other) {
    return new Haulage(
        least(perKilometer, other.perKilometer),
        least(handling, other.handling),
        least(emission, other.emission),
        least(link, other.link),
        least(linkPerKilometer, other.linkPerKilometer));
  }

  private static Span least(Span a, Span b) {
    return a.value() <= b.value() ? a : b;
  }
}
