package org.millrace.utility;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Budget;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;

/** Collects columns with all they bring about, and rows, for one setting. */
final class Program {
  private final LinearProgramBuilder builder = new LinearProgramBuilder();
  private final List<Entry> emissions = new ArrayList<>();
  private final List<Entry> investments = new ArrayList<>();
  private final Setting setting;
  private int rows;

  Program(Setting setting) {
    this.setting = setting;
  }

  /**
   * What one unit of a column brings about in a year.
   *
   * @param cost carbon price included [EUR]
   * @param emission that cap and price cover [tCO2e]
   * @param investment [EUR]
   * @param lack hours of a usual demand
   */
  record Effect(double cost, double emission, double investment, double lack) {
    static final Effect NONE = new Effect(0, 0, 0, 0);

    static Effect running(double cost, double emission) {
      return new Effect(cost, emission, 0, 0);
    }

    static Effect having(double cost, double investment) {
      return new Effect(cost, 0, investment, 0);
    }
  }

  Setting setting() {
    return setting;
  }

  int column(String name, double lower, double upper, Effect effect) {
    int column = builder.column(name, lower, upper, objective(effect));
    note(column, effect);
    return column;
  }

  int integer(String name, double lower, double upper, Effect effect) {
    int column = builder.integer(name, lower, upper, objective(effect));
    note(column, effect);
    return column;
  }

  /** Adds a row and returns its place. */
  int row(String name, double lower, double upper, List<Entry> entries) {
    builder.row(name, lower, upper, entries);
    return rows++;
  }

  private double objective(Effect effect) {
    return switch (setting.goal()) {
      case COST -> effect.cost();
      case EMISSION -> effect.emission();
      case INVESTMENT -> effect.investment();
      case LACK -> effect.lack();
    };
  }

  private void note(int column, Effect effect) {
    if (effect.emission() != 0) {
      emissions.add(new Entry(column, effect.emission()));
    }
    if (effect.investment() != 0) {
      investments.add(new Entry(column, effect.investment()));
    }
  }

  /** The program, cap and budget added as the setting says. */
  LinearProgram build(UtilityRules rules) {
    if (setting.capped() && rules.carbon().hasCap()) {
      row(
          "emission-cap",
          Double.NEGATIVE_INFINITY,
          rules.carbon().cap().amount(),
          List.copyOf(emissions));
    }
    if (setting.budgeted() && rules.budget() instanceof Budget.AtMost most) {
      row("budget", Double.NEGATIVE_INFINITY, most.investment().amount(), List.copyOf(investments));
    }
    return builder.build();
  }
}
