package org.millrace.report.chart;

/** The part a facility, or a place, has in a plan; drawn in this order. */
enum Role {
  NONE("circle", "@none", 7),
  TAKES("rect", "@taker", 11),
  GIVES("circle", "@giver", 12),
  GIVES_AND_TAKES("diamond", "@both", 15);

  private final String symbol;
  private final String color;
  private final int size;

  Role(String symbol, String color, int size) {
    this.symbol = symbol;
    this.color = color;
    this.size = size;
  }

  /** The role of who does the one, the other, or both. */
  static Role of(boolean gives, boolean takes) {
    if (gives) {
      return takes ? GIVES_AND_TAKES : GIVES;
    }
    return takes ? TAKES : NONE;
  }

  String symbol() {
    return symbol;
  }

  String color() {
    return color;
  }

  /** Width of the sign [px]. */
  int size() {
    return size;
  }
}
