package org.millrace.enterprise;

import org.millrace.domain.Figure;
import org.millrace.domain.FigureSum;
import org.millrace.domain.knowledge.Technology;
import org.millrace.unit.Money;
import org.millrace.unit.Ratio;

/**
 * What a plant of a technology at a place costs: K = f K_ref (C / C_ref)^m up to the largest line;
 * beyond, n equal lines cost n K(C / n).
 */
final class PlantCost {
  private final Technology.Size size;
  private final Place place;
  private final double annuity;

  PlantCost(Technology technology, Place place, double interestRate) {
    size = technology.size();
    this.place = place;
    annuity = size.annuity(interestRate);
  }

  /** The plant for so much input: no smaller than the smallest sold [t/a]. */
  double capacity(double input) {
    return size.capacity(input);
  }

  /** Equal lines of a plant. */
  int lines(double capacity) {
    return size.lines(capacity);
  }

  /** The largest line [t/a]. */
  double largest() {
    return size.largest().amount();
  }

  double smallest() {
    return size.smallest().amount();
  }

  /** What a year of a unit of money invested costs. */
  double annuity() {
    return annuity;
  }

  /** Yearly cost of the capital in a plant for so much input [EUR/a]. */
  double perYear(double input) {
    return annuity
        * size.investment().amount()
        * place.investmentFactor().amount()
        * multiple(capacity(input), size.exponent().amount());
  }

  /** What a tonne costs at least, whatever the size: the largest line, fully used [EUR/t]. */
  double leastPerTonne() {
    return perYear(largest()) / largest();
  }

  /** The investment as a multiple of that in the reference plant; jobs are the same multiple. */
  double multiple(double capacity, double exponent) {
    return size.multiple(capacity, exponent);
  }

  /** Books the investment in a plant of some capacity, times a factor. */
  void book(FigureSum tally, double capacity, double factor) {
    Figure<Ratio> exponent = size.exponent();
    Figure<Money> investment = size.investment();
    double scale = multiple(capacity, exponent.amount());
    double local = place.investmentFactor().amount();
    tally.add(investment, factor * scale * local);
    double unit = factor * local * investment.amount();
    tally.move(
        exponent,
        unit * (multiple(capacity, exponent.low()) - scale),
        unit * (multiple(capacity, exponent.high()) - scale));
    double whole = factor * scale * investment.amount();
    tally.move(
        place.investmentFactor(),
        whole * (place.investmentFactor().low() - local),
        whole * (place.investmentFactor().high() - local));
  }
}
