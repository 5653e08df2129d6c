package org.millrace.io.register;

import java.util.List;
import java.util.stream.Stream;

/** Expressions and what they are made of. */
final class Expressions {
  private Expressions() {}

  /** An expression and all within it. */
  static Stream<Expression> all(Expression expression) {
    return Stream.concat(
        Stream.of(expression), parts(expression).stream().flatMap(Expressions::all));
  }

  private static List<Expression> parts(Expression expression) {
    return switch (expression) {
      case Expression.Column none -> List.of();
      case Expression.Constant none -> List.of();
      case Expression.FileName none -> List.of();
      case Expression.Unknown none -> List.of();
      case Expression.Joined joined -> joined.parts();
      case Expression.First first -> first.alternatives();
      case Expression.Lookup lookup -> List.of(lookup.by());
      case Expression.Matched matched -> List.of(matched.of());
      case Expression.Dropping dropping -> List.of(dropping.of());
      case Expression.Mapped mapped -> List.of(mapped.of(), mapped.otherwise());
      case Expression.YearOf year -> List.of(year.of());
      case Expression.Times times -> List.of(times.of(), times.factor());
    };
  }
}
