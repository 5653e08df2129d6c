package org.millrace.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.millrace.domain.Figure;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.ResourceStream;
import org.millrace.match.Match;
import org.millrace.match.Reason;
import org.millrace.study.DataRequest;
import org.millrace.study.Plan;
import org.millrace.study.PlannedExchange;
import org.millrace.study.PlannedPlant;
import org.millrace.study.StudyResult;

/** A plan as CSV tables: every row of it, unrounded, ids and codes in place of words. */
public final class PlanTables {
  private PlanTables() {}

  /**
   * Writes {@code exchanges.csv}, {@code plants.csv}, {@code firms.csv}, {@code left_out.csv},
   * {@code streams.csv}, {@code data-requests.csv}, {@code clusters.csv}, {@code build.csv}, {@code
   * worths.csv}, {@code carbon-prices.csv} and {@code material-balance.csv}.
   *
   * @param folder that exists
   * @return the files
   */
  public static List<Path> write(StudyResult.Planned study, Path folder) throws IOException {
    Plan plan = study.plan();
    List<Path> files = new ArrayList<>();
    files.add(
        CsvTable.write(
            folder.resolve("exchanges.csv"),
            EXCHANGES,
            plan.exchanges().stream().map(PlanTables::exchange).toList()));
    files.add(
        CsvTable.write(
            folder.resolve("plants.csv"),
            PLANTS,
            plan.plants().stream().map(PlanTables::plant).toList()));
    files.add(
        CsvTable.write(
            folder.resolve("firms.csv"),
            FIRMS,
            plan.firms().stream().map(PlanTables::firm).toList()));
    files.add(
        CsvTable.write(
            folder.resolve("left_out.csv"),
            LEFT_OUT,
            plan.leftOut().stream().map(PlanTables::leftOut).toList()));
    files.add(
        CsvTable.write(
            folder.resolve("streams.csv"),
            STREAMS,
            study.registry().streams().map(PlanTables::stream).toList()));
    files.add(
        CsvTable.write(
            folder.resolve("data-requests.csv"),
            REQUESTS,
            study.requests().stream().map(PlanTables::request).toList()));
    files.add(
        CsvTable.write(
            folder.resolve("clusters.csv"), ClusterRows.HEADER, ClusterRows.of(study.clusters())));
    files.addAll(ReviewTables.write(plan, folder));
    return files;
  }

  private static final List<String> EXCHANGES =
      List.of(
          "offer",
          "need",
          "giver",
          "giver_name",
          "taker",
          "taker_name",
          "material",
          "delivered_material",
          "replaced_material",
          "conversions",
          "outcome",
          "running_since",
          "distance_km",
          "taken_t_per_a",
          "delivered_t_per_a",
          "replaced_t_per_a",
          "gain_eur_per_a",
          "giver_gain_eur_per_a",
          "taker_gain_eur_per_a",
          "price_eur_per_t_delivered",
          "lowest_price_eur_per_t_delivered",
          "highest_price_eur_per_t_delivered",
          "surplus_eur_per_t",
          "surplus_low_eur_per_t",
          "surplus_high_eur_per_t",
          "avoided_tco2e_per_a",
          "grade",
          "reasons");

  private static List<Object> exchange(PlannedExchange e) {
    Match match = e.match();
    double perDelivered = 1 / match.deliveredPerTonne();
    return List.of(
        e.offer().id(),
        e.need().id(),
        e.giver().id(),
        e.giver().name(),
        e.taker().id(),
        e.taker().name(),
        e.offer().material(),
        match.delivered(),
        e.need().material(),
        String.join("|", match.chain().stream().map(c -> c.technology().value()).toList()),
        match.outcome(),
        e.since().isEmpty() ? "" : e.since().getFirst(),
        match.distance().amount(),
        e.taken().amount(),
        e.delivered().amount(),
        e.replaced().amount(),
        e.gain().amount(),
        e.giverGain().amount(),
        e.takerGain().amount(),
        e.price().amount(),
        match.lowestPrice().amount() * perDelivered,
        match.highestPrice().amount() * perDelivered,
        match.money().value(),
        match.money().low(),
        match.money().high(),
        e.avoided().amount(),
        e.grade(),
        codes(match.reasons()));
  }

  private static final List<String> PLANTS =
      List.of(
          "technology",
          "maturity",
          "site",
          "site_name",
          "capacity_t_per_a",
          "input_t_per_a",
          "investment_eur",
          "capital_eur_per_a",
          "reference_investment_eur",
          "reference_investment_low_eur",
          "reference_investment_high_eur",
          "grade",
          "origin");

  private static List<Object> plant(PlannedPlant p) {
    Figure<?> reference = p.technology().size().investment();
    return List.of(
        p.technology().id(),
        p.technology().maturity(),
        p.site().id(),
        p.site().name(),
        p.capacity().amount(),
        p.input().amount(),
        p.investment().amount(),
        p.perYear().amount(),
        reference.amount(),
        reference.low(),
        reference.high(),
        reference.grade(),
        reference.origin());
  }

  private static final List<String> FIRMS =
      List.of(
          "facility",
          "firm",
          "name",
          "gain_as_giver_eur_per_a",
          "gain_as_taker_eur_per_a",
          "gain_alone_eur_per_a",
          "gain_eur_per_a");

  private static List<Object> firm(Plan.FirmGain f) {
    return List.of(
        f.facility().id(),
        f.facility().firm(),
        f.facility().name(),
        f.asGiver().amount(),
        f.asTaker().amount(),
        f.alone().amount(),
        f.gain().amount());
  }

  private static final List<String> LEFT_OUT =
      List.of(
          "offer",
          "facility",
          "material",
          "remaining_t_per_a",
          "offered_t_per_a",
          "cause",
          "reasons");

  private static List<Object> leftOut(Plan.LeftOut l) {
    return List.of(
        l.offer().id(),
        l.offer().facility(),
        l.offer().material(),
        l.remaining().amount(),
        l.offer().rate().amount(),
        l.cause(),
        codes(l.reasons()));
  }

  private static final List<String> STREAMS =
      List.of(
          "stream",
          "direction",
          "facility",
          "material",
          "rate_t_per_a",
          "rate_low_t_per_a",
          "rate_high_t_per_a",
          "route",
          "grade",
          "origin_table",
          "origin_row",
          "source");

  private static List<Object> stream(ResourceStream s) {
    return List.of(
        s.id(),
        switch (s) {
          case Offer offer -> "offer";
          case Need need -> "need";
        },
        s.facility(),
        s.material(),
        s.rate().amount(),
        s.rate().low(),
        s.rate().high(),
        switch (s) {
          case Offer offer -> offer.route();
          case Need need -> "";
        },
        s.rate().grade(),
        s.rate().origin().table(),
        s.rate().origin().row(),
        s.rate().origin().source());
  }

  private static final List<String> REQUESTS =
      List.of("facility", "facility_name", "ask", "material", "worth_eur_per_a", "exchanges");

  private static List<Object> request(DataRequest r) {
    return List.of(
        r.facility().id(),
        r.facility().name(),
        r.ask(),
        r.material(),
        r.worth().amount(),
        r.exchanges());
  }

  static String codes(List<Reason> reasons) {
    return String.join(
        "|", reasons.stream().map(r -> r.code().name().toLowerCase(Locale.ROOT)).toList());
  }
}
