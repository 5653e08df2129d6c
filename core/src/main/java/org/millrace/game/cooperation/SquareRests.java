package org.millrace.game.cooperation;

import java.util.ArrayList;
import java.util.List;
import org.millrace.game.replicator.Advantage;
import org.millrace.game.replicator.Eigenvalue;
import org.millrace.game.replicator.RestKind;

/** Where two kinds of firms rest. */
final class SquareRests {
  private final Advantage first;
  private final Advantage second;
  private final double pace;

  SquareRests(Advantage first, Advantage second, double pace) {
    this.first = first;
    this.second = second;
    this.pace = pace;
  }

  List<Rest> rests() {
    if (first.size() == 0 && second.size() == 0) {
      return List.of(new Rest.Everywhere());
    }
    List<Rest> rests = new ArrayList<>();
    rests.add(corner(0, 0));
    rests.add(corner(1, 0));
    rests.add(corner(0, 1));
    rests.add(corner(1, 1));
    addInside(rests);
    addEdges(rests);
    return rests;
  }

  /** The Jacobian of a corner is diagonal. */
  private Rest corner(int x, int y) {
    double alongFirst = (1 - 2 * x) * first.against(y);
    double alongSecond = (1 - 2 * y) * second.against(x);
    List<Eigenvalue> eigenvalues =
        List.of(Eigenvalue.real(alongFirst), Eigenvalue.real(alongSecond));
    return new Rest.Isolated(
        new Point(x, y),
        eigenvalues,
        RestKind.of(eigenvalues, pace),
        alongFirst < 0 && alongSecond < 0);
  }

  /** Both are indifferent given the other: λ² = x (1 − x) (a₁ − b₁) · y (1 − y) (a₂ − b₂). */
  private void addInside(List<Rest> rests) {
    double x = threshold(second);
    double y = threshold(first);
    if (isShare(x) && isShare(y)) {
      double square =
          x * (1 - x) * (first.a() - first.b()) * y * (1 - y) * (second.a() - second.b());
      double root = Math.sqrt(Math.abs(square));
      List<Eigenvalue> eigenvalues =
          square > 0
              ? List.of(Eigenvalue.real(root), Eigenvalue.real(-root))
              : List.of(new Eigenvalue(0, root), new Eigenvalue(0, -root));
      rests.add(
          new Rest.Isolated(new Point(x, y), eigenvalues, RestKind.of(eigenvalues, pace), false));
    }
    if (first.size() == 0 && isShare(x)) {
      rests.add(new Rest.Line(new Point(x, 0), new Point(x, 1), Rest.Pull.UNDECIDED));
    }
    if (second.size() == 0 && isShare(y)) {
      rests.add(new Rest.Line(new Point(0, y), new Point(1, y), Rest.Pull.UNDECIDED));
    }
  }

  /** The share of the counterpart at which an advantage is 0; may lie outside of [0, 1]. */
  private static double threshold(Advantage advantage) {
    return advantage.a() == advantage.b()
        ? Double.POSITIVE_INFINITY
        : advantage.b() / (advantage.b() - advantage.a());
  }

  private static boolean isShare(double value) {
    return value > 0 && value < 1;
  }

  /** An edge on which the kind that varies is indifferent. */
  private void addEdges(List<Rest> rests) {
    for (int y = 0; y <= 1; y++) {
      if (first.against(y) == 0) {
        for (double[] part : parts(threshold(second))) {
          Rest.Pull pull = pull(y, second.against((part[0] + part[1]) / 2));
          rests.add(new Rest.Line(new Point(part[0], y), new Point(part[1], y), pull));
        }
      }
    }
    for (int x = 0; x <= 1; x++) {
      if (second.against(x) == 0) {
        for (double[] part : parts(threshold(first))) {
          Rest.Pull pull = pull(x, first.against((part[0] + part[1]) / 2));
          rests.add(new Rest.Line(new Point(x, part[0]), new Point(x, part[1]), pull));
        }
      }
    }
  }

  private static List<double[]> parts(double threshold) {
    return isShare(threshold)
        ? List.of(new double[] {0, threshold}, new double[] {threshold, 1})
        : List.of(new double[] {0, 1});
  }

  /** An edge at 1 draws in where the share rises, one at 0 where it falls. */
  private static Rest.Pull pull(int end, double advantage) {
    if (advantage == 0) {
      return Rest.Pull.UNDECIDED;
    }
    return advantage > 0 == (end == 1) ? Rest.Pull.DRAWS_IN : Rest.Pull.PUSHES_OUT;
  }
}
