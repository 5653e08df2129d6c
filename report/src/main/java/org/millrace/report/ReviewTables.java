package org.millrace.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.network.NetworkResult;
import org.millrace.study.BuildList;
import org.millrace.study.MaterialBalance;
import org.millrace.study.Payback.End;
import org.millrace.study.Plan;
import org.millrace.study.PlannedMeasure;
import org.millrace.study.PriceSensitivity.Answer;
import org.millrace.study.PriceSensitivity.Point;
import org.millrace.study.Review;

/** What a plan is asked, as CSV tables; what does not apply or is not known is empty. */
final class ReviewTables {
  private ReviewTables() {}

  /**
   * Writes {@code build.csv}, {@code worths.csv}, {@code carbon-prices.csv} and {@code
   * material-balance.csv}.
   */
  static List<Path> write(Plan plan, Path folder) throws IOException {
    Review review = plan.review();
    return List.of(
        CsvTable.write(folder.resolve("build.csv"), BUILD, builds(plan)),
        CsvTable.write(folder.resolve("worths.csv"), WORTHS, worths(plan.design().worths())),
        CsvTable.write(
            folder.resolve("carbon-prices.csv"),
            PRICES,
            review.carbonPrice().points().stream().map(ReviewTables::price).toList()),
        CsvTable.write(
            folder.resolve("material-balance.csv"),
            MATERIALS,
            review.materials().families().stream().map(ReviewTables::family).toList()));
  }

  private static final List<String> BUILD =
      List.of(
          "kind",
          "what",
          "from",
          "to",
          "size_t_per_a",
          "distance_km",
          "investment_eur",
          "investment_low_eur",
          "investment_high_eur",
          "grade",
          "cost_eur_per_a",
          "saving_eur_per_a",
          "payback_a",
          "payback_low_a",
          "payback_high_a",
          "stands_already",
          "year");

  private static List<List<Object>> builds(Plan plan) {
    BuildList build = plan.review().build();
    List<List<Object>> rows = new ArrayList<>();
    BuildYears years = new BuildYears(plan.review().stages());
    build.plants().forEach(p -> rows.add(plant(p, years.of(p.id()))));
    plan.measures().forEach(m -> rows.add(measure(m, years.of(m.measure().id()))));
    build.links().forEach(l -> rows.add(link(l)));
    return rows;
  }

  private static List<Object> measure(PlannedMeasure m, String year) {
    return List.of(
        "measure",
        m.measure().id(),
        m.facility().id(),
        "",
        "",
        "",
        m.measure().investment().amount(),
        m.measure().investment().low(),
        m.measure().investment().high(),
        m.saving().grade(),
        m.perYear().amount(),
        m.saving().value(),
        years(m.payback().value()),
        years(m.payback().low()),
        years(m.payback().high()),
        false,
        year);
  }

  private static List<Object> plant(BuildList.OfPlant p, String year) {
    return List.of(
        "plant",
        p.technology(),
        p.site(),
        "",
        p.capacity().amount(),
        "",
        p.investment().amount(),
        p.investment().low(),
        p.investment().high(),
        p.investment().grade(),
        p.perYear().amount(),
        p.saving().value(),
        years(p.payback().value()),
        years(p.payback().low()),
        years(p.payback().high()),
        p.standing(),
        year);
  }

  private static List<Object> link(BuildList.OfLink l) {
    return List.of(
        "link",
        l.delivered(),
        l.giver(),
        l.taker(),
        l.carried().amount(),
        l.distance().amount(),
        "",
        "",
        "",
        l.perYear().grade(),
        l.perYear().value(),
        l.saving().amount(),
        "",
        "",
        "",
        !l.since().isEmpty(),
        "");
  }

  private static Object years(End end) {
    return switch (end) {
      case End.Years years -> years.years();
      case End.Never never -> "never";
    };
  }

  private static final List<String> WORTHS = List.of("kind", "what", "period", "worth_eur_per_t");

  private static List<List<Object>> worths(NetworkResult.Worths worths) {
    List<List<Object>> rows = new ArrayList<>();
    worths.supplies().forEach(w -> add("by-product", w.stream(), w.perTonne(), rows));
    worths.demands().forEach(w -> add("need", w.stream(), w.perTonne(), rows));
    worths.plants().forEach(w -> add("capacity", w.plant(), w.perTonne(), rows));
    return rows;
  }

  private static void add(String kind, Id what, Vector perTonne, List<List<Object>> rows) {
    for (int t = 0; t < perTonne.size(); t++) {
      rows.add(List.of(kind, what, t + 1, perTonne.at(t)));
    }
  }

  private static final List<String> PRICES =
      List.of(
          "carbon_price_eur_per_tco2e",
          "saving_eur_per_a",
          "possible_eur_per_a",
          "gap",
          "ending",
          "emission_tco2e_per_a",
          "avoided_tco2e_per_a",
          "exchanges",
          "plants",
          "appearing",
          "vanishing");

  private static List<Object> price(Point point) {
    double price = point.price().amount();
    return switch (point.answer()) {
      case Answer.Solved solved ->
          List.of(
              price,
              solved.saving().amount(),
              solved.possible().amount(),
              solved.gap(),
              solved.ending(),
              solved.emission().amount(),
              solved.avoided().amount(),
              solved.exchanges(),
              solved.plants(),
              solved.appearing().size(),
              solved.vanishing().size());
      case Answer.NotSolved not -> List.of(price, "", "", "", not.ending(), "", "", "", "", "", "");
    };
  }

  private static final List<String> MATERIALS =
      List.of(
          "family",
          "disposed_before_t_per_a",
          "disposed_after_t_per_a",
          "disposal_before_eur_per_a",
          "disposal_after_eur_per_a",
          "bought_before_t_per_a",
          "bought_after_t_per_a",
          "purchase_before_eur_per_a",
          "purchase_after_eur_per_a");

  private static List<Object> family(MaterialBalance.Family f) {
    return List.of(
        f.family(),
        f.disposed().before().amount(),
        f.disposed().after().amount(),
        f.disposed().costBefore().amount(),
        f.disposed().costAfter().amount(),
        f.bought().before().amount(),
        f.bought().after().amount(),
        f.bought().costBefore().amount(),
        f.bought().costAfter().amount());
  }
}
