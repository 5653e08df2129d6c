package org.millrace.io.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.millrace.domain.ExistingAsset;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.ProcessHeat;
import org.millrace.domain.Processes;
import org.millrace.domain.Profile;
import org.millrace.domain.Stated;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.Row;
import org.millrace.unit.Efficiency;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Quantity;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/** The rows of the tables {@code heat} and {@code existing_assets}. */
final class ProcessRows {
  private static final Set<String> HEAT_MAKERS = Set.of("boiler", "chp", "heat-pump");

  /** Condensing boilers give a little more than the net calorific value of their fuel. */
  private static final double MOST_OF_A_FUEL = 1.15;

  private final Scope scope;
  private final List<ProcessHeat> heat = new ArrayList<>();
  private final List<ExistingAsset> assets = new ArrayList<>();

  /** Collects the rows in scope; others are only checked. */
  ProcessRows(Scope scope) {
    this.scope = scope;
  }

  /** Without measures. */
  Processes processes() {
    return Processes.ofHeat(heat, assets);
  }

  void acceptHeat(Row row) {
    boolean warms = false;
    boolean cools = false;
    if (row.has("supply_temperature") && row.has("target_temperature")) {
      warms = row.number("supply_temperature") < row.number("target_temperature");
      cools = row.number("supply_temperature") > row.number("target_temperature");
      if (row.isEmpty("direction") && !warms && !cools) {
        row.report(IssueCode.VALUE_MISSING, "direction", "give|take", "");
      }
    }
    boolean takes = row.has("direction") ? row.text("direction").equals("take") : warms;
    if ((takes && cools) || (row.has("direction") && !takes && warms)) {
      row.report(IssueCode.HEAT_DIRECTION, "direction", "", takes ? "give" : "take");
    }
    if (row.isSound() && scope.keeps(row.text("facility"))) {
      heat.add(heat(row, takes ? ProcessHeat.Direction.TAKEN : ProcessHeat.Direction.GIVEN));
    }
  }

  private static ProcessHeat heat(Row row, ProcessHeat.Direction direction) {
    return new ProcessHeat(
        new Id.StreamId(row.text("id")),
        new Id.FacilityId(row.text("facility")),
        new Id.ZoneId(row.text(row.isEmpty("process") ? "facility" : "process")),
        direction,
        new Temperature(row.number("supply_temperature")),
        new Temperature(row.number("target_temperature")),
        figure(row, new HeatFlow(canonical(row, "heat"))),
        row.isEmpty("contribution")
            ? new Stated.Unknown<>()
            : new Stated.Known<>(
                figure(row, new TemperatureDifference(row.number("contribution")))),
        row.isEmpty("profile") ? Profile.EVEN : new Id.ProfileId(row.text("profile")));
  }

  void acceptAsset(Row row) {
    if (!row.has("kind")) {
      return;
    }
    boolean heats = HEAT_MAKERS.contains(row.text("kind"));
    checkCapacity(row, heats ? MeasureUnit.Kind.POWER : MeasureUnit.Kind.MASS);
    if (heats) {
      checkHeatMaker(row);
    } else {
      ignore(row, "fuel");
      ignore(row, "efficiency");
    }
    if (row.isSound() && scope.keeps(row.text("facility"))) {
      assets.add(heats ? heatMaker(row) : works(row));
    }
  }

  private static void checkCapacity(Row row, MeasureUnit.Kind kind) {
    if (row.has("capacity") && row.isEmpty("unit")) {
      row.report(IssueCode.VALUE_MISSING, "unit", usual(kind), "");
    }
    if (row.has("unit") && row.unit("unit").kind() != kind) {
      row.report(IssueCode.UNIT_OF_OTHER_KIND, "unit", usual(kind), "");
    }
  }

  private static String usual(MeasureUnit.Kind kind) {
    return kind == MeasureUnit.Kind.POWER ? "kW|MW" : "t|kt";
  }

  private static void checkHeatMaker(Row row) {
    if (row.isEmpty("fuel")) {
      row.report(IssueCode.VALUE_MISSING, "fuel", "materials", "");
    }
    if (row.isEmpty("efficiency")) {
      row.report(IssueCode.VALUE_MISSING, "efficiency", "0.01.." + MOST_OF_A_FUEL, "");
    }
    if (row.has("efficiency")
        && row.number("efficiency") > MOST_OF_A_FUEL
        && !row.text("kind").equals("heat-pump")) {
      row.report(IssueCode.OUT_OF_RANGE, "efficiency", "0.01.." + MOST_OF_A_FUEL, "");
    }
  }

  private static void ignore(Row row, String column) {
    if (row.has(column)) {
      row.report(IssueCode.VALUE_IGNORED, column, "boiler|chp|heat-pump", "");
    }
  }

  private static ExistingAsset heatMaker(Row row) {
    return new ExistingAsset.HeatMaker(
        new Id.EquipmentId(row.text("id")),
        new Id.FacilityId(row.text("facility")),
        row.constant("kind", ExistingAsset.Making.class),
        new Id.MaterialId(row.text("fuel")),
        figure(row, new Efficiency(row.number("efficiency"))),
        row.isEmpty("capacity")
            ? new Stated.Unknown<>()
            : new Stated.Known<>(figure(row, new HeatFlow(canonical(row, "capacity")))),
        row.yearOrZero("since"));
  }

  private static ExistingAsset works(Row row) {
    return new ExistingAsset.Works(
        new Id.EquipmentId(row.text("id")),
        new Id.FacilityId(row.text("facility")),
        row.constant("kind", ExistingAsset.Kind.class),
        row.isEmpty("capacity")
            ? new Stated.Unknown<>()
            : new Stated.Known<>(figure(row, new MassFlow(canonical(row, "capacity")))),
        row.yearOrZero("since"));
  }

  private static double canonical(Row row, String column) {
    return row.unit("unit").toCanonical(row.number(column));
  }

  private static <Q extends Quantity<Q>> Figure<Q> figure(Row row, Q value) {
    return Figure.exact(value, row.grade(), row.origin());
  }
}
