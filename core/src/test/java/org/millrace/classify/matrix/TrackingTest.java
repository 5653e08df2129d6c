package org.millrace.classify.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millrace.classify.matrix.ClassifyResult.Arrow;
import org.millrace.classify.matrix.ClassifyResult.ClusterTrack;
import org.millrace.classify.matrix.YearResult.Basis;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.Estimate;
import org.millrace.classify.matrix.YearResult.Membership;
import org.millrace.classify.matrix.YearResult.NotClassifiable;
import org.millrace.classify.matrix.YearResult.Position;
import org.millrace.classify.matrix.YearResult.Settled;
import org.millrace.classify.matrix.YearResult.Unadjusted;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.domain.matrix.MatrixNote;
import org.millrace.domain.matrix.TypeProbabilities;

/** A single uncertain year does not turn a type over; the usual rules, 0.6, 0.8 and two years. */
class TrackingTest {
  /** A year in which the cluster is ecological with a probability, else to be transformed. */
  private static Classified year(int year, double ecological) {
    TypeProbabilities p = new TypeProbabilities(0, 1 - ecological, 0, ecological);
    Estimate carbon = new Estimate(1.5 - ecological, 0, 0, 0, 0);
    Estimate strength = new Estimate(0.7, 0, 0, 0, 0);
    return new Classified(
        year,
        new Position(carbon, new Unadjusted.Unknown(), strength, 1, 0.5, 0),
        new Membership(
            p, p, p.standing(ClassifyRules.USUAL.leastProbability()), new Settled.NotYet()),
        new Basis(List.of(), List.of(), 1, IndustryTrend.UNKNOWN, Grade.ASSUMED));
  }

  private static ClusterTrack track(YearResult... years) {
    return Tracking.track(new Id.ClusterId("a"), List.of(years), ClassifyRules.USUAL);
  }

  /** E or T for the type that stands, small when kept against the year, - for none. */
  private static String settled(double... ecological) {
    List<YearResult> years = new ArrayList<>();
    for (int i = 0; i < ecological.length; i++) {
      years.add(
          Double.isNaN(ecological[i])
              ? new NotClassifiable(2000 + i, List.of(new Missing.NoEmission()))
              : year(2000 + i, ecological[i]));
    }
    StringBuilder line = new StringBuilder();
    for (YearResult one : track(years.toArray(YearResult[]::new)).years()) {
      line.append(
          switch (one) {
            case NotClassifiable none -> "?";
            case Classified own ->
                switch (own.membership().settled()) {
                  case Settled.NotYet none -> "-";
                  case Settled.As as -> {
                    String letter = as.clusterType() == ClusterType.ECOLOGICAL ? "E" : "T";
                    yield as.kept() ? letter.toLowerCase(Locale.ROOT) : letter;
                  }
                };
          });
    }
    return line.toString();
  }

  @Test
  void nothingStandsBeforeACertainYear() {
    assertThat(settled(0.5, 0.55, 0.7)).isEqualTo("--E");
  }

  @Test
  void aYearAboveTheMarginTurnsItAtOnce() {
    assertThat(settled(0.9, 0.15)).isEqualTo("ET");
  }

  @Test
  void aYearBelowTheMarginTurnsItOnlyTheSecondTime() {
    assertThat(settled(0.9, 0.3, 0.9)).isEqualTo("EeE");
    assertThat(settled(0.9, 0.3, 0.3)).isEqualTo("EeT");
  }

  @Test
  void anUncertainOrMissingYearBreaksTheRow() {
    assertThat(settled(0.9, 0.3, 0.5, 0.3)).isEqualTo("Eeee");
    assertThat(settled(0.9, 0.3, Double.NaN, 0.3, 0.3)).isEqualTo("Ee?eT");
  }

  @Test
  void theYearOfTheTurnIsKept() {
    Classified last = (Classified) track(year(2000, 0.9), year(2001, 0.1)).years().getLast();
    assertThat(((Settled.As) last.membership().settled()).since()).isEqualTo(2001);
  }

  @Test
  void arrowsLeadFromEachClassifiedYearToTheNext() {
    ClusterTrack track =
        track(
            year(2000, 0.9),
            new NotClassifiable(2001, List.of(new Missing.NoEmission())),
            year(2002, 0.4));
    assertThat(track.arrows()).hasSize(1);
    Arrow arrow = track.arrows().getFirst();
    assertThat(arrow.from()).isEqualTo(2000);
    assertThat(arrow.to()).isEqualTo(2002);
    assertThat(arrow.carbon()).isCloseTo(0.5, within(1e-12));
    assertThat(arrow.competitiveness()).isZero();
  }

  /** The sentence of Wei (2014) that prints "weak" for this type is read as strong. */
  @Test
  void highAndStrongIsToBeTransformedAndSaysSo() {
    assertThat(ClusterType.TO_BE_TRANSFORMED.notes(IndustryTrend.NOT_DECLINING))
        .containsExactly(MatrixNote.ERRATUM);
  }
}
