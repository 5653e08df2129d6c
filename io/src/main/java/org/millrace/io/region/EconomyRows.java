package org.millrace.io.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Activity;
import org.millrace.domain.Economy;
import org.millrace.domain.Economy.Part;
import org.millrace.domain.Figure;
import org.millrace.domain.SectorYear;
import org.millrace.domain.SectorYear.Fact;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Row;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;

/** The rows of the table {@code employment}. */
final class EconomyRows {
  private final Scope scope;
  private final EconomyCheck check = new EconomyCheck();
  private final Map<String, Draft> areas = new LinkedHashMap<>();
  private boolean spoiled;

  /** Collects the rows if reports are in scope; else they are only checked. */
  EconomyRows(Scope scope) {
    this.scope = scope;
  }

  /** An area as its first row describes it, and its land as soon as a row states it. */
  private static final class Draft {
    private final Part part;
    private double squareKilometers;
    private final List<SectorYear> sectors = new ArrayList<>();

    Draft(Part part) {
      this.part = part;
    }
  }

  /**
   * Takes a sector of an area in a year.
   *
   * @param euroPerUnit euro of the base year for one of the package's currency
   */
  void accept(Row row, double euroPerUnit) {
    Losses.report(row);
    Activity activity = Activities.of(row);
    if (row.isSound() && activity instanceof Activity.Coded sector) {
      take(row, sector, euroPerUnit);
    }
    spoiled |= !row.isSound();
  }

  private void take(Row row, Activity.Coded sector, double euroPerUnit) {
    Draft area = area(row);
    check.add(row, sector, area.part);
    if (row.isSound() && scope.keepsEconomy()) {
      area.sectors.add(
          new SectorYear(
              sector,
              row.yearOrZero("year"),
              figure(row, new Headcount(row.number("employees"))),
              facts(row, euroPerUnit)));
    }
  }

  /** Reports what only the whole table shows, if every row of it could be taken. */
  void check(Issues issues) {
    if (!spoiled) {
      check.report(issues);
    }
  }

  Economy economy() {
    List<Economy.Area> all = new ArrayList<>();
    areas.forEach(
        (name, area) ->
            all.add(new Economy.Area(name, area.part, area.squareKilometers, area.sectors)));
    return new Economy(all);
  }

  /** The area of a row; reports what an earlier row says otherwise. */
  private Draft area(Row row) {
    String name = row.text("area");
    Part part = row.constant("part", Part.class);
    if (part == Part.NATION && !areas.containsKey(name)) {
      areas.entrySet().stream()
          .filter(e -> e.getValue().part == Part.NATION)
          .findFirst()
          .ifPresent(e -> row.report(IssueCode.NATION_TWICE, "area", e.getKey(), ""));
    }
    Draft area = areas.computeIfAbsent(name, n -> new Draft(part));
    if (area.part != part) {
      row.report(IssueCode.AREA_DIFFERS, "part", RowText.word(area.part), "");
    }
    if (row.has("area_km2")) {
      double land = row.number("area_km2");
      if (area.squareKilometers > 0 && area.squareKilometers != land) {
        row.report(IssueCode.AREA_DIFFERS, "area_km2", RowText.number(area.squareKilometers), "");
      }
      area.squareKilometers = land;
    }
    return area;
  }

  private static List<Fact> facts(Row row, double euroPerUnit) {
    List<Fact> facts = new ArrayList<>();
    if (row.has("plants")) {
      facts.add(new Fact.Plants(row.number("plants")));
    }
    if (row.has("value_added")) {
      facts.add(new Fact.ValueAdded(money(row, "value_added", euroPerUnit)));
    }
    if (row.has("emission")) {
      facts.add(new Fact.DirectEmission(figure(row, new Emission(row.number("emission")))));
    }
    if (row.has("output")) {
      facts.add(new Fact.Output(money(row, "output", euroPerUnit)));
    }
    if (row.has("exports")) {
      facts.add(new Fact.Exports(money(row, "exports", euroPerUnit)));
    }
    return facts;
  }

  private static Figure<Money> money(Row row, String column, double euroPerUnit) {
    return figure(row, new Money(row.number(column) * euroPerUnit));
  }

  private static <Q extends Quantity<Q>> Figure<Q> figure(Row row, Q value) {
    return Figure.exact(value, row.grade(), row.origin());
  }
}
