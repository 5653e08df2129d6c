package org.millrace.io.region;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.DataSource;
import org.millrace.domain.Economy;
import org.millrace.domain.Id;
import org.millrace.domain.Policy;
import org.millrace.domain.PublishedTotal;
import org.millrace.domain.Region;
import org.millrace.io.datapackage.Descriptor;
import org.millrace.io.datapackage.PackageHeader;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Row;
import org.millrace.unit.Price;

/** The rows of the tables {@code prices} and {@code policies}. */
final class MoneyRows {
  private final PackageHeader.PricesOf money;
  private final List<Region.Conversion> conversions = new ArrayList<>(1);
  private final List<Policy> policies = new ArrayList<>();
  private boolean spoiled;

  MoneyRows(PackageHeader.PricesOf money) {
    this.money = money;
  }

  void acceptPrice(Row row) {
    boolean ours =
        !money.inEuro()
            && row.text("currency").equals(money.currency())
            && row.text("price_year").equals(Integer.toString(money.baseYear()));
    if (row.has("euro_per_unit") && row.number("euro_per_unit") == 0) {
      row.report(IssueCode.OUT_OF_RANGE, "euro_per_unit", ">0", "");
    }
    spoiled |= ours && !row.isSound();
    if (ours && row.isSound()) {
      conversions.add(
          new Region.Conversion(
              money.currency(), money.baseYear(), row.number("euro_per_unit"), row.source()));
    }
  }

  /**
   * Reports money that nothing converts.
   *
   * @param whole whether every row of the prices could be read
   */
  void check(boolean whole, Issues issues) {
    if (!money.inEuro() && conversions.isEmpty() && whole && !spoiled) {
      issues.add(
          new Issue(
              IssueCode.CURRENCY_WITHOUT_PRICE,
              Descriptor.FILE,
              0,
              "/currency",
              money.currency(),
              money.currency() + ',' + money.baseYear(),
              ""));
    }
  }

  /** Euro of the base year for one of the package's currency. */
  double euroPerUnit() {
    return conversions.isEmpty() ? 1 : conversions.getFirst().euroPerUnit();
  }

  void acceptPolicy(Row row) {
    if (row.isSound()) {
      Id.PolicyId id = new Id.PolicyId(row.text("id"));
      Price price = new Price(row.number("value") * euroPerUnit());
      policies.add(
          row.text("kind").equals("carbon-price")
              ? new Policy.CarbonPrice(id, price)
              : new Policy.LandfillTax(id, price));
    }
  }

  List<Policy> policies() {
    return List.copyOf(policies);
  }

  Region region(
      PackageHeader header,
      List<DataSource> sources,
      List<PublishedTotal> totals,
      Economy economy) {
    return new Region(
        new Id.RegionId(header.name()),
        header.title(),
        header.description(),
        money.baseYear(),
        conversions,
        sources,
        totals,
        economy);
  }
}
