package org.millrace.country;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.domain.Supplier;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;

/** What the facilities of one park file in a year, drawn facility by facility. */
final class Filing {
  private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

  private final CountryProblem problem;
  private final Dice dice;
  private final List<Reports.Release> releases = new ArrayList<>();
  private final List<Reports.Transfer> transfers = new ArrayList<>();
  private final List<Reports.FuelUse> fuels = new ArrayList<>();
  private final List<Reports.Size> sizes = new ArrayList<>();

  Filing(CountryProblem problem, Dice dice) {
    this.problem = problem;
    this.dice = dice;
  }

  Reports reports() {
    return new Reports(releases, transfers, fuels, sizes, List.of(), List.of());
  }

  /** Draws and files one facility; as many numbers are drawn whatever passes the thresholds. */
  void file(Id.FacilityId facility, SectorRule rule) {
    double people = Math.max(1, Math.round(dice.lognormal(rule.employees(), rule.spread())));
    double money = rounded(people * drawn(rule.valueAdded().amount(), rule));
    double nonhazardous = people * drawn(rule.nonhazardous(), rule);
    double recovered = nonhazardous * dice.uniform(0, problem.reporting().recovered());
    double hazardous = people * drawn(rule.hazardous(), rule);
    double carbon = people * drawn(rule.carbon(), rule);
    int year = problem.year();
    sizes.add(new Reports.Employees(facility, year, figure(new Headcount(people), facility)));
    sizes.add(new Reports.ValueAdded(facility, year, figure(new Money(money), facility)));
    Reporting reporting = problem.reporting();
    if (nonhazardous >= reporting.nonhazardous().amount()) {
      fileWaste(facility, false, Route.DISPOSAL, nonhazardous - recovered);
      fileWaste(facility, false, Route.RECOVERY, recovered);
    }
    if (hazardous >= reporting.hazardous().amount()) {
      fileWaste(facility, true, Route.DISPOSAL, hazardous);
    }
    if (carbon >= reporting.carbon().amount()) {
      releases.add(
          new Reports.Release(
              facility, year, "CO2", Reports.Medium.AIR, figure(mass(carbon), facility)));
    }
    double burnt = rounded(carbon * rule.fuelShare() / rule.fuelFactor());
    if (burnt > 0 && burnt >= reporting.fuel().amount()) {
      fuels.add(
          new Reports.FuelUse(
              facility,
              year,
              rule.fuel(),
              figure(new EnergyFlow(burnt), facility),
              "",
              new Supplier.Elsewhere()));
    }
  }

  private double drawn(double median, SectorRule rule) {
    return dice.lognormal(median, rule.intensitySpread());
  }

  private void fileWaste(Id.FacilityId facility, boolean hazardous, Route route, double tonnes) {
    if (rounded(tonnes) > 0) {
      transfers.add(
          new Reports.Transfer(
              facility, problem.year(), hazardous, route, figure(mass(tonnes), facility), "", ""));
    }
  }

  private static MassFlow mass(double tonnes) {
    return new MassFlow(rounded(tonnes));
  }

  private static <Q extends Quantity<Q>> Figure<Q> figure(Q value, Id.FacilityId facility) {
    Origin origin = new Origin("country", facility.value(), DataSource.ENGINEERING_JUDGEMENT);
    return Figure.exact(value, Grade.ASSUMED, origin);
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).round(DIGITS).doubleValue();
  }
}
