package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.classify.matrix.ClassifyResult.Arrow;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.StrategyCase;
import org.millrace.study.cluster.StrategyCase.Jobs;
import org.millrace.study.cluster.StrategyCase.Outcome;
import org.millrace.study.cluster.StrategyCase.Release;
import org.millrace.study.cluster.StudiedCluster;

/** What a cluster of its kind should do, and what that would bring. */
final class ClusterActions {
  private final Words words;
  private final Tables tables;

  ClusterActions(Words words) {
    this.words = words;
    tables = new Tables(words);
  }

  List<ClusterView.Piece> pieces(StudiedCluster cluster) {
    if (cluster.strategies().isEmpty()) {
      return List.of(new ClusterView.Sentences(List.of(words.text("report.cluster.actions.none"))));
    }
    List<ClusterView.Piece> pieces = new ArrayList<>();
    List<ClusterView.Point> points = new ArrayList<>();
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (StrategyCase one : cluster.strategies()) {
      String name = words.strategy(one.strategy());
      switch (one.outcome()) {
        case Outcome.Computed computed -> {
          rows.add(row(name, computed));
          points.add(point(one, text(computed)));
        }
        case Outcome.WhatIf whatIf -> points.add(point(one, text(whatIf)));
        case Outcome.Later later -> points.add(point(one, words.text(later.lack())));
      }
    }
    pieces.add(new ClusterView.Points(points, false));
    if (!rows.isEmpty()) {
      pieces.add(new ClusterView.Numbers(table(rows)));
    }
    return pieces;
  }

  private ClusterView.Point point(StrategyCase one, String outcome) {
    return new ClusterView.Point(
        words.strategy(one.strategy()), words.advice(one.strategy()) + " " + outcome);
  }

  private String text(Outcome.WhatIf whatIf) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.text("report.cluster.actions.what-if", words.numbers().percent(whatIf.moreValue())));
    whatIf.arrows().forEach(a -> sentences.add(arrow(a)));
    return String.join(" ", sentences);
  }

  private List<Table.Cell> row(String name, Outcome.Computed computed) {
    return List.of(
        tables.text(name),
        tables.amount(computed.abated().amount()),
        tables.range(computed.abated()),
        tables.amount(computed.costPerYear().amount()),
        tables.range(computed.costPerYear()),
        tables.amount(computed.investment().amount()),
        jobs(computed.jobs()),
        Badge.of(computed.abated().grade().worse(computed.costPerYear().grade()), words));
  }

  private Table.Cell jobs(Jobs jobs) {
    return switch (jobs) {
      case Jobs.Known known -> tables.amount(known.change());
      case Jobs.Unknown unknown -> tables.text(words.text("report.not-known"));
    };
  }

  private Table table(List<List<Table.Cell>> rows) {
    return tables.table(
        "report.cluster.actions.caption",
        List.of(
            tables.words("strategy"),
            tables.numbers("avoided"),
            tables.words("range"),
            tables.numbers("cost-per-year"),
            tables.words("range"),
            tables.numbers("investment"),
            tables.numbers("jobs"),
            tables.words("grade")),
        rows);
  }

  private String text(Outcome.Computed computed) {
    List<String> sentences = new ArrayList<>();
    double abated = computed.abated().amount();
    double cost = computed.costPerYear().amount();
    sentences.add(
        words.text(
            "report.cluster.actions.bring",
            words.text(
                abated >= 0 ? "report.cluster.actions.abates" : "report.cluster.actions.emits",
                words.amount(Math.abs(abated), "tCO2e")),
            words.text(
                cost > 0 ? "report.cluster.actions.costs" : "report.cluster.actions.saves",
                words.amount(Math.abs(cost), "EUR"))));
    if (computed.jobs() instanceof Jobs.Known known && known.change() != 0) {
      sentences.add(
          words.text(
              known.change() > 0 ? "report.cluster.jobs.created" : "report.cluster.jobs.lost",
              words.numbers().plain(Math.abs(known.change()))));
    }
    computed.released().forEach(r -> sentences.add(release(r)));
    computed.arrows().forEach(a -> sentences.add(arrow(a)));
    sentences.add(words.text(computed.assumption()));
    return String.join(" ", sentences);
  }

  private String release(Release release) {
    return switch (release) {
      case Release.Labor labor ->
          words.text(
              "report.cluster.release.labor", words.numbers().plain(labor.people().amount()));
      case Release.SunkCost sunk ->
          words.text("report.cluster.release.sunk", words.figure(sunk.money(), "EUR"));
      case Release.LostExchanges lost ->
          words.text(
              "report.cluster.release.exchanges",
              words.numbers().count(lost.exchanges()),
              words.amount(lost.gainPerYear().amount(), "EUR/a"));
    };
  }

  private String arrow(Arrow arrow) {
    return words.text(
        "report.cluster.actions.arrow",
        move(arrow.carbon(), "report.cluster.arrow.carbon-"),
        move(arrow.competitiveness(), "report.cluster.arrow.strength-"));
  }

  private String move(double change, String key) {
    return change == 0
        ? words.text(key + "same")
        : words.text(key + (change > 0 ? "up" : "down"), words.numbers().plain(Math.abs(change)));
  }
}
