package org.millrace.game.regulation;

import java.util.ArrayList;
import java.util.List;
import org.millrace.game.regulation.RegulationProblem.Shares;
import org.millrace.game.regulation.RegulationResult.Mixed;
import org.millrace.game.replicator.Advantage;
import org.millrace.game.replicator.Eigenvalue;
import org.millrace.game.replicator.RestKind;

/** Finds the isolated rest points of which two or three shares lie between 0 and 1. */
final class MixedRests {
  private final Cube cube;
  private final List<Mixed> found = new ArrayList<>();

  MixedRests(Cube cube) {
    this.cube = cube;
  }

  List<Mixed> find() {
    for (int end = 0; end <= 1; end++) {
      addOnFaceOfFirms(end);
      addOnFaceOfGovernment(end, Cube.FIRST, cube.second());
      addOnFaceOfGovernment(end, Cube.SECOND, cube.first());
    }
    addInside();
    return found;
  }

  /** z is 0 or 1; each kind makes the other indifferent. */
  private void addOnFaceOfFirms(int z) {
    addFace(
        Cube.GOVERNMENT,
        new double[] {
          root(cube.second(), z * cube.reach()), root(cube.first(), z * cube.reach()), z
        });
  }

  /** The share of the counterpart at which a kind is indifferent; −1 if there is none. */
  private static double root(Advantage advantage, double raised) {
    double slope = advantage.a() - advantage.b();
    return slope == 0 ? -1 : -(advantage.b() + raised) / slope;
  }

  /** One kind is at 0 or 1; the other makes the government indifferent, and the government it. */
  private void addOnFaceOfGovernment(int end, int pure, Advantage moving) {
    double slope = cube.government(end, 1) - cube.government(end, 0);
    if (slope == 0 || cube.reach() == 0) {
      return;
    }
    double share = -cube.government(end, 0) / slope;
    double z = -moving.against(end) / cube.reach();
    addFace(pure, pure == Cube.FIRST ? new double[] {end, share, z} : new double[] {share, end, z});
  }

  private void addFace(int pure, double[] at) {
    int one = pure == Cube.FIRST ? Cube.SECOND : Cube.FIRST;
    int other = pure == Cube.GOVERNMENT ? Cube.SECOND : Cube.GOVERNMENT;
    if (!isShare(at[one]) || !isShare(at[other])) {
      return;
    }
    double product = entry(one, other, at) * entry(other, one, at);
    double root = Math.sqrt(Math.abs(product));
    List<Eigenvalue> eigenvalues = new ArrayList<>();
    eigenvalues.add(product < 0 ? new Eigenvalue(0, root) : Eigenvalue.real(root));
    eigenvalues.add(product < 0 ? new Eigenvalue(0, -root) : Eigenvalue.real(-root));
    eigenvalues.add(Eigenvalue.real((1 - 2 * at[pure]) * cube.advantage(pure, at)));
    add(at, eigenvalues);
  }

  /** An entry of the Jacobian off its diagonal. */
  private double entry(int player, int by, double[] at) {
    return at[player] * (1 - at[player]) * cube.derivative(player, by, at);
  }

  private void addInside() {
    if (cube.reach() == 0) {
      return;
    }
    boolean firstFollows = cube.first().a() != cube.first().b();
    boolean secondFollows = cube.second().a() != cube.second().b();
    if (firstFollows && secondFollows) {
      for (double z : roots(quadratic())) {
        addInside(root(cube.second(), z * cube.reach()), root(cube.first(), z * cube.reach()), z);
      }
    } else if (firstFollows) {
      double z = -cube.second().b() / cube.reach();
      double y = root(cube.first(), z * cube.reach());
      addInside(indifferentWith(y), y, z);
    } else if (secondFollows) {
      double z = -cube.first().b() / cube.reach();
      double x = root(cube.second(), z * cube.reach());
      addInside(x, indifferentWith(x), z);
    }
  }

  /** The share of one kind at which the government is indifferent, given the other; −1 if none. */
  private double indifferentWith(double share) {
    double slope = cube.government(share, 1) - cube.government(share, 0);
    return slope == 0 ? -1 : -cube.government(share, 0) / slope;
  }

  /** The government's advantage as a polynomial of z, both kinds being indifferent. */
  private double[] quadratic() {
    double slope1 = cube.first().a() - cube.first().b();
    double slope2 = cube.second().a() - cube.second().b();
    double x0 = -cube.second().b() / slope2;
    double x1 = -cube.reach() / slope2;
    double y0 = -cube.first().b() / slope1;
    double y1 = -cube.reach() / slope1;
    double[] g = cube.governmentCoefficients();
    return new double[] {
      g[0] + g[1] * (x0 + y0) + g[2] * x0 * y0,
      g[1] * (x1 + y1) + g[2] * (x0 * y1 + x1 * y0),
      g[2] * x1 * y1
    };
  }

  /** The real roots of c₀ + c₁ z + c₂ z². */
  private static double[] roots(double[] c) {
    if (c[2] == 0) {
      return c[1] == 0 ? new double[0] : new double[] {-c[0] / c[1]};
    }
    double square = c[1] * c[1] - 4 * c[0] * c[2];
    if (square < 0) {
      return new double[0];
    }
    double half = -(c[1] + Math.copySign(Math.sqrt(square), c[1])) / 2;
    return half == 0 || square == 0
        ? new double[] {half / c[2]}
        : new double[] {half / c[2], c[0] / half};
  }

  private void addInside(double x, double y, double z) {
    if (isShare(x) && isShare(y) && isShare(z)) {
      double[] at = {x, y, z};
      double xy = entry(0, 1, at) * entry(1, 0, at);
      double xz = entry(0, 2, at) * entry(2, 0, at);
      double yz = entry(1, 2, at) * entry(2, 1, at);
      double around =
          entry(0, 1, at) * entry(1, 2, at) * entry(2, 0, at)
              + entry(0, 2, at) * entry(2, 1, at) * entry(1, 0, at);
      add(at, cubic(xy + xz + yz, around));
    }
  }

  /** The roots of λ³ − p λ − q. */
  private static List<Eigenvalue> cubic(double p, double q) {
    double inner = q * q / 4 - p * p * p / 27;
    if (inner <= 0) {
      double size = 2 * Math.sqrt(Math.max(0, p) / 3);
      double angle = p > 0 ? Math.acos(Math.clamp(q / 2 / Math.pow(p / 3, 1.5), -1, 1)) : 0;
      return List.of(
          Eigenvalue.real(size * Math.cos(angle / 3)),
          Eigenvalue.real(size * Math.cos((angle + 2 * Math.PI) / 3)),
          Eigenvalue.real(size * Math.cos((angle - 2 * Math.PI) / 3)));
    }
    double big = Math.cbrt(q / 2 + Math.copySign(Math.sqrt(inner), q));
    double real = big + p / 3 / big;
    double imaginary = Math.sqrt(Math.max(0, 3 * real * real - 4 * p)) / 2;
    return List.of(
        Eigenvalue.real(real),
        new Eigenvalue(-real / 2, imaginary),
        new Eigenvalue(-real / 2, -imaginary));
  }

  private void add(double[] at, List<Eigenvalue> eigenvalues) {
    found.add(
        new Mixed(
            new Shares(at[0], at[1], at[2]), eigenvalues, RestKind.of(eigenvalues, cube.pace())));
  }

  private static boolean isShare(double value) {
    return value > 0 && value < 1;
  }
}
