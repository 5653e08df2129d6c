package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.cluster.stage.StageResult;
import org.millrace.domain.Datum;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.ClusterGroup;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.Specialty;
import org.millrace.study.cluster.StudiedCluster;

/** Why facilities are a cluster, and what it is good at. */
final class ClusterReason {
  private static final int NAMED = 10;
  private static final int SPECIALTIES = 8;
  private static final int EXPLAINED = 3;

  private final ClusterStudy.Comparison comparison;
  private final Words words;
  private final Tables tables;

  ClusterReason(ClusterStudy.Comparison comparison, Words words) {
    this.comparison = comparison;
    this.words = words;
    tables = new Tables(words);
  }

  List<ClusterView.Piece> pieces(StudiedCluster cluster, List<String> members) {
    List<ClusterView.Piece> pieces = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    ClusterGroup group = cluster.group();
    sentences.add(
        words.text(
            group.kind(),
            words.numbers().count(members.size()),
            words.amount(group.radius().amount(), "km"),
            group.name()));
    sentences.add(words.text("report.cluster.members", listed(members, NAMED, words)));
    boolean hasSpecialties = !cluster.specialties().isEmpty();
    sentences.add(
        hasSpecialties ? words.text(comparison) : words.text("report.cluster.no-specialty"));
    pieces.add(new ClusterView.Sentences(sentences));
    if (hasSpecialties) {
      pieces.add(new ClusterView.Numbers(specialties(cluster)));
      pieces.add(
          new ClusterView.Points(
              cluster.specialties().stream().limit(EXPLAINED).map(this::explained).toList(),
              false));
    }
    return pieces;
  }

  /** Names in a row, and how many others there are. */
  static String listed(List<String> names, int most, Words words) {
    List<String> shown = new ArrayList<>(names.subList(0, Math.min(most, names.size())));
    if (names.size() > most) {
      shown.add(words.text("chart.others", words.numbers().count(names.size() - most)));
    }
    return String.join(words.text("report.comma"), shown);
  }

  private Table specialties(StudiedCluster cluster) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Specialty specialty : cluster.specialties().stream().limit(SPECIALTIES).toList()) {
      List<Table.Cell> row = new ArrayList<>();
      row.add(tables.text(words.activity(specialty.sector())));
      row.add(tables.count(specialty.members()));
      row.add(tables.amount(specialty.size()));
      addQuotient(row, specialty.quotient());
      row.add(tables.text(stage(specialty.stage())));
      rows.add(row);
    }
    return tables.table(
        "report.cluster.specialties",
        List.of(
            tables.words("sector"),
            tables.numbers("plants"),
            tables.numbers(
                switch (comparison) {
                  case EMPLOYMENT -> "employed";
                  case PLANTS -> "plants-compared";
                }),
            tables.numbers("quotient"),
            tables.words("range"),
            tables.numbers("q-value"),
            tables.words("stage")),
        rows);
  }

  private void addQuotient(List<Table.Cell> row, Quotient quotient) {
    switch (quotient) {
      case Quotient.Estimated known -> {
        row.add(tables.amount(known.value()));
        row.add(tables.text(words.range(known.low(), known.high())));
        row.add(tables.amount(known.falseDiscovery()));
      }
      case Quotient.Undefined none -> {
        row.add(tables.text(words.text(none.reason())));
        row.add(tables.text(""));
        row.add(tables.text(""));
      }
    }
  }

  private String stage(StageResult.Outcome outcome) {
    return switch (outcome) {
      case StageResult.Outcome.Told told -> words.text(told.stage());
      case StageResult.Outcome.Unclear unclear ->
          words.text(
              "report.cluster.stage-unclear",
              String.join(
                  words.text("report.or"), unclear.possible().stream().map(words::text).toList()));
    };
  }

  /** Which conditions of its stage a sector meets, which it does not, which nobody can tell. */
  private ClusterView.Point explained(Specialty specialty) {
    List<String> met = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (StageResult.Check check : specialty.checks()) {
      switch (check.verdict()) {
        case StageResult.Verdict.Met yes -> met.add(condition(check));
        case StageResult.Verdict.NotMet no -> failed.add(condition(check));
        case StageResult.Verdict.Unknown unknown ->
            open.add(
                words.text(
                    "report.cluster.unknown-condition", check.condition(), unknown.missing()));
        case StageResult.Verdict.NotAsked skipped -> {}
      }
    }
    List<String> sentences = new ArrayList<>();
    add(sentences, "report.cluster.conditions-met", met);
    add(sentences, "report.cluster.conditions-failed", failed);
    add(sentences, "report.cluster.conditions-open", open);
    return new ClusterView.Point(
        words.activity(specialty.sector()),
        stage(specialty.stage()) + words.text("report.stop") + String.join(" ", sentences));
  }

  private String condition(StageResult.Check check) {
    if (check.value() instanceof Datum.Known value && check.limit() instanceof Datum.Known limit) {
      return words.text(
          "report.cluster.condition",
          check.condition(),
          words.numbers().plain(value.value()),
          words.numbers().plain(limit.value()));
    }
    return words.text(check.condition());
  }

  private void add(List<String> sentences, String key, List<String> conditions) {
    if (!conditions.isEmpty()) {
      sentences.add(words.text(key, String.join(words.text("report.semicolon"), conditions)));
    }
  }
}
