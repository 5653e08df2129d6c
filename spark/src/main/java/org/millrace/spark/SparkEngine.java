package org.millrace.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.millrace.domain.Id;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchRules;
import org.millrace.match.MatchingEngine;
import org.millrace.unit.Require;

/**
 * Matching by Spark for whoever asks for it by name. Spark is set up by its own settings, such as
 * {@code -Dspark.master}; without them it runs on the cores of this machine.
 */
public final class SparkEngine implements MatchingEngine {
  /** For so many needs materials are dealt into one more group. */
  private static final int NEEDS_FOR_GROUP = 100_000;

  /** Of a cell of the grid [km]. */
  private static final double SIDE = 60;

  /** Made by the service loader. */
  public SparkEngine() {}

  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Map<Id.StreamId, List<Found>> bestNeeds(MatchProblem problem) {
    Require.that(
        problem.rules().ranking() == MatchRules.Ranking.SCORE, "Spark ranks by score alone.");
    SparkConf conf = new SparkConf();
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "Millrace");
    conf.setIfMissing("spark.ui.enabled", "false");
    try (JavaSparkContext context = new JavaSparkContext(conf)) {
      return search(problem, context);
    }
  }

  private static Map<Id.StreamId, List<Found>> search(
      MatchProblem problem, JavaSparkContext context) {
    Packing packing = new Packing(problem);
    Map<Id.StreamId, List<Found>> best = new HashMap<>();
    int groups = 1 + problem.needs().size() / NEEDS_FOR_GROUP;
    new SparkMatching(context, groups, SIDE)
        .best(
            context.parallelize(packing.givers().stream().map(SparkMatching::pack).toList()),
            context.parallelize(packing.takers().stream().map(SparkMatching::pack).toList()),
            packing.setting())
        .collectAsMap()
        .forEach((offer, partners) -> best.put(new Id.StreamId(offer), found(partners)));
    return best;
  }

  private static List<Found> found(List<Partner> partners) {
    return partners.stream()
        .map(p -> new Found(new Id.StreamId(p.need()), p.way(), p.vague(), p.score()))
        .toList();
  }
}
