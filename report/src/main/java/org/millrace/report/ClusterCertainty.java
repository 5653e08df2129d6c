package org.millrace.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.millrace.classify.matrix.Missing;
import org.millrace.classify.matrix.YearResult.Basis;
import org.millrace.domain.Grade;
import org.millrace.report.chart.MatrixPlace;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.StudiedCluster;

/** How sure a cluster's carbon and kind are. */
final class ClusterCertainty {
  private final Words words;

  ClusterCertainty(Words words) {
    this.words = words;
  }

  List<ClusterView.Piece> pieces(StudiedCluster cluster) {
    List<ClusterView.Point> points = new ArrayList<>();
    if (!cluster.carbon().isEmpty()) {
      points.add(graded("carbon", cluster.carbon().getLast().account().account().grade()));
    }
    Optional<MatrixPlace> place = MatrixPlace.find(cluster.track());
    place.ifPresent(p -> addKind(points, p));
    if (points.isEmpty()) {
      points.add(new ClusterView.Point("", words.text("report.cluster.certainty.nothing")));
    }
    return List.of(new ClusterView.Points(points, false));
  }

  private void addKind(List<ClusterView.Point> points, MatrixPlace place) {
    Basis basis = place.year().basis();
    points.add(graded("kind", basis.grade()));
    points.add(
        new ClusterView.Point(
            words.text("report.cluster.certainty.likely"),
            words.text(
                place.sure()
                    ? "report.cluster.certainty.sure"
                    : "report.cluster.certainty.unsure")));
    points.add(
        new ClusterView.Point(
            words.text("report.cluster.certainty.coverage"),
            words.text(
                "report.cluster.certainty.covered",
                words.numbers().percent(basis.coverage()),
                words.numbers().count(basis.indicators().size()))));
    Set<String> lacking = lacking(basis);
    if (!lacking.isEmpty()) {
      points.add(
          new ClusterView.Point(
              words.text("report.cluster.certainty.lacking"),
              String.join(words.text("report.comma"), lacking)));
    }
  }

  /** Indicators and references that would make the place surer. */
  private Set<String> lacking(Basis basis) {
    Set<String> names = new LinkedHashSet<>();
    for (Missing gap : basis.gaps()) {
      if (gap instanceof Missing.NoIndicator none) {
        names.add(words.text(none.indicator()));
      }
      if (gap instanceof Missing.NoReference none) {
        names.add(words.text("report.cluster.certainty.reference", words.sector(none.sector())));
      }
    }
    return names;
  }

  private ClusterView.Point graded(String what, Grade grade) {
    return new ClusterView.Point(
        words.text("report.cluster.certainty." + what),
        words.text(
            "report.cluster.certainty.graded",
            grade,
            words.text("report.means." + grade.name().toLowerCase(Locale.ROOT))));
  }
}
