package org.millrace.enterprise;

import java.util.Arrays;

/** Tonnes a year that sources, sinks and outside markets still have; see {@link Ground}. */
final class Remaining {
  private final double[] offered;
  private final double[] wanted;
  private final double[] outside;

  private Remaining(double[] offered, double[] wanted, double[] outside) {
    this.offered = offered;
    this.wanted = wanted;
    this.outside = outside;
  }

  /** Everything the problem has. */
  static Remaining of(Ground ground) {
    return new Remaining(
        ground.sources().stream().mapToDouble(s -> s.rate().amount()).toArray(),
        ground.sinks().stream().mapToDouble(s -> s.rate().amount()).toArray(),
        ground.markets().stream().mapToDouble(m -> m.most().amount()).toArray());
  }

  double offered(int source) {
    return offered[source];
  }

  /** Of the bought material. */
  double wanted(int sink) {
    return wanted[sink];
  }

  /** Of the product. */
  double outside(int market) {
    return outside[market];
  }

  /** What is left after an enterprise has taken and sold its share. */
  Remaining after(Walk.Plan plan) {
    Remaining left =
        new Remaining(
            Arrays.copyOf(offered, offered.length),
            Arrays.copyOf(wanted, wanted.length),
            Arrays.copyOf(outside, outside.length));
    plan.taken().forEach((f, tonnes) -> left.offered[f.source()] -= tonnes);
    plan.sold()
        .forEach(
            (o, tonnes) -> {
              if (o.isOutside()) {
                left.outside[o.market()] -= tonnes;
              } else {
                left.wanted[o.sink()] -= tonnes * o.substitution();
              }
            });
    floor(left.offered);
    floor(left.wanted);
    floor(left.outside);
    return left;
  }

  private static void floor(double[] tonnes) {
    for (int i = 0; i < tonnes.length; i++) {
      tonnes[i] = Math.max(0, tonnes[i]);
    }
  }
}
