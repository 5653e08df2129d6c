package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.classify.matrix.Missing;
import org.millrace.classify.matrix.YearResult;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.IndicatorValue;
import org.millrace.classify.matrix.YearResult.NotClassifiable;
import org.millrace.classify.matrix.YearResult.Position;
import org.millrace.classify.matrix.YearResult.Settled;
import org.millrace.classify.matrix.YearResult.Unadjusted;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.report.chart.MatrixPlace;
import org.millrace.report.chart.Table;
import org.millrace.report.chart.TypeMark;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.StudiedCluster;

/** Why a cluster is of its kind; or what to ask for so that this can be told. */
final class ClusterKind {
  private static final int NAMED = 5;

  private final Words words;
  private final Tables tables;

  ClusterKind(Words words) {
    this.words = words;
    tables = new Tables(words);
  }

  List<ClusterView.Piece> pieces(StudiedCluster cluster, List<String> members) {
    List<ClusterView.Piece> pieces = new ArrayList<>();
    Optional<MatrixPlace> place = MatrixPlace.find(cluster.track());
    place.ifPresent(p -> addClassified(pieces, p));
    if (!cluster.track().years().isEmpty()
        && cluster.track().years().getLast() instanceof NotClassifiable none) {
      addMissing(pieces, none, members);
    }
    return pieces;
  }

  private void addClassified(List<ClusterView.Piece> pieces, MatrixPlace place) {
    Classified year = place.year();
    List<String> sentences = new ArrayList<>();
    sentences.add(claim(place));
    sentences.add(words.text("report.kind-means." + TypeMark.of(place.type()).mark()));
    sentences.add(carbon(year.position()));
    sentences.add(competitiveness(year.position()));
    pieces.add(new ClusterView.Sentences(sentences));
    pieces.add(probabilities(year));
    pieces.add(new ClusterView.Sentences(history(place)));
    pieces.add(new ClusterView.Numbers(indicators(year)));
  }

  private String claim(MatrixPlace place) {
    return words.text(
        place.sure() ? "report.cluster.kind.claim" : "report.cluster.kind.likeliest",
        Integer.toString(place.year().year()),
        place.type(),
        words.numbers().percent(place.year().membership().drawn().of(place.type())));
  }

  private String carbon(Position position) {
    double mean = position.carbon().mean();
    String sentence =
        words.text(
            "report.cluster.kind.carbon",
            words.numbers().plain(mean),
            words.range(position.carbon().low(), position.carbon().high()),
            words.numbers().plain(position.carbonThreshold()));
    return switch (position.unadjusted()) {
      case Unadjusted.Known known ->
          sentence
              + " "
              + words.text(
                  "report.cluster.kind.unadjusted", words.numbers().plain(known.ratio().mean()));
      case Unadjusted.Unknown unknown -> sentence;
    };
  }

  private String competitiveness(Position position) {
    return words.text(
        "report.cluster.kind.competitiveness",
        words.numbers().plain(position.competitiveness().mean()),
        words.range(position.competitiveness().low(), position.competitiveness().high()),
        words.numbers().plain(position.competitivenessThreshold()));
  }

  private ClusterView.Bar probabilities(Classified year) {
    List<ClusterView.Share> shares = new ArrayList<>();
    for (ClusterType type : ClusterType.values()) {
      double probability = year.membership().drawn().of(type);
      shares.add(
          new ClusterView.Share(
              words.text(type),
              TypeMark.of(type).mark(),
              Math.round(1000 * probability) / 10.0,
              words.numbers().percent(probability)));
    }
    return new ClusterView.Bar(words.text("report.cluster.kind.probabilities"), shares);
  }

  private List<String> history(MatrixPlace place) {
    List<String> sentences = new ArrayList<>();
    if (place.year().membership().settled() instanceof Settled.As settled) {
      sentences.add(
          words.text(
              "report.cluster.kind.since",
              Integer.toString(settled.since()),
              settled.clusterType()));
      if (settled.kept()) {
        sentences.add(words.text("report.cluster.kind.kept"));
      }
      if (settled.treatedAs() != settled.clusterType()) {
        sentences.add(words.text("report.cluster.kind.treated", settled.treatedAs()));
      }
    }
    sentences.add(words.text(place.year().basis().trend()));
    return sentences;
  }

  private Table indicators(Classified year) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (IndicatorValue value : year.basis().indicators()) {
      rows.add(
          List.of(
              tables.text(words.text(value.indicator())),
              tables.amount(value.relative().mean()),
              tables.text(words.range(value.relative().low(), value.relative().high())),
              new Table.Cell.Amount(words.numbers().percent(value.weight()), value.weight())));
    }
    return tables.table(
        "report.cluster.kind.indicators",
        List.of(
            tables.words("indicator"),
            tables.numbers("relative"),
            tables.words("range"),
            tables.numbers("weight")),
        rows);
  }

  private void addMissing(
      List<ClusterView.Piece> pieces, YearResult.NotClassifiable year, List<String> members) {
    MissingTexts texts =
        new MissingTexts(ClusterReason.listed(members, NAMED, words), year.year(), words);
    pieces.add(
        new ClusterView.Sentences(
            List.of(words.text("report.cluster.kind.missing", Integer.toString(year.year())))));
    List<ClusterView.Point> tasks = new ArrayList<>();
    for (Missing missing : year.missing()) {
      tasks.add(new ClusterView.Point("", texts.task(missing)));
    }
    pieces.add(new ClusterView.Points(tasks, true));
  }
}
