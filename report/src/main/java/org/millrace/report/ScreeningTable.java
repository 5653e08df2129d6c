package org.millrace.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.millrace.domain.Site;
import org.millrace.study.ScreenedPark;
import org.millrace.study.ScreeningResult;

/** Screened parks as a CSV table: every park, unrounded, ids and codes in place of words. */
public final class ScreeningTable {
  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "park",
          "name",
          "level",
          "lat",
          "lon",
          "facilities",
          "streams",
          "matches",
          "matches_with_open_questions",
          "saving_eur_per_a",
          "saving_bound_eur_per_a",
          "avoided_tco2e_per_a",
          "avoided_bound_tco2e_per_a",
          "exchanges",
          "plants",
          "diverted_t_per_a",
          "grade",
          "anchors",
          "best_giver",
          "best_taker",
          "best_material",
          "best_replaced_material",
          "best_gain_eur_per_a");

  private ScreeningTable() {}

  /**
   * Writes {@code parks-screening.csv}.
   *
   * @param folder that exists
   * @return the file
   */
  public static Path write(ScreeningResult result, Path folder) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (ScreenedPark park : result.parks()) {
      rows.add(row(rows.size() + 1, park));
    }
    return CsvTable.write(folder.resolve("parks-screening.csv"), COLUMNS, rows);
  }

  private static List<Object> row(int rank, ScreenedPark p) {
    List<Object> row = new ArrayList<>(List.of(rank, p.id(), p.name(), p.level()));
    switch (p.place()) {
      case Site.At at -> row.addAll(List.of(at.point().latitude(), at.point().longitude()));
      case Site.Unplaced unplaced -> row.addAll(List.of("", ""));
    }
    row.addAll(
        List.of(
            p.facilities(),
            p.streams(),
            p.matches(),
            p.open(),
            p.saving().feasible().amount(),
            p.saving().bound().amount(),
            p.avoided().feasible().amount(),
            p.avoided().bound().amount(),
            p.plan().exchanges(),
            p.plan().plants(),
            p.plan().diverted().amount(),
            p.plan().grade()));
    row.add(
        p.anchors().stream()
            .map(a -> a.facility().value() + ':' + a.material().value())
            .collect(Collectors.joining(" ")));
    for (ScreenedPark.Best b : p.best()) {
      row.addAll(List.of(b.giver(), b.taker(), b.material(), b.replaced(), b.gain().amount()));
    }
    if (p.best().isEmpty()) {
      row.addAll(List.of("", "", "", "", ""));
    }
    return row;
  }
}
