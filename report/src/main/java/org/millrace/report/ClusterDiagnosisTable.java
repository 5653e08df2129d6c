package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.classify.diagnosis.DiagnosisResult.Evidence;
import org.millrace.classify.diagnosis.DiagnosisResult.Finding;
import org.millrace.classify.diagnosis.Sign;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.StudiedCluster;

/** What ails a cluster, topic by topic. */
final class ClusterDiagnosisTable {
  private final Words words;
  private final Tables tables;

  ClusterDiagnosisTable(Words words) {
    this.words = words;
    tables = new Tables(words);
  }

  List<ClusterView.Piece> pieces(StudiedCluster cluster) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Finding finding : cluster.diagnosis().findings()) {
      rows.add(
          List.of(tables.text(words.text(finding.topic())), badge(finding), evidence(finding)));
    }
    Table table =
        tables.table(
            "report.cluster.diagnosis.caption",
            List.of(tables.words("topic"), tables.words("finding"), tables.words("evidence")),
            rows);
    return List.of(
        new ClusterView.Sentences(List.of(words.text("report.cluster.diagnosis.lead"))),
        new ClusterView.Numbers(table));
  }

  private Table.Cell badge(Finding finding) {
    return switch (finding) {
      case Finding.Present present ->
          new Table.Cell.Badge(words.text("report.finding.present"), "present");
      case Finding.Absent absent ->
          new Table.Cell.Badge(words.text("report.finding.absent"), "absent");
      case Finding.NotReported none ->
          new Table.Cell.Badge(words.text("report.not-reported"), "silent");
    };
  }

  private Table.Cell evidence(Finding finding) {
    return switch (finding) {
      case Finding.Present present ->
          tables.text(evidence(present.evidence(), words.text(present.grade())));
      case Finding.Absent absent ->
          tables.text(evidence(absent.evidence(), words.text(absent.grade())));
      case Finding.NotReported none ->
          tables.text(
              words.text(
                  "report.finding.ask",
                  String.join(
                      words.text("report.comma"),
                      none.wanted().stream().map(words::text).toList())));
    };
  }

  private String evidence(List<Evidence> all, String grade) {
    List<String> sentences = new ArrayList<>();
    for (Evidence evidence : all) {
      String value = number(evidence.sign(), evidence.value());
      sentences.add(
          words.text(
              evidence.certain() ? "report.finding.evidence" : "report.finding.evidence-unsure",
              evidence.sign(),
              evidence.low() == evidence.high()
                  ? value
                  : words.text(
                      "report.with-range",
                      value,
                      words.text(
                          "report.range",
                          number(evidence.sign(), evidence.low()),
                          number(evidence.sign(), evidence.high()))),
              number(evidence.sign(), evidence.limit())));
    }
    return words.text(
        "report.finding.graded", String.join(words.text("report.semicolon"), sentences), grade);
  }

  private String number(Sign sign, double value) {
    return switch (sign) {
      case ENERGY_ELASTICITY, LABOR_ELASTICITY, CAPITAL_ELASTICITY, INCENTIVES_IN_FORCE ->
          words.numbers().plain(value);
      case CARBON_PRICE -> words.amount(value, "EUR/t");
      case ENERGY_WITHOUT_OUTPUT,
          LABOR_WITHOUT_OUTPUT,
          CAPITAL_WITHOUT_OUTPUT,
          VALUE_ADDED_SHARE,
          ORDER_PRODUCTION,
          RESEARCH_INTENSITY,
          TRAINING,
          COOPERATION,
          AWARENESS,
          OWN_TARGETS,
          ECO_INNOVATION,
          MARKET_EXCHANGES,
          STREAMS_REPORTED,
          PLATFORM_MEMBERS,
          KNOWN_OFFICE,
          LEGAL_OBSTACLE,
          PERMITS_HELD ->
          words.numbers().percent(value);
    };
  }
}
