package org.millrace.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Spark finds what one machine finds. */
class SparkMatchingTest {
  @SuppressWarnings("NullAway.Init") // Set before all.
  private static JavaSparkContext context;

  @BeforeAll
  static void start() {
    context =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("matching")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.default.parallelism", "4"));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void theBestOfAllChunksAreTheBestOfTheWhole() {
    compare(2_000);
  }

  /** Long, so that only the whole build runs it: see the module's pom. */
  @Test
  @Tag("slow")
  void soTheyAreOfManyMore() {
    compare(20_000);
  }

  private static void compare(int size) {
    Packing nation = Nations.of(size);
    Map<String, List<Partner>> whole =
        new CoreJudge().best(nation.givers(), nation.takers(), nation.setting());
    assertThat(whole).hasSizeGreaterThan(size / 4);
    SparkMatching matching = new SparkMatching(context, 3, 60);
    Map<String, List<Partner>> dealt =
        new HashMap<>(
            matching
                .best(
                    context.parallelize(nation.givers().stream().map(SparkMatching::pack).toList()),
                    context.parallelize(nation.takers().stream().map(SparkMatching::pack).toList()),
                    nation.setting())
                .collectAsMap());
    assertThat(dealt).isEqualTo(whole);
  }
}
