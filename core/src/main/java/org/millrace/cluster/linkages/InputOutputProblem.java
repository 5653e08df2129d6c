package org.millrace.cluster.linkages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/**
 * A square table of what industries sell each other in a year, in one currency and price.
 *
 * @param industries each once, at least three
 */
public record InputOutputProblem(List<Industry> industries, InputOutputRules rules) {
  public InputOutputProblem {
    industries = List.copyOf(industries);
    Require.that(industries.size() >= 3, "A table must have at least three industries.");
    Set<Id.SectorId> seen = new HashSet<>();
    for (Industry industry : industries) {
      Require.that(
          seen.add(industry.id()), "There are two industries '%s'.", industry.id().value());
      Require.that(
          industry.sales().size() == industries.size(),
          "Industry '%s' has %s flows, but there are %s industries.",
          industry.id().value(),
          industry.sales().size(),
          industries.size());
    }
    for (int place = 0; place < industries.size(); place++) {
      requireOutput(industries, place);
    }
  }

  /**
   * One industry.
   *
   * @param output all it makes in a year, sold to industries or to final users; not negative [money
   *     as of the flows]
   * @param sales to each industry, itself too, in their order, for use in making things; not
   *     negative [money]
   */
  public record Industry(Id.SectorId id, double output, Vector sales) {
    public Industry {
      String thing = "output of industry '%s'".formatted(id.value());
      Require.atLeast(thing, Require.finite(thing, output), 0);
      for (double flow : sales.toArray()) {
        String sale = "flow from industry '%s'".formatted(id.value());
        Require.atLeast(sale, Require.finite(sale, flow), 0);
      }
    }
  }

  private static void requireOutput(List<Industry> industries, int place) {
    Industry industry = industries.get(place);
    double bought = 0;
    double sold = 0;
    for (int other = 0; other < industries.size(); other++) {
      bought += industries.get(other).sales().at(place);
      sold += industry.sales().at(other);
    }
    Require.that(
        bought + sold == 0 || industry.output() > 0,
        "Industry '%s' buys %s and sells %s, but its output is 0.",
        industry.id().value(),
        bought,
        sold);
    Require.finite(
        "sum of the flows of industry '%s'".formatted(industry.id().value()), bought + sold);
  }
}
