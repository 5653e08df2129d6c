package org.millrace.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Site;
import scala.Tuple2;

/** Finds the best needs of each offer on a Spark cluster; see the package. */
public final class SparkMatching {
  private static final Wire<Placed.Giver> GIVERS = Wire.of(Placed.Giver.class);
  private static final Wire<Placed.Taker> TAKERS = Wire.of(Placed.Taker.class);

  private final JavaSparkContext context;
  private final int groups;
  private final Grid grid;
  private final ChunkJudge judge;

  /**
   * Prepares a search.
   *
   * @param groups into how many groups materials are dealt: more make smaller chunks, but offers
   *     travel to more of them
   * @param side of the grid's cells [km]
   */
  public SparkMatching(JavaSparkContext context, int groups, double side) {
    this(context, groups, side, new CoreJudge());
  }

  SparkMatching(JavaSparkContext context, int groups, double side, ChunkJudge judge) {
    this.context = context;
    this.groups = groups;
    grid = Grid.ofSide(side);
    this.judge = judge;
  }

  /** A giver as it travels. */
  public static byte[] pack(Placed.Giver giver) {
    return GIVERS.write(giver);
  }

  /** A taker as it travels. */
  public static byte[] pack(Placed.Taker taker) {
    return TAKERS.write(taker);
  }

  /**
   * Finds them.
   *
   * @param givers packed
   * @param takers packed; they are gone through twice
   * @return for each offer that has any its partners, best first
   */
  public JavaPairRDD<String, List<Partner>> best(
      JavaRDD<byte[]> givers, JavaRDD<byte[]> takers, Setting setting) {
    Broadcast<Shared> shared = context.broadcast(new Shared(setting, needed(takers)));
    JavaPairRDD<Long, byte[]> dealt = deal(takers);
    Broadcast<Set<Long>> occupied =
        context.broadcast(new HashSet<>(dealt.keys().distinct().collect()));
    JavaPairRDD<Long, byte[]> sent = send(givers, shared, occupied);
    ChunkJudge chunks = judge;
    int most = setting.rules().bestPerOffer();
    return sent.cogroup(dealt)
        .flatMapToPair(chunk -> judged(chunk._2()._1(), chunk._2()._2(), chunks, shared.value()))
        .reduceByKey((a, b) -> Best.merged(a, b, most));
  }

  /** The materials of all needs, each with those that takers of it say they accept. */
  private static Map<String, Set<String>> needed(JavaRDD<byte[]> takers) {
    Map<String, Set<String>> needed = new HashMap<>();
    for (Tuple2<String, String> pair :
        takers.mapPartitions(SparkMatching::materials).distinct().collect()) {
      Set<String> accepted = needed.computeIfAbsent(pair._1(), m -> new HashSet<>());
      if (!pair._2().isEmpty()) {
        accepted.add(pair._2());
      }
    }
    return needed;
  }

  /** Each need's material, alone and with each that it accepts. */
  private static Iterator<Tuple2<String, String>> materials(Iterator<byte[]> takers) {
    Set<Tuple2<String, String>> found = new HashSet<>();
    while (takers.hasNext()) {
      Need need = TAKERS.read(takers.next()).need();
      String material = need.material().value();
      found.add(new Tuple2<>(material, ""));
      need.accepts().forEach(a -> found.add(new Tuple2<>(material, a.material().value())));
    }
    return found.iterator();
  }

  private JavaPairRDD<Long, byte[]> deal(JavaRDD<byte[]> takers) {
    Grid cells = grid;
    int count = groups;
    return takers.mapToPair(
        row -> {
          Placed.Taker taker = TAKERS.read(row);
          int cell =
              taker.facility().site() instanceof Site.At at ? cells.cell(at.point()) : Grid.NOWHERE;
          return new Tuple2<>(key(group(taker.need().material(), count), cell), row);
        });
  }

  private JavaPairRDD<Long, byte[]> send(
      JavaRDD<byte[]> givers, Broadcast<Shared> shared, Broadcast<Set<Long>> occupied) {
    Grid cells = grid;
    int count = groups;
    return givers.mapPartitionsToPair(
        rows -> {
          Lanes lanes = shared.value().lanes();
          Iterable<byte[]> all = () -> rows;
          return StreamSupport.stream(all.spliterator(), false)
              .flatMap(
                  row ->
                      keys(GIVERS.read(row), lanes, cells, count, occupied.value()).stream()
                          .map(key -> new Tuple2<>(key, row)))
              .iterator();
        });
  }

  private static Set<Long> keys(
      Placed.Giver giver, Lanes lanes, Grid cells, int groups, Set<Long> occupied) {
    Offer offer = giver.offer();
    Set<Integer> served = new HashSet<>();
    lanes.targets(offer.material()).forEach(m -> served.add(group(m, groups)));
    Set<Long> keys = new HashSet<>();
    switch (giver.facility().site()) {
      case Site.At at -> {
        List<Integer> near = cells.cells(at.point(), lanes.reach(offer));
        for (int group : served) {
          near.forEach(cell -> keys.add(key(group, cell)));
          keys.add(key(group, Grid.NOWHERE));
        }
        keys.retainAll(occupied);
      }
      case Site.Unplaced nowhere ->
          occupied.stream().filter(k -> served.contains(groupOf(k))).forEach(keys::add);
    }
    return keys;
  }

  private static Iterator<Tuple2<String, List<Partner>>> judged(
      Iterable<byte[]> givers, Iterable<byte[]> takers, ChunkJudge judge, Shared shared) {
    List<Placed.Giver> offers = read(givers, GIVERS);
    List<Placed.Taker> needs = read(takers, TAKERS);
    List<Tuple2<String, List<Partner>>> best = new ArrayList<>();
    if (!offers.isEmpty() && !needs.isEmpty()) {
      judge
          .best(offers, needs, shared.setting())
          .forEach((offer, partners) -> best.add(new Tuple2<>(offer, partners)));
    }
    return best.iterator();
  }

  private static <T extends Record> List<T> read(Iterable<byte[]> rows, Wire<T> wire) {
    List<T> read = new ArrayList<>();
    rows.forEach(row -> read.add(wire.read(row)));
    return read;
  }

  private static int group(Id.MaterialId material, int groups) {
    return Math.floorMod(material.value().hashCode(), groups);
  }

  private static long key(int group, int cell) {
    return ((long) group << 32) | cell;
  }

  private static int groupOf(long key) {
    return (int) (key >> 32);
  }
}
