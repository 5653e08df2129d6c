package org.millrace.report;

import java.util.List;
import org.millrace.report.chart.Table;

/**
 * A cluster, ready to be laid out.
 *
 * @param id where links lead
 * @param type what kind it is
 * @param summary in a line
 * @param open whether it is unfolded from the start
 */
record ClusterView(
    String id, String name, Table.Cell.Badge type, String summary, List<Part> parts, boolean open) {
  ClusterView {
    parts = List.copyOf(parts);
  }

  /** A question and its answer. */
  record Part(String title, List<Piece> pieces) {
    Part {
      pieces = List.copyOf(pieces);
    }
  }

  /** Something in a part. */
  sealed interface Piece {}

  /** Sentences that belong together. */
  record Sentences(List<String> sentences) implements Piece {
    Sentences {
      sentences = List.copyOf(sentences);
    }
  }

  /** A list; of things to ask for if it is a list of tasks. */
  record Points(List<Point> points, boolean tasks) implements Piece {
    Points {
      points = List.copyOf(points);
    }
  }

  /**
   * An item of a list.
   *
   * @param title may be empty
   */
  record Point(String title, String text) {}

  /** Numbers. */
  record Numbers(Table table) implements Piece {}

  /** Shares that make a whole. */
  record Bar(String label, List<Share> shares) implements Piece {
    Bar {
      shares = List.copyOf(shares);
    }
  }

  /**
   * A share of a bar.
   *
   * @param mark its class in the style sheet
   * @param percent in [0, 100]
   */
  record Share(String name, String mark, double percent, String text) {}
}
