package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GraphTest {
  private static final Graph GRAPH =
      Graph.of(
          4, new int[] {2, 0, 0, 2, 0}, new int[] {1, 3, 1, 0, 3}, new double[] {1, 2, 4, 8, 16});

  @Test
  void keepsArcsInOrderAndAddsThoseOfOnePair() {
    assertThat(GRAPH.nodes()).isEqualTo(4);
    assertThat(GRAPH.arcs()).isEqualTo(4);
    assertThat(GRAPH.degree(0)).isEqualTo(2);
    assertThat(GRAPH.degree(1)).isZero();
    assertThat(GRAPH.target(GRAPH.start(0))).isEqualTo(1);
    assertThat(GRAPH.weight(GRAPH.find(0, 3))).isEqualTo(18);
    assertThat(GRAPH.find(3, 0)).isNegative();
    assertThat(GRAPH.end(2) - GRAPH.start(2)).isEqualTo(2);
  }

  @Test
  void turnsRound() {
    Graph reversed = GRAPH.reversed();
    assertThat(reversed.weight(reversed.find(3, 0))).isEqualTo(18);
    assertThat(reversed.weight(reversed.find(0, 2))).isEqualTo(8);
    assertThat(reversed.arcs()).isEqualTo(4);
  }

  @Test
  void joinsBothDirections() {
    Graph joined =
        Graph.of(3, new int[] {0, 1, 1}, new int[] {1, 0, 2}, new double[] {1, 2, 4}).joined();
    assertThat(joined.weight(joined.find(0, 1))).isEqualTo(3);
    assertThat(joined.weight(joined.find(1, 0))).isEqualTo(3);
    assertThat(joined.weight(joined.find(2, 1))).isEqualTo(4);
    assertThat(joined.arcs()).isEqualTo(4);
  }

  @Test
  void hasNoArcsOfNothing() {
    Graph empty = Graph.of(0, new int[0], new int[0], new double[0]);
    assertThat(empty.joined().arcs()).isZero();
    assertThat(empty.nodes()).isZero();
  }

  @Test
  void refusesHalfAnArc() {
    assertThatThrownBy(() -> Graph.of(2, new int[] {0}, new int[0], new double[0]))
        .hasMessageContaining("1 beginnings, 0 ends and 0 weights");
  }
}
