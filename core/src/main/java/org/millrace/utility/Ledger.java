package org.millrace.utility;

import org.millrace.domain.Id;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.utility.UtilityResult.Totals;

/** Adds up a year's costs and emissions of an operation, line by line. */
final class Ledger {
  private final Operation operation;
  private final Fleet fleet;
  private double purchase;
  private double sale;
  private double running;
  private double fixed;
  private double capital;
  private double surplus;
  private double investment;
  private double scope1;
  private double scope2;
  private double avoidedElsewhere;

  private Ledger(Operation operation) {
    this.operation = operation;
    this.fleet = operation.model().fleet();
  }

  static Totals totals(Operation operation) {
    Ledger ledger = new Ledger(operation);
    Fleet fleet = ledger.fleet;
    fleet.machines().forEach(m -> ledger.have(m.id(), m.sizing()));
    fleet.problem().stores().forEach(s -> ledger.have(s.id(), s.sizing()));
    operation.model().runnings().forEach(ledger::run);
    for (int c = 0; c < fleet.carriers().size(); c++) {
      Carrier.Trade trade = fleet.carriers().get(c).trade();
      ledger.buy(trade.purchase(), operation.purchases(c));
      ledger.sell(trade.sale(), operation.sales(c));
      ledger.letGo(trade.surplus(), operation.surpluses(c));
    }
    return ledger.totals();
  }

  private void have(Id.EquipmentId id, Sizing sizing) {
    investment += operation.investment(id, sizing);
    capital += operation.capital(id, sizing);
    fixed += operation.fixed(id, sizing);
  }

  private void run(Running converter) {
    running += fleet.overYear(operation.rates(converter, Converter.OperatingPoint::runningCost));
    scope1 += fleet.overYear(operation.rates(converter, Converter.OperatingPoint::emission));
  }

  private void buy(Carrier.Purchase kind, double[] rates) {
    if (kind instanceof Carrier.Purchase.Offered offered) {
      purchase += priced(offered.price(), rates);
      double emission = offered.emission() * fleet.overYear(rates);
      switch (offered.scope()) {
        case SCOPE_1 -> scope1 += emission;
        case SCOPE_2 -> scope2 += emission;
      }
    }
  }

  private void sell(Carrier.Sale kind, double[] rates) {
    if (kind instanceof Carrier.Sale.Accepted accepted) {
      sale += priced(accepted.price(), rates);
      avoidedElsewhere += accepted.avoidedElsewhere() * fleet.overYear(rates);
    }
  }

  private void letGo(Carrier.Surplus kind, double[] rates) {
    if (kind instanceof Carrier.Surplus.Allowed allowed) {
      surplus += allowed.fee() * fleet.overYear(rates);
    }
  }

  private double priced(Series price, double[] rates) {
    double[] amounts = new double[rates.length];
    for (int t = 0; t < rates.length; t++) {
      amounts[t] = price.at(t) * rates[t];
    }
    return fleet.overYear(amounts);
  }

  private Totals totals() {
    UtilityRules.CarbonRules carbon = fleet.rules().carbon();
    double covered = scope1 + (carbon.covers(Carrier.Scope.SCOPE_2) ? scope2 : 0);
    return new Totals(
        new Money(purchase),
        new Money(sale),
        new Money(running),
        new Money(fixed),
        new Money(capital),
        new Money(surplus),
        new Money(carbon.price().amount() * covered),
        new Money(investment),
        new Emission(scope1),
        new Emission(scope2),
        new Emission(avoidedElsewhere));
  }
}
