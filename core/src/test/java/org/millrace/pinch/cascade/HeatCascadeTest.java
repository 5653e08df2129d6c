package org.millrace.pinch.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.Id;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Temperature;

/** Laws of the cascade, and agreement with looking at each temperature by itself. */
class HeatCascadeTest {
  /** Of all heat. */
  private static final double EXACT = 1e-12;

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  private static HeatCascade cascade(List<HeatStream> streams, double standard) {
    return HeatCascade.of(HeatColumns.shifted(streams, standard));
  }

  private static double heat(List<HeatStream> streams) {
    return streams.stream().mapToDouble(s -> s.flow().kilowatts()).sum();
  }

  /** The most that is taken above a temperature beyond what is given there, one by one. */
  private static double slowHotUtility(List<HeatStream> streams, double standard) {
    double most = 0;
    for (HeatStream end : streams) {
      for (double at : List.of(end.upper(), end.lower())) {
        for (boolean isWith : List.of(false, true)) {
          double temperature = at + end.shift(standard);
          double deficit = 0;
          for (HeatStream stream : streams) {
            double heat = partAbove(stream, standard, temperature, isWith);
            deficit += stream.direction() == Direction.TAKES ? heat : -heat;
          }
          most = Math.max(most, deficit);
        }
      }
    }
    return most;
  }

  private static double partAbove(
      HeatStream stream, double standard, double temperature, boolean isWith) {
    double upper = stream.upper() + stream.shift(standard);
    double lower = stream.lower() + stream.shift(standard);
    if (upper == lower) {
      return upper > temperature || (isWith && upper == temperature)
          ? stream.flow().kilowatts()
          : 0;
    }
    return stream.flow().kilowatts() * Math.clamp((upper - temperature) / (upper - lower), 0, 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithLookingAtEachTemperature(long seed) {
    List<HeatStream> streams = RandomStreams.of(seed);
    HeatCascade cascade = cascade(streams, 5);
    assertThat(cascade.hotUtility())
        .isCloseTo(slowHotUtility(streams, 5), within(EXACT * heat(streams)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void heatIsNeitherMadeNorLost(long seed) {
    HeatCascade cascade = cascade(RandomStreams.of(seed), 5);
    assertThat(cascade.hotUtility() + cascade.given())
        .isCloseTo(
            cascade.coldUtility() + cascade.taken(),
            within(EXACT * (1 + cascade.given() + cascade.taken())));
    assertThat(cascade.recovered())
        .isBetween(0.0, Math.min(cascade.given(), cascade.taken()) * (1 + EXACT));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noHeatFlowsUpwards(long seed) {
    HeatCascade cascade = cascade(RandomStreams.of(seed), 5);
    for (int row = 0; row < cascade.rows(); row++) {
      assertThat(cascade.residualAbove(row)).isNotNegative();
      assertThat(cascade.residualBelow(row)).isNotNegative();
      assertThat(cascade.residualJustAbove(cascade.temperature(row)))
          .isEqualTo(cascade.residualAbove(row));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLargerApproachNeverRecoversMore(long seed) {
    List<HeatStream> streams = RandomStreams.of(seed);
    double before = Double.POSITIVE_INFINITY;
    for (double standard = 0; standard < 40; standard += 2.5) {
      double recovered = cascade(streams, standard).recovered();
      assertThat(recovered).isLessThanOrEqualTo(before * (1 + EXACT));
      before = recovered;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfStreamsDoesNotMatter(long seed) {
    List<HeatStream> streams = new ArrayList<>(RandomStreams.of(seed));
    HeatCascade cascade = cascade(streams, 5);
    Collections.shuffle(streams, new Random(seed));
    HeatCascade other = cascade(streams, 5);
    assertThat(other.rows()).isEqualTo(cascade.rows());
    for (int row = 0; row < cascade.rows(); row++) {
      assertThat(other.residualAbove(row))
          .isCloseTo(cascade.residualAbove(row), within(EXACT * heat(streams)));
    }
  }

  /** A giver and a taker as warm as it need no more together than nothing. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aPairThatServesItselfNeedsNoMore(long seed) {
    List<HeatStream> streams = new ArrayList<>(RandomStreams.of(seed));
    double before = cascade(streams, 5).hotUtility();
    streams.add(latent("giver", Direction.GIVES, 210, 700));
    streams.add(latent("taker", Direction.TAKES, 200, 700));
    assertThat(cascade(streams, 5).hotUtility()).isLessThanOrEqualTo(before * (1 + EXACT));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void scalesWithHeat(long seed) {
    List<HeatStream> streams = RandomStreams.of(seed);
    for (double factor : List.of(1e-12, 1e12)) {
      List<HeatStream> scaled = streams.stream().map(s -> times(s, factor)).toList();
      assertThat(cascade(scaled, 5).hotUtility())
          .isCloseTo(
              factor * cascade(streams, 5).hotUtility(), within(EXACT * factor * heat(streams)));
      assertThat(HeatTarget.of(scaled, cascade(scaled, 5), 5).kind())
          .isEqualTo(HeatTarget.of(streams, cascade(streams, 5), 5).kind());
    }
  }

  private static HeatStream times(HeatStream stream, double factor) {
    return new HeatStream(
        stream.id(),
        stream.zone(),
        stream.direction(),
        stream.supply(),
        stream.target(),
        new Heat.Flow(new HeatFlow(stream.flow().kilowatts() * factor)),
        stream.contribution(),
        stream.film());
  }

  static HeatStream latent(String name, Direction direction, double at, double kilowatts) {
    return new HeatStream(
        new Id.StreamId(name),
        new Zone.Unnamed(),
        direction,
        new Temperature(at),
        new Temperature(at),
        new Heat.Flow(new HeatFlow(kilowatts)),
        new Contribution.Standard(),
        new Film.Unknown());
  }

  /** On the shifted scale the giver is a last bit colder than the taker. */
  @Test
  void temperaturesThatDifferByRoundingAreOne() {
    double giver = 145.3 + 0.1 + 0.2;
    double taker = 145.3 - 0.3;
    assertThat(giver - 0.3).isLessThan(taker + 0.3);
    HeatCascade cascade =
        cascade(
            List.of(
                latent("giver", Direction.GIVES, giver, 100),
                latent("taker", Direction.TAKES, taker, 100)),
            0.3);
    assertThat(cascade.rows()).isEqualTo(1);
    assertThat(cascade.hotUtility()).isZero();
    assertThat(cascade.recovered()).isEqualTo(100);
  }

  @Test
  void noStreamsNeedNothing() {
    HeatCascade cascade = cascade(List.of(), 5);
    assertThat(cascade.rows()).isZero();
    assertThat(cascade.hotUtility()).isZero();
    assertThat(cascade.residualJustAbove(100)).isZero();
    assertThat(cascade.grandComposite().celsius().size()).isZero();
  }

  /** Most ends in one place, one far away: buckets are uneven, and order must hold all the same. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sortsEndsWhereverTheyLie(long seed) {
    Random random = new Random(seed);
    double[] ends = random.doubles(2_000, 20, 20.001).toArray();
    ends[7] = 1e6;
    ends[8] = 20.0005;
    ends[9] = 20.0005;
    SortedEnds sorted = new SortedEnds(ends, 1e6, 1e6 - Arrays.stream(ends).min().orElseThrow());
    double[] falling =
        IntStream.range(0, ends.length).mapToDouble(i -> ends[sorted.at(i)]).toArray();
    for (int i = 1; i < falling.length; i++) {
      assertThat(falling[i]).isLessThanOrEqualTo(falling[i - 1] + 1e-6);
    }
    assertThat(IntStream.range(0, ends.length).map(sorted::at).distinct().count())
        .isEqualTo(ends.length);
  }
}
