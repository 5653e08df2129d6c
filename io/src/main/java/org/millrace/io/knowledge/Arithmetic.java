package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums, products and brackets of plain numbers, such as {@code (28 + 25) / 2 * 1.2 / 1000}. */
final class Arithmetic {
  private static final Pattern TOKEN = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?|[-+*/()])\\s*");

  private final List<String> tokens;
  private int at;

  private Arithmetic(List<String> tokens) {
    this.tokens = tokens;
  }

  /** What a text comes to; empty when it is no arithmetic or divides by zero. */
  static OptionalDouble value(String text) {
    List<String> tokens = tokens(text);
    if (tokens.isEmpty()) {
      return OptionalDouble.empty();
    }
    Arithmetic arithmetic = new Arithmetic(tokens);
    double value = arithmetic.sum();
    boolean whole = arithmetic.at == tokens.size();
    return whole && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** The numbers in a text of arithmetic. */
  static List<Double> numbers(String text) {
    return tokens(text).stream()
        .filter(t -> Character.isDigit(t.charAt(0)))
        .map(Double::valueOf)
        .toList();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    return end == text.length() ? tokens : List.of();
  }

  private double sum() {
    double value = product();
    while (isNext("+") || isNext("-")) {
      boolean plus = tokens.get(at++).equals("+");
      double term = product();
      value = plus ? value + term : value - term;
    }
    return value;
  }

  private double product() {
    double value = factor();
    while (isNext("*") || isNext("/")) {
      boolean times = tokens.get(at++).equals("*");
      double factor = factor();
      value = times ? value * factor : value / factor;
    }
    return value;
  }

  /** Not a number where something is missing: it spoils the whole. */
  private double factor() {
    if (at >= tokens.size()) {
      return Double.NaN;
    }
    String token = tokens.get(at++);
    if (token.equals("(")) {
      double value = sum();
      boolean closed = isNext(")");
      at++;
      return closed ? value : Double.NaN;
    }
    return Character.isDigit(token.charAt(0)) ? Double.parseDouble(token) : Double.NaN;
  }

  private boolean isNext(String token) {
    return at < tokens.size() && tokens.get(at).equals(token);
  }
}
