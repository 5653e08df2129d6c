package org.millrace.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.report.chart.MatrixPlace;
import org.millrace.report.chart.Table;
import org.millrace.report.chart.TypeMark;
import org.millrace.report.word.Words;
import org.millrace.study.StudyResult;
import org.millrace.study.cluster.CarbonYear;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.StudiedCluster;

/** Puts a cluster into words: why it is one, its carbon, its kind, what to do, how sure. */
final class ClusterCards {
  private final Words words;
  private final Map<Id.FacilityId, String> names = new HashMap<>();
  private final ClusterStudy.Comparison comparison;

  ClusterCards(StudyResult.Planned study, Words words) {
    this.words = words;
    comparison = study.clusters().comparison();
    for (Facility facility : study.registry().facilities()) {
      names.put(facility.id(), facility.name());
    }
  }

  /** The mark of what kind a cluster is; the likeliest with a question mark if it is not sure. */
  static Table.Cell.Badge badge(StudiedCluster cluster, Words words) {
    Optional<MatrixPlace> place = MatrixPlace.find(cluster.track());
    return place
        .map(
            p ->
                new Table.Cell.Badge(
                    words.text(p.sure() ? "report.kind.sure" : "report.kind.unsure", p.type()),
                    TypeMark.of(p.type()).mark() + (p.sure() ? "" : " unsure")))
        .orElseGet(
            () ->
                new Table.Cell.Badge(
                    words.text("report.kind.none"), TypeMark.NOT_CLASSIFIABLE.mark()));
  }

  /** A cluster in words. */
  ClusterView view(StudiedCluster cluster, boolean open) {
    List<String> members = new ArrayList<>();
    for (Id.FacilityId member : cluster.group().members()) {
      members.add(names.getOrDefault(member, member.value()));
    }
    List<ClusterView.Part> parts = new ArrayList<>();
    parts.add(part("reason", new ClusterReason(comparison, words).pieces(cluster, members)));
    parts.add(part("carbon", new ClusterCarbon(words).pieces(cluster)));
    parts.add(part("kind", new ClusterKind(words).pieces(cluster, members)));
    parts.add(part("actions", new ClusterActions(words).pieces(cluster)));
    parts.add(part("certainty", new ClusterCertainty(words).pieces(cluster)));
    parts.add(part("diagnosis", new ClusterDiagnosisTable(words).pieces(cluster)));
    return new ClusterView(
        "cluster-" + cluster.group().id().value().replace('.', '_'),
        cluster.group().name(),
        badge(cluster, words),
        summary(cluster),
        parts,
        open);
  }

  private ClusterView.Part part(String key, List<ClusterView.Piece> pieces) {
    return new ClusterView.Part(words.text("report.cluster." + key + ".title"), pieces);
  }

  private String summary(StudiedCluster cluster) {
    String members = words.numbers().count(cluster.group().members().size());
    if (cluster.carbon().isEmpty()) {
      return words.text("report.cluster.summary-silent", members);
    }
    CarbonYear last = cluster.carbon().getLast();
    return words.text(
        "report.cluster.summary",
        members,
        words.numbers().large(last.account().account().locationBased().central().amount())
            + "\u00a0tCO2e",
        Integer.toString(last.year()));
  }
}
