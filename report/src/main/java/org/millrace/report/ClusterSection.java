package org.millrace.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.report.chart.ClusterMapChart;
import org.millrace.report.chart.MatrixChart;
import org.millrace.report.chart.MatrixPlace;
import org.millrace.report.word.Words;
import org.millrace.study.StudyResult;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.StudiedCluster;

/** Which clusters there are, of which kind each is, and what to do about it. */
final class ClusterSection {
  /** So many clusters unfold; all stand in the table. */
  private static final int CARDS = 30;

  private final StudyResult.Planned study;
  private final ClusterStudy clusters;
  private final Words words;

  ClusterSection(StudyResult.Planned study, Words words) {
    this.study = study;
    clusters = study.clusters();
    this.words = words;
  }

  boolean isEmpty() {
    return clusters.clusters().isEmpty();
  }

  /** The section. */
  PageView.Section section() {
    List<PageView.Block> blocks = new ArrayList<>();
    ClusterTables tables = new ClusterTables(clusters, words);
    if (!isEmpty()) {
      blocks.add(ChartData.block(ClusterMapChart.of(study.registry(), clusters, words), words));
      if (isAnyClassified()) {
        blocks.add(ChartData.block(MatrixChart.of(clusters, words), words));
        blocks.add(erratum());
      }
      if (clusters.clusters().size() > 1) {
        blocks.add(new PageView.TableBlock(tables.overview()));
      }
      blocks.add(cards());
    }
    if (!clusters.sectors().isEmpty()) {
      blocks.add(new PageView.TableBlock(tables.patterns()));
    }
    return new PageView.Section("clusters", words.text("report.clusters.title"), lead(), blocks);
  }

  private boolean isAnyClassified() {
    return places().anyMatch(Optional::isPresent);
  }

  private Stream<Optional<MatrixPlace>> places() {
    return clusters.clusters().stream().map(c -> MatrixPlace.find(c.track()));
  }

  private List<String> lead() {
    if (isEmpty()) {
      return List.of(words.text("report.clusters.empty"));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(count());
    sentences.add(kinds());
    if (!isAnyClassified()) {
      sentences.add(words.text("report.clusters.unclassified"));
    }
    if (clusters.clusters().size() > CARDS) {
      sentences.add(
          words.text(
              "report.clusters.more",
              words.numbers().count(CARDS),
              words.numbers().count(clusters.clusters().size())));
    }
    return sentences;
  }

  private String count() {
    long members =
        clusters.clusters().stream().flatMap(c -> c.group().members().stream()).distinct().count();
    StudiedCluster largest = clusters.clusters().getFirst();
    return words.text(
        clusters.clusters().size() == 1 ? "report.clusters.one" : "report.clusters.many",
        words.numbers().count(clusters.clusters().size()),
        words.numbers().count(members),
        largest.group().name(),
        words.numbers().count(largest.group().members().size()),
        words.numbers().count(clusters.scattered()),
        words.numbers().count(clusters.unplaced()));
  }

  /** How many there are of each kind, and of how many nothing can be said. */
  private String kinds() {
    Map<ClusterType, Integer> sure = new EnumMap<>(ClusterType.class);
    int unsure = 0;
    int none = 0;
    for (Optional<MatrixPlace> place : places().toList()) {
      if (place.isEmpty()) {
        none++;
      } else if (place.get().sure()) {
        sure.merge(place.get().type(), 1, Integer::sum);
      } else {
        unsure++;
      }
    }
    List<String> parts = new ArrayList<>();
    sure.forEach((type, count) -> parts.add(part(words.text(type), count)));
    addIfAny(parts, "report.clusters.unsure", unsure);
    addIfAny(parts, "report.clusters.none", none);
    return words.text("report.clusters.kinds", String.join(words.text("report.comma"), parts));
  }

  private void addIfAny(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(part(words.text(key), count));
    }
  }

  private String part(String name, int count) {
    return words.text("report.clusters.of-kind", words.numbers().count(count), name);
  }

  /** Why clusters of much carbon and great strength are those to be transformed. */
  private PageView.HelpBlock erratum() {
    return new PageView.HelpBlock(
        words.text("report.clusters.help.title"),
        List.of(
            words.text("report.clusters.help.kinds"),
            words.text("report.clusters.help.erratum"),
            words.text("report.clusters.help.thresholds")));
  }

  private PageView.ClustersBlock cards() {
    ClusterCards cards = new ClusterCards(study, words);
    List<ClusterView> views = new ArrayList<>();
    for (int i = 0; i < Math.min(CARDS, clusters.clusters().size()); i++) {
      views.add(cards.view(clusters.clusters().get(i), i == 0));
    }
    return new PageView.ClustersBlock(views);
  }
}
