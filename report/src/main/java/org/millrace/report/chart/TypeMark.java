package org.millrace.report.chart;

import java.util.Optional;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.report.word.Words;

/** How the kind of a cluster is drawn, by a color and a sign. */
public enum TypeMark {
  OBSOLETED("obsoleted", "rect"),
  TO_BE_TRANSFORMED("to-be-transformed", "triangle"),
  DEVELOPMENTAL("developmental", "diamond"),
  ECOLOGICAL("ecological", "circle"),
  /** Nothing can be said. */
  NOT_CLASSIFIABLE("not-classifiable", "roundRect");

  private final String mark;
  private final String symbol;

  TypeMark(String mark, String symbol) {
    this.mark = mark;
    this.symbol = symbol;
  }

  /** The mark of a type. */
  public static TypeMark of(ClusterType type) {
    return switch (type) {
      case OBSOLETED -> OBSOLETED;
      case TO_BE_TRANSFORMED -> TO_BE_TRANSFORMED;
      case DEVELOPMENTAL -> DEVELOPMENTAL;
      case ECOLOGICAL -> ECOLOGICAL;
    };
  }

  static TypeMark of(Optional<MatrixPlace> place) {
    return place.map(p -> of(p.type())).orElse(NOT_CLASSIFIABLE);
  }

  /** Its class in the style sheet, which is also the role of its color. */
  public String mark() {
    return mark;
  }

  /** What it is called. */
  public String name(Words words) {
    return words.text(this == NOT_CLASSIFIABLE ? "report.kind.none" : "cluster-type." + mark);
  }

  String color() {
    return '@' + mark;
  }

  String symbol() {
    return symbol;
  }
}
