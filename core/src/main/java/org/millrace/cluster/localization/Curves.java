package org.millrace.cluster.localization;

/** The densities of the industry and of draws of sites. */
final class Curves {
  private final Ground ground;
  private final Smoothing smoothing;
  private final Shares shares;
  private final LocalizationProblem problem;

  Curves(Ground ground, Smoothing smoothing, LocalizationProblem problem) {
    this.ground = ground;
    this.smoothing = smoothing;
    this.problem = problem;
    shares = new Shares(smoothing);
  }

  /** At each distance [1/km]. */
  double[] ofIndustry() {
    return of(ground.industry());
  }

  /** At each distance [1/km], of the plants on the sites of one draw. */
  double[] ofDraw(int draw) {
    return of(ground.drawn(problem.seed(), draw));
  }

  private double[] of(Ground.Placed placed) {
    double[] pairs =
        switch (problem.weighting()) {
          case EQUAL -> shares.equal(placed.scan());
          case PRODUCT -> shares.products(placed.scan(), placed.weights().toArray());
        };
    return smoothing.densities(pairs, ground.pairWeight());
  }
}
