package org.millrace.report;

import java.util.List;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.report.word.Words;
import org.millrace.study.BuildList;
import org.millrace.study.Payback;
import org.millrace.study.Payback.End;
import org.millrace.study.PlannedExchange;

/** How to begin with a plant or a link. */
final class FirstSteps {
  private final KnowledgeIndex knowledge;
  private final Words words;

  FirstSteps(KnowledgeIndex knowledge, Words words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /** How to begin with a plant. */
  String of(BuildList.OfPlant plant, Technology technology) {
    if (plant.standing()) {
      return words.text("report.build.monday.standing");
    }
    if (plant.payback().value() instanceof End.Never) {
      return words.text("report.build.monday.never");
    }
    if (technology.maturity().compareTo(Maturity.COMMERCIAL) < 0) {
      return words.text("report.build.monday.trial");
    }
    return words.text(
        isSure(plant.payback(), technology)
            ? "report.build.monday.offers"
            : "report.build.monday.weigh",
        words.amount(plant.capacity().amount(), "t/a"),
        words.text(plant.investment().grade()));
  }

  /** Whether it is paid back within its life even at worst. */
  static boolean isSure(Payback payback, Technology technology) {
    return payback.high() instanceof End.Years years
        && years.years() <= technology.size().lifetimeYears();
  }

  /** Whether nothing has to come before a link that does not run yet. */
  boolean isOpen(PlannedExchange exchange) {
    return exchange.since().isEmpty()
        && exchange.match().chain().isEmpty()
        && Questions.of(exchange, words).isEmpty();
  }

  /** How to begin with a link. */
  String of(BuildList.OfLink link, PlannedExchange exchange) {
    if (!exchange.since().isEmpty()) {
      return words.text("report.build.monday.running");
    }
    List<String> questions = Questions.of(exchange, words);
    if (!questions.isEmpty()) {
      return questions.getFirst();
    }
    if (!exchange.match().chain().isEmpty()) {
      return words.text("report.build.monday.plant-first");
    }
    return isPiped(link)
        ? words.text("report.build.monday.pipe", words.amount(link.distance().amount(), "km"))
        : load(exchange);
  }

  private String load(PlannedExchange exchange) {
    double price = exchange.price().amount();
    return words.text(
        price >= 0 ? "report.build.monday.load" : "report.build.monday.load-giver",
        words.amount(Math.abs(price), "EUR/t"),
        exchange.giver().name(),
        exchange.taker().name());
  }

  /** Whether the link is a pipe of its own; see the means of transport. */
  boolean isPiped(BuildList.OfLink link) {
    return knowledge
            .findTransport(link.phase())
            .filter(t -> t.linkPerKilometreYear().amount() > 0)
            .isPresent()
        || link.phase() == Phase.STEAM;
  }
}
