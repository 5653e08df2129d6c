package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.carbon.footprint.FootprintResult;
import org.millrace.cluster.localization.LocalizationResult;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.CarbonYear;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.SectorPattern;
import org.millrace.study.cluster.StudiedCluster;

/** All clusters as a table, and where the plants of sectors stand. */
final class ClusterTables {
  /** So many are listed, so that the page stays under 10 MB; all stand in clusters.csv. */
  private static final int LISTED = 300;

  private final ClusterStudy study;
  private final Words words;
  private final Tables tables;

  ClusterTables(ClusterStudy study, Words words) {
    this.study = study;
    this.words = words;
    tables = new Tables(words);
  }

  /** A row for each cluster, the largest first. */
  Table overview() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    int shown = Math.min(LISTED, study.clusters().size());
    for (StudiedCluster cluster : study.clusters().subList(0, shown)) {
      rows.add(
          List.of(
              tables.text(cluster.group().name()),
              ClusterCards.badge(cluster, words),
              tables.count(cluster.group().members().size()),
              tables.amount(cluster.group().radius().amount()),
              tables.text(leading(cluster)),
              carbon(cluster),
              grade(cluster)));
    }
    return tables.table(
        "report.clusters.caption",
        List.of(
            tables.words("cluster"),
            tables.words("kind"),
            tables.numbers("members"),
            tables.numbers("radius"),
            tables.words("specialty"),
            tables.numbers("emission"),
            tables.words("grade")),
        rows);
  }

  private String leading(StudiedCluster cluster) {
    return cluster.specialties().isEmpty()
        ? words.text("report.not-known")
        : words.activity(cluster.specialties().getFirst().sector());
  }

  private Table.Cell carbon(StudiedCluster cluster) {
    if (cluster.carbon().isEmpty()) {
      return tables.text(words.text("report.not-reported"));
    }
    return tables.amount(account(cluster).locationBased().central().amount());
  }

  private Table.Cell grade(StudiedCluster cluster) {
    return cluster.carbon().isEmpty() ? tables.text("") : Badge.of(account(cluster).grade(), words);
  }

  private static FootprintResult.Account account(StudiedCluster cluster) {
    CarbonYear last = cluster.carbon().getLast();
    return last.account().account();
  }

  /** A row for each sector whose plants were compared with all sites. */
  Table patterns() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (SectorPattern pattern : study.sectors()) {
      rows.add(
          List.of(
              tables.text(words.activity(pattern.sector())),
              tables.count(pattern.plants()),
              tables.count(pattern.compared()),
              tables.text(finding(pattern.result()))));
    }
    return tables.table(
        "report.patterns.caption",
        List.of(
            tables.words("sector"),
            tables.numbers("plants"),
            tables.numbers("compared"),
            tables.words("pattern")),
        rows);
  }

  private String finding(LocalizationResult result) {
    return switch (result) {
      case LocalizationResult.Measured measured -> finding(measured);
      case LocalizationResult.Unfinished unfinished ->
          words.text(
              "report.patterns.unfinished",
              words.numbers().count(unfinished.draws()),
              words.numbers().count(unfinished.needed()));
      case LocalizationResult.Undefined undefined -> words.text(undefined.reason());
    };
  }

  private String finding(LocalizationResult.Measured measured) {
    String verdict = words.text(measured.verdict());
    List<LocalizationResult.Point> beyond =
        measured.points().stream().filter(p -> p.excess() > 0).toList();
    return beyond.isEmpty()
        ? verdict
        : words.text(
            "report.patterns.at",
            verdict,
            words.numbers().plain(beyond.getFirst().distance().amount()),
            words.numbers().plain(beyond.getLast().distance().amount()));
  }
}
