package org.millrace.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.Circulation;
import org.millrace.study.StudyResult;

/** Puts the loops of a plan into words. */
final class LoopViews {
  private final StudyResult.Planned study;
  private final Circulation loops;
  private final Words words;
  private final Tables tables;

  LoopViews(StudyResult.Planned study, Words words) {
    this.study = study;
    loops = study.plan().review().circulation();
    this.words = words;
    tables = new Tables(words);
  }

  /** The two rates, and what they are. */
  PageView.Card card() {
    return new PageView.Card(
        words.text("report.card.loops"),
        words.text(
            "report.card.loops-rates",
            words.numbers().percent(loops.smallRate()),
            words.numbers().percent(loops.largeRate())),
        words.text(
            "report.card.loops-tonnes",
            words.numbers().large(loops.small().amount()) + " t/a",
            words.numbers().large(loops.large().amount()) + " t/a"),
        Badge.of(study.plan().headline().diverted().grade(), words),
        words.text(
            loops.parks().isEmpty() ? "report.card.loops-no-park" : "report.card.loops-note",
            words.numbers().large(loops.generated().amount()) + " t/a"));
  }

  /** Each park's part; nothing without parks. */
  List<PageView.Block> parks() {
    if (loops.parks().isEmpty()) {
      return List.of();
    }
    Map<Id.ParkId, String> names = new HashMap<>();
    study.registry().parks().forEach(p -> names.put(p.id(), p.name()));
    Table table =
        tables.table(
            "report.loops.caption",
            List.of(
                tables.words("park"),
                tables.numbers("generated"),
                tables.numbers("inside"),
                tables.numbers("inside-rate"),
                tables.numbers("sent-out"),
                tables.numbers("taken-in")),
            loops.parks().stream()
                .map(
                    p ->
                        List.of(
                            tables.text(names.getOrDefault(p.park(), p.park().value())),
                            tables.amount(p.generated().amount()),
                            tables.amount(p.inside().amount()),
                            new Table.Cell.Amount(words.numbers().percent(p.rate()), p.rate()),
                            tables.amount(p.out().amount()),
                            tables.amount(p.in().amount())))
                .toList());
    return List.of(
        new PageView.FoldBlock(
            words.text("report.loops.fold", words.numbers().count(loops.parks().size())),
            List.of(new PageView.TableBlock(table))));
  }
}
