package org.millrace.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.millrace.domain.CleanerProduction;
import org.millrace.domain.Id;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.PlannedMeasure;
import org.millrace.study.StudyResult;

/** What firms can do inside their own gates, and what they had better leave to exchanges. */
final class MeasureSection {
  private final List<PlannedMeasure> taken;
  private final List<CleanerProduction> left;
  private final Words words;
  private final Tables tables;
  private final Paybacks paybacks;
  private final Map<Id.FacilityId, String> names = new HashMap<>();

  MeasureSection(StudyResult.Planned study, Words words) {
    taken = study.plan().measures();
    this.words = words;
    tables = new Tables(words);
    paybacks = new Paybacks(words);
    Set<Id.MeasureId> ids = new HashSet<>();
    taken.forEach(m -> ids.add(m.measure().id()));
    left =
        study.registry().processes().measures().stream()
            .filter(m -> !ids.contains(m.id()))
            .toList();
    study.registry().facilities().forEach(f -> names.put(f.id(), f.name()));
  }

  /** Whether nobody stated a measure. */
  boolean isEmpty() {
    return taken.isEmpty() && left.isEmpty();
  }

  PageView.Section section() {
    double gain = taken.stream().mapToDouble(m -> m.gain().amount()).sum();
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        taken.isEmpty()
            ? words.text("report.measures.none")
            : words.text(
                "report.measures.lead",
                words.numbers().count(taken.size()),
                words.amount(gain, "EUR/a")));
    paragraphs.add(words.text("report.measures.how"));
    List<PageView.Block> blocks = new ArrayList<>();
    if (!taken.isEmpty()) {
      blocks.add(new PageView.TableBlock(taken()));
    }
    if (!left.isEmpty()) {
      blocks.add(
          new PageView.FoldBlock(
              words.text("report.measures.left-fold", words.numbers().count(left.size())),
              List.of(new PageView.TableBlock(left()))));
    }
    return new PageView.Section(
        "measures", words.text("report.measures.title"), paragraphs, blocks);
  }

  private Table taken() {
    return tables.table(
        "report.measures.caption",
        List.of(
            tables.words("facility"),
            tables.words("measure"),
            tables.words("kind"),
            tables.words("shrinks"),
            tables.numbers("investment"),
            tables.numbers("saving"),
            tables.numbers("payback"),
            tables.words("payback-range"),
            tables.numbers("avoided"),
            tables.words("grade")),
        taken.stream().map(this::row).toList());
  }

  private List<Table.Cell> row(PlannedMeasure planned) {
    CleanerProduction measure = planned.measure();
    return List.of(
        tables.text(planned.facility().name()),
        tables.text(measure.name()),
        tables.text(words.text(measure.kind())),
        tables.text(
            planned.shrunk().stream()
                .map(
                    s ->
                        words.text(
                            "report.measures.shrinks",
                            words.material(s.material()),
                            words.amount(s.tonnes().amount(), "t/a")))
                .collect(Collectors.joining("; "))),
        tables.amount(measure.investment().amount()),
        tables.amount(planned.saving().value()),
        paybacks.cell(planned.payback().value()),
        tables.text(paybacks.range(planned.payback())),
        tables.amount(planned.avoided().amount()),
        Badge.of(planned.saving().grade(), words));
  }

  private Table left() {
    return tables.table(
        "report.measures.left",
        List.of(
            tables.words("facility"),
            tables.words("measure"),
            tables.words("kind"),
            tables.numbers("investment")),
        left.stream()
            .map(
                m ->
                    List.of(
                        tables.text(names.getOrDefault(m.facility(), m.facility().value())),
                        tables.text(m.name()),
                        tables.text(words.text(m.kind())),
                        tables.amount(m.investment().amount())))
            .toList());
  }
}
