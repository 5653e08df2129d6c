package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.carbon.decomposition.DecompositionResult;
import org.millrace.carbon.decoupling.DecouplingResult.Judgment;
import org.millrace.carbon.decoupling.DecouplingResult.Whole;
import org.millrace.carbon.footprint.FootprintResult.Account;
import org.millrace.carbon.footprint.FootprintResult.Drawn;
import org.millrace.carbon.footprint.FootprintResult.Eliminated;
import org.millrace.carbon.footprint.FootprintResult.Estimate;
import org.millrace.carbon.footprint.FootprintResult.Market;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.CarbonChange;
import org.millrace.study.cluster.CarbonYear;
import org.millrace.study.cluster.StudiedCluster;

/** How much carbon a cluster lets out, and why that changed. */
final class ClusterCarbon {
  private static final String UNIT = "tCO2e";

  private final Words words;

  ClusterCarbon(Words words) {
    this.words = words;
  }

  List<ClusterView.Piece> pieces(StudiedCluster cluster) {
    int members = cluster.group().members().size();
    if (cluster.carbon().isEmpty()) {
      return List.of(
          new ClusterView.Sentences(
              List.of(words.text("report.cluster.carbon.silent", words.numbers().count(members)))));
    }
    List<ClusterView.Piece> pieces = new ArrayList<>();
    pieces.add(new ClusterView.Sentences(last(cluster.carbon().getLast(), members)));
    List<String> trend = new ArrayList<>();
    cluster.change().forEach(c -> trend.addAll(trend(c)));
    if (trend.isEmpty()) {
      trend.add(words.text("report.cluster.carbon.no-trend"));
    }
    pieces.add(new ClusterView.Sentences(trend));
    return pieces;
  }

  private List<String> last(CarbonYear year, int members) {
    Account account = year.account().account();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.text(
            "report.cluster.carbon.total",
            Integer.toString(year.year()),
            estimate(account.locationBased()),
            tonnes(account.scope1().total().central().amount()),
            tonnes(account.scope2().total().amount())));
    sentences.add(
        words.text(
            "report.cluster.carbon.reporting",
            words.numbers().count(year.reporting()),
            words.numbers().count(members)));
    if (!account.complete()) {
      sentences.add(words.text("report.cluster.carbon.incomplete"));
    }
    if (account.marketBased() instanceof Market.Stated market) {
      sentences.add(words.text("report.cluster.carbon.market", estimate(market.total())));
    }
    Eliminated eliminated = year.account().eliminated();
    if (eliminated.locationBased().amount() != 0) {
      sentences.add(
          words.text(
              "report.cluster.carbon.eliminated", tonnes(eliminated.locationBased().amount())));
    }
    if (account.biogenicCarbonDioxide().central().amount() != 0) {
      sentences.add(
          words.text(
              "report.cluster.carbon.biogenic",
              tonnes(account.biogenicCarbonDioxide().central().amount())));
    }
    return sentences;
  }

  private String tonnes(double amount) {
    return words.amount(amount, UNIT);
  }

  private String estimate(Estimate estimate) {
    double central = estimate.central().amount();
    double half = estimate.propagated().amount();
    String range =
        switch (estimate.drawn()) {
          case Drawn.Draws draws -> words.range(draws.low().amount(), draws.high().amount());
          case Drawn.OutOfTime none -> words.range(central - half, central + half);
        };
    return half == 0 ? tonnes(central) : words.text("report.with-range", tonnes(central), range);
  }

  private List<String> trend(CarbonChange change) {
    List<String> sentences = new ArrayList<>();
    String from = Integer.toString(change.from());
    String to = Integer.toString(change.to());
    if (change.decoupling().whole() instanceof Whole.OverAll whole) {
      sentences.add(
          switch (whole.step().judgment()) {
            case Judgment.Judged judged ->
                words.text(
                    "report.cluster.carbon.trend",
                    from,
                    to,
                    signedPercent(judged.emission()),
                    signedPercent(judged.activity()),
                    judged.state());
            case Judgment.Undefined undefined ->
                words.text("report.cluster.carbon.trend-undefined", from, to, undefined.reason());
          });
    }
    sentences.addAll(effects(change.decomposition()));
    return sentences;
  }

  private String signedPercent(double share) {
    return (share > 0 ? "+" : "") + words.numbers().percent(share);
  }

  /** What each factor did; by the first method that can tell. */
  private List<String> effects(DecompositionResult result) {
    for (DecompositionResult.Answer answer : result.whole().answers()) {
      if (answer.additive() instanceof DecompositionResult.Effects.Known known) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < known.values().size(); i++) {
          double value = known.values().get(i);
          parts.add(
              words.text(
                  "report.cluster.carbon.effect",
                  factor(result.factors().get(i)),
                  (value > 0 ? "+" : "") + tonnes(value)));
        }
        double change = result.whole().after() - result.whole().before();
        return List.of(
            words.text(
                "report.cluster.carbon.effects",
                (change > 0 ? "+" : "") + tonnes(change),
                String.join(words.text("report.semicolon"), parts)));
      }
    }
    return List.of(words.text("report.cluster.carbon.no-effects"));
  }

  private String factor(String name) {
    return switch (name) {
      case "activity" -> words.text("report.cluster.factor.activity");
      case "structure" -> words.text("report.cluster.factor.structure");
      case "intensity" -> words.text("report.cluster.factor.intensity");
      default -> name;
    };
  }
}
