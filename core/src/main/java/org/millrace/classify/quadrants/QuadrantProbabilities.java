package org.millrace.classify.quadrants;

import org.millrace.classify.quadrants.QuadrantsProblem.Axis;
import org.millrace.classify.quadrants.QuadrantsProblem.Point;
import org.millrace.classify.quadrants.QuadrantsResult.Ellipse;
import org.millrace.classify.quadrants.QuadrantsResult.Placed;
import org.millrace.domain.matrix.TypeProbabilities;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.BivariateNormal;

/** How likely a point is in each cell of the matrix; see the package for the formulae. */
public final class QuadrantProbabilities implements Engine<QuadrantsProblem, QuadrantsResult> {

  @Override
  public QuadrantsResult solve(QuadrantsProblem problem, Run run) {
    run.check();
    return new QuadrantsResult(run.map(problem.points(), point -> placed(point, problem)));
  }

  private static Placed placed(Point point, QuadrantsProblem problem) {
    TypeProbabilities probabilities = probabilities(point);
    return new Placed(
        point.cluster(),
        probabilities,
        probabilities.standing(problem.leastProbability()),
        ellipse(point, problem.confidence()));
  }

  private static TypeProbabilities probabilities(Point point) {
    Axis carbon = point.carbon();
    Axis strength = point.competitiveness();
    BivariateNormal.Quadrants quadrants =
        new BivariateNormal(
                carbon.mean(),
                carbon.deviation(),
                strength.mean(),
                strength.deviation(),
                point.correlation())
            .quadrants(carbon.threshold(), strength.threshold());
    return new TypeProbabilities(
        quadrants.onlyXAbove(),
        quadrants.bothAbove(),
        quadrants.noneAbove(),
        quadrants.onlyYAbove());
  }

  private static Ellipse ellipse(Point point, double confidence) {
    double x = point.carbon().deviation();
    double y = point.competitiveness().deviation();
    double covariance = point.correlation() * x * y;
    double half = Math.hypot((x * x - y * y) / 2, covariance);
    double middle = (x * x + y * y) / 2;
    double scale = -2 * Math.log1p(-confidence);
    double angle = half == 0 ? 0 : Math.atan2(2 * covariance, x * x - y * y) / 2;
    return new Ellipse(
        Math.sqrt(scale * (middle + half)),
        Math.sqrt(scale * Math.max(0, middle - half)),
        Math.toDegrees(angle));
  }
}
