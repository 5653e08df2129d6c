package org.millrace.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.carbon.footprint.FootprintResult.Account;
import org.millrace.carbon.footprint.FootprintResult.Drawn;
import org.millrace.classify.matrix.Missing;
import org.millrace.classify.matrix.YearResult;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.Estimate;
import org.millrace.classify.matrix.YearResult.NotClassifiable;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.report.chart.MatrixPlace;
import org.millrace.study.cluster.CarbonYear;
import org.millrace.study.cluster.ClusterGroup;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.StudiedCluster;

/** A row for each cluster and year of which anything is known; what nobody said is empty. */
final class ClusterRows {
  static final List<String> HEADER =
      List.of(
          "cluster",
          "name",
          "group",
          "members",
          "latitude",
          "longitude",
          "radius_km",
          "leading_sector",
          "year",
          "reporting_members",
          "scope1_tco2e",
          "scope2_tco2e",
          "scopes_1_and_2_tco2e",
          "scopes_1_and_2_low_tco2e",
          "scopes_1_and_2_high_tco2e",
          "eliminated_tco2e",
          "complete",
          "footprint_grade",
          "relative_carbon",
          "relative_carbon_low",
          "relative_carbon_high",
          "carbon_threshold",
          "competitiveness",
          "competitiveness_low",
          "competitiveness_high",
          "competitiveness_threshold",
          "probability_obsoleted",
          "probability_to_be_transformed",
          "probability_developmental",
          "probability_ecological",
          "type",
          "determined",
          "matrix_grade",
          "missing");

  private static final int CARBON_CELLS = 9;
  private static final int MATRIX_CELLS = 15;

  private ClusterRows() {}

  static List<List<Object>> of(ClusterStudy study) {
    List<List<Object>> rows = new ArrayList<>();
    for (StudiedCluster cluster : study.clusters()) {
      Map<Integer, CarbonYear> carbon = new TreeMap<>();
      cluster.carbon().forEach(c -> carbon.put(c.year(), c));
      Map<Integer, YearResult> places = new TreeMap<>();
      cluster.track().years().forEach(y -> places.put(y.year(), y));
      TreeMap<Integer, List<Object>> years = new TreeMap<>();
      carbon.keySet().forEach(y -> years.put(y, new ArrayList<>()));
      places.keySet().forEach(y -> years.put(y, new ArrayList<>()));
      years.forEach(
          (year, row) -> {
            addGroup(row, cluster);
            row.add(year);
            CarbonYear own = carbon.get(year);
            row.addAll(own == null ? empty(CARBON_CELLS) : carbon(own));
            YearResult place = places.get(year);
            row.addAll(place == null ? empty(MATRIX_CELLS + 1) : place(place));
          });
      rows.addAll(years.values());
    }
    return rows;
  }

  private static List<Object> empty(int cells) {
    return Collections.nCopies(cells, "");
  }

  private static void addGroup(List<Object> row, StudiedCluster cluster) {
    ClusterGroup group = cluster.group();
    row.add(group.id());
    row.add(group.name());
    row.add(group.kind());
    row.add(group.members().size());
    row.add(group.center().latitude());
    row.add(group.center().longitude());
    row.add(group.radius().amount());
    row.add(
        cluster.specialties().isEmpty()
            ? ""
            : cluster.specialties().getFirst().sector().scheme()
                + ' '
                + cluster.specialties().getFirst().sector().code());
  }

  private static List<Object> carbon(CarbonYear year) {
    Account account = year.account().account();
    double central = account.locationBased().central().amount();
    double half = account.locationBased().propagated().amount();
    double low = central - half;
    double high = central + half;
    if (account.locationBased().drawn() instanceof Drawn.Draws draws) {
      low = draws.low().amount();
      high = draws.high().amount();
    }
    return List.of(
        year.reporting(),
        account.scope1().total().central().amount(),
        account.scope2().total().amount(),
        central,
        low,
        high,
        year.account().eliminated().locationBased().amount(),
        account.complete() ? "yes" : "no",
        account.grade());
  }

  private static List<Object> place(YearResult year) {
    return switch (year) {
      case Classified classified -> {
        List<Object> row = new ArrayList<>();
        add(row, classified.position().carbon(), classified.position().carbonThreshold());
        add(
            row,
            classified.position().competitiveness(),
            classified.position().competitivenessThreshold());
        for (ClusterType type : ClusterType.values()) {
          row.add(classified.membership().drawn().of(type));
        }
        MatrixPlace place = MatrixPlace.of(classified);
        row.add(place.type());
        row.add(place.sure() ? "yes" : "no");
        row.add(classified.basis().grade());
        row.add(codes(classified.basis().gaps()));
        yield row;
      }
      case NotClassifiable none -> {
        List<Object> row = new ArrayList<>(empty(MATRIX_CELLS));
        row.add(codes(none.missing()));
        yield row;
      }
    };
  }

  private static String codes(List<Missing> missing) {
    return String.join("|", missing.stream().map(MissingTexts::code).distinct().toList());
  }

  private static void add(List<Object> row, Estimate estimate, double threshold) {
    row.add(estimate.mean());
    row.add(estimate.low());
    row.add(estimate.high());
    row.add(threshold);
  }
}
