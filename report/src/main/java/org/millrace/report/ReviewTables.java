package org.millrace.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.millrace.study.BuildList;
import org.millrace.study.MaterialBalance;
import org.millrace.study.Payback.End;
import org.millrace.study.PriceSensitivity.Answer;
import org.millrace.study.PriceSensitivity.Point;
import org.millrace.study.Review;

/** What a plan is asked, as CSV tables; what does not apply or is not known is empty. */
final class ReviewTables {
  private ReviewTables() {}

  /** Writes {@code build.csv}, {@code carbon-prices.csv} and {@code material-balance.csv}. */
  static List<Path> write(Review review, Path folder) throws IOException {
    return List.of(
        CsvTable.write(folder.resolve("build.csv"), BUILD, builds(review.build())),
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
          "stands_already");

  private static List<List<Object>> builds(BuildList build) {
    List<List<Object>> rows = new ArrayList<>();
    build.plants().forEach(p -> rows.add(plant(p)));
    build.links().forEach(l -> rows.add(link(l)));
    return rows;
  }

  private static List<Object> plant(BuildList.OfPlant p) {
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
        p.standing());
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
        !l.since().isEmpty());
  }

  private static Object years(End end) {
    return switch (end) {
      case End.Years years -> years.years();
      case End.Never never -> "never";
    };
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
