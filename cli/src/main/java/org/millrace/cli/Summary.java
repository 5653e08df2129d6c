package org.millrace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.millrace.io.text.Texts;
import org.millrace.match.Outcome;
import org.millrace.study.Plan;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;
import org.millrace.study.Total;
import org.millrace.study.heat.HeatStudy;
import org.millrace.unit.EnergyFlow;

/** A plan in a screenful of text. */
final class Summary {
  private static final int EXCHANGES = 5;
  private static final double THOUSAND = 1e3;

  private Summary() {}

  static void print(StudyResult.Planned planned, Path folder, Console console) {
    PrintWriter out = console.out();
    Texts texts = console.texts();
    Plan plan = planned.plan();
    Plan.Headline headline = plan.headline();
    out.println(line("cli.saving", headline.saving(), texts));
    out.println(line("cli.avoided", headline.avoided(), texts));
    out.println(line("cli.diverted", headline.diverted(), texts));
    out.println(texts.text("cli.built", plan.exchanges().size(), open(plan), plan.plants().size()));
    if (!planned.heat().sites().isEmpty()) {
      HeatStudy.Totals heat = planned.heat().totals();
      out.println(texts.text("cli.heat", thousand(heat.betweenFirms()), thousand(heat.fired())));
    }
    out.println(texts.text("cli.gap", percent(plan.design().gap()), plan.design().solver()));
    out.println();
    for (PlannedExchange e : plan.exchanges().stream().limit(EXCHANGES).toList()) {
      out.println(
          texts.text(
              "cli.exchange",
              e.giver().name(),
              e.offer().material().value(),
              e.taker().name(),
              Math.round(e.taken().amount()),
              Math.round(e.gain().amount() / THOUSAND)));
    }
    out.println();
    out.println(texts.text("cli.report", folder.resolve("report.html")));
  }

  /** How many exchanges still have a question to be answered. */
  private static long open(Plan plan) {
    return plan.exchanges().stream()
        .filter(e -> e.match().outcome() == Outcome.CONDITIONAL)
        .count();
  }

  private static String line(String key, Total<?> total, Texts texts) {
    return texts.text(
        key,
        Math.round(total.value() / THOUSAND),
        Math.round(total.low() / THOUSAND),
        Math.round(total.high() / THOUSAND),
        total.grade());
  }

  private static long thousand(EnergyFlow heat) {
    return Math.round(heat.amount() / THOUSAND);
  }

  private static double percent(double share) {
    return Math.ceil(share * 1e4) / 1e2;
  }
}
