package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Grade;

/**
 * A product of factors; what is summed in an account.
 *
 * @param coefficient of the exact ones
 * @param factors the uncertain ones
 * @param grade the worst of all
 */
record Term(double coefficient, List<Factor> factors, Grade grade) {
  Term {
    factors = List.copyOf(factors);
  }

  /** A number and factors; exact ones go into the coefficient. */
  static Term of(double number, Factor... all) {
    Term term = new Term(number, List.of(), Grade.MEASURED);
    for (Factor factor : all) {
      term = term.times(factor);
    }
    return term;
  }

  Term times(Factor factor) {
    Grade worse = grade.worse(factor.grade());
    if (factor.isExact()) {
      return new Term(coefficient * factor.effect(), factors, worse);
    }
    List<Factor> more = new ArrayList<>(factors);
    more.add(factor);
    return new Term(coefficient, more, worse);
  }

  Term times(double number) {
    return new Term(coefficient * number, factors, grade);
  }

  /** Of the central values. */
  double central() {
    double product = coefficient;
    for (Factor factor : factors) {
      product *= factor.effect();
    }
    return product;
  }

  /** How far the product moves when the factor at a place moves over half its interval. */
  double move(int place) {
    double product = coefficient;
    for (int i = 0; i < factors.size(); i++) {
      product *= i == place ? factors.get(i).slope() : factors.get(i).effect();
    }
    return product;
  }

  static double sum(List<Term> terms) {
    double sum = 0;
    for (Term term : terms) {
      sum += term.central();
    }
    return sum;
  }
}
