package org.millrace.classify.matrix;

import java.util.List;
import org.millrace.domain.Grade;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.domain.matrix.MatrixNote;
import org.millrace.domain.matrix.Standing;
import org.millrace.domain.matrix.TypeProbabilities;

/** A cluster in a year. */
public sealed interface YearResult {
  int year();

  /** It has a place in the matrix. */
  record Classified(int year, Position position, Membership membership, Basis basis)
      implements YearResult {}

  /** Too much lacks. */
  record NotClassifiable(int year, List<Missing> missing) implements YearResult {
    public NotClassifiable {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Where it stands.
   *
   * @param carbon emission for value added over that of the same sectors in the reference
   * @param unadjusted the same over that of the whole reference economy, whatever the sectors
   * @param competitiveness closeness to the ideal, in [0, 1]
   * @param competitivenessThreshold closeness of the virtual reference cluster by the same
   *     indicators
   * @param correlation of both axes over the draws; 0 when one of them does not vary
   */
  record Position(
      Estimate carbon,
      Unadjusted unadjusted,
      Estimate competitiveness,
      double carbonThreshold,
      double competitivenessThreshold,
      double correlation) {}

  /** The ratio without adjustment for structure. */
  sealed interface Unadjusted {
    /** The economy of that year is known. */
    record Known(Estimate ratio) implements Unadjusted {}

    /** It is not. */
    record Unknown() implements Unadjusted {}
  }

  /**
   * A number over the draws.
   *
   * @param deviation standard deviation
   * @param low quantile of 2.5 %
   * @param high quantile of 97.5 %
   */
  record Estimate(double mean, double deviation, double low, double median, double high) {}

  /**
   * Which type it is.
   *
   * @param drawn shares of the draws
   * @param normal by a bivariate normal distribution of the same means, deviations and correlation
   * @param standing of the year alone, from the draws
   * @param settled with regard to the years before
   */
  record Membership(
      TypeProbabilities drawn, TypeProbabilities normal, Standing standing, Settled settled) {}

  /** The type that stands once a single uncertain year no longer turns it over. */
  sealed interface Settled {
    /**
     * There is one.
     *
     * @param treatedAs the type whose strategies it should follow
     * @param since the year in which it was taken over
     * @param kept whether the year alone says something else, or nothing
     * @param notes for the reader
     */
    record As(
        ClusterType clusterType,
        ClusterType treatedAs,
        int since,
        boolean kept,
        List<MatrixNote> notes)
        implements Settled {
      public As {
        notes = List.copyOf(notes);
      }
    }

    /** No year so far was certain enough. */
    record NotYet() implements Settled {}
  }

  /**
   * What it rests on.
   *
   * @param indicators that entered
   * @param gaps what lacks without preventing it
   * @param coverage share of value added in sectors with a reference
   * @param grade the worst of all figures that entered
   */
  record Basis(
      List<IndicatorValue> indicators,
      List<Missing> gaps,
      double coverage,
      IndustryTrend trend,
      Grade grade) {
    public Basis {
      indicators = List.copyOf(indicators);
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * An indicator that entered.
   *
   * @param relative to the reference, before the ends of its scale cut it
   * @param weight among those that entered; they sum to 1
   */
  record IndicatorValue(Indicator indicator, Estimate relative, double weight) {}
}
