package org.millrace.io.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
      case Expression.Largest largest -> List.of(largest.of());
      case Expression.Padded padded -> List.of(padded.of());
      case Expression.BelowLimit below -> List.of(below.of());
      case Expression.Measured measured -> List.of(measured.of(), measured.unit(), measured.to());
      case Expression.YearOf year -> List.of(year.of());
      case Expression.Times times -> List.of(times.of(), times.factor());
    };
  }

  /** Columns with {@code {name}} replaced by what the names stand for. */
  static Map<String, Expression> filledIn(
      Map<String, Expression> columns, Map<String, String> names) {
    Map<String, Expression> filled = new LinkedHashMap<>();
    UnaryOperator<String> texts =
        text -> {
          String result = text;
          for (Map.Entry<String, String> name : names.entrySet()) {
            result = result.replace('{' + name.getKey() + '}', name.getValue());
          }
          return result;
        };
    columns.forEach((column, expression) -> filled.put(column, filledIn(expression, texts)));
    return filled;
  }

  private static Expression filledIn(Expression expression, UnaryOperator<String> texts) {
    return switch (expression) {
      case Expression.Column column -> new Expression.Column(texts.apply(column.name()));
      case Expression.Constant constant -> new Expression.Constant(texts.apply(constant.text()));
      case Expression.FileName name -> name;
      case Expression.Unknown unknown -> unknown;
      case Expression.Joined joined ->
          new Expression.Joined(filledIn(joined.parts(), texts), joined.separator());
      case Expression.First first -> new Expression.First(filledIn(first.alternatives(), texts));
      case Expression.Lookup look ->
          new Expression.Lookup(
              filledIn(look.by(), texts), look.file(), look.match(), texts.apply(look.take()));
      case Expression.Matched matched ->
          new Expression.Matched(filledIn(matched.of(), texts), matched.pattern());
      case Expression.Dropping dropping ->
          new Expression.Dropping(filledIn(dropping.of(), texts), dropping.values());
      case Expression.Mapped mapped ->
          new Expression.Mapped(
              filledIn(mapped.of(), texts), mapped.map(), filledIn(mapped.otherwise(), texts));
      case Expression.Largest largest ->
          new Expression.Largest(filledIn(largest.of(), texts), largest.separator());
      case Expression.Padded padded ->
          new Expression.Padded(filledIn(padded.of(), texts), padded.width());
      case Expression.BelowLimit below ->
          new Expression.BelowLimit(filledIn(below.of(), texts), below.share());
      case Expression.Measured measured ->
          new Expression.Measured(
              filledIn(measured.of(), texts),
              filledIn(measured.unit(), texts),
              filledIn(measured.to(), texts));
      case Expression.YearOf year -> new Expression.YearOf(filledIn(year.of(), texts));
      case Expression.Times times ->
          new Expression.Times(filledIn(times.of(), texts), filledIn(times.factor(), texts));
    };
  }

  private static List<Expression> filledIn(List<Expression> parts, UnaryOperator<String> texts) {
    return parts.stream().map(part -> filledIn(part, texts)).toList();
  }
}
