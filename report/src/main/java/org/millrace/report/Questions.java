package org.millrace.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.io.text.Texts;
import org.millrace.match.Match;
import org.millrace.match.Outcome;
import org.millrace.match.Reason;
import org.millrace.match.ReasonCode;
import org.millrace.report.word.Words;
import org.millrace.study.PlannedExchange;

/** What must be asked, and whom, before a conditional exchange is sure. */
public final class Questions {
  private Questions() {}

  static List<String> of(PlannedExchange exchange, Words words) {
    return of(exchange.match(), exchange.giver().name(), exchange.taker().name(), words);
  }

  /**
   * The questions of a match, one for each code; what several reasons of a code name is listed in
   * it.
   */
  public static List<String> of(Match match, String giver, String taker, Words words) {
    Map<ReasonCode, Set<String>> open = new EnumMap<>(ReasonCode.class);
    for (Reason reason : match.reasons()) {
      if (reason.code().outcome() == Outcome.CONDITIONAL) {
        open.computeIfAbsent(reason.code(), c -> new LinkedHashSet<>())
            .addAll(words.arguments(reason).stream().limit(1).toList());
      }
    }
    List<String> questions = new ArrayList<>();
    open.forEach(
        (code, things) ->
            questions.add(
                words.text(
                    key(code),
                    giver,
                    taker,
                    String.join(words.text("report.list-comma"), things))));
    return questions;
  }

  /** The question's key: whoever must be asked is {0}, the giver, or {1}, the taker. */
  static String key(ReasonCode code) {
    return "report.ask." + Texts.key(code).replaceFirst("^[^.]*\\.", "");
  }
}
