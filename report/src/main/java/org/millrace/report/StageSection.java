package org.millrace.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.millrace.domain.Id;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.PlannedMeasure;
import org.millrace.study.PlannedPlant;
import org.millrace.study.Stages;
import org.millrace.study.StudyResult;

/** In which year what is built, when money comes year by year. */
final class StageSection {
  private final Stages stages;
  private final Words words;
  private final Tables tables;
  private final Map<Id.PlantId, PlannedPlant> plants = new HashMap<>();
  private final Map<Id.MeasureId, PlannedMeasure> measures = new HashMap<>();

  StageSection(StudyResult.Planned study, Words words) {
    stages = study.plan().review().stages();
    this.words = words;
    tables = new Tables(words);
    study.plan().plants().forEach(p -> plants.put(p.id(), p));
    study.plan().measures().forEach(m -> measures.put(m.measure().id(), m));
  }

  /** The section, where somebody said what may be invested in a year. */
  Optional<PageView.Section> section() {
    return switch (stages) {
      case Stages.AtOnce atOnce -> Optional.empty();
      case Stages.NotFound notFound ->
          Optional.of(section(List.of(words.text("report.stages.not-found")), List.of()));
      case Stages.InYears years -> Optional.of(section(sentences(years), tables(years)));
    };
  }

  private PageView.Section section(List<String> paragraphs, List<PageView.Block> blocks) {
    return new PageView.Section("stages", words.text("report.stages.title"), paragraphs, blocks);
  }

  private List<String> sentences(Stages.InYears years) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        years.years().isEmpty()
            ? words.text("report.stages.nothing")
            : words.text(
                "report.stages.lead",
                words.amount(years.budget().amount(), "EUR"),
                words.numbers().count(years.years().getLast().year()),
                words.amount(years.presentValue().amount(), "EUR"),
                words.amount(years.bound().amount(), "EUR")));
    if (!years.later().isEmpty()) {
      sentences.add(
          words.text(
              "report.stages.later",
              years.later().stream().map(this::name).collect(Collectors.joining("; "))));
    }
    return sentences;
  }

  private List<PageView.Block> tables(Stages.InYears years) {
    if (years.years().isEmpty()) {
      return List.of();
    }
    Table table =
        tables.table(
            "report.stages.caption",
            List.of(tables.words("build-year"), tables.words("what"), tables.numbers("investment")),
            years.years().stream()
                .map(
                    y ->
                        List.of(
                            tables.text(
                                words.text("report.stages.year", words.numbers().count(y.year()))),
                            tables.text(
                                y.built().stream()
                                    .map(this::name)
                                    .collect(Collectors.joining("; "))),
                            tables.amount(y.invested().amount())))
                .toList());
    return List.of(new PageView.TableBlock(table));
  }

  private String name(Stages.Part part) {
    return switch (part) {
      case Stages.Part.Plants built ->
          built.plants().stream().map(this::name).collect(Collectors.joining(" + "));
      case Stages.Part.OwnMeasure taken ->
          Optional.ofNullable(measures.get(taken.measure()))
              .map(m -> words.text("report.stages.part", m.measure().name(), m.facility().name()))
              .orElse(taken.measure().value());
    };
  }

  private String name(Id.PlantId plant) {
    return Optional.ofNullable(plants.get(plant))
        .map(
            p ->
                words.text(
                    "report.stages.part", words.technology(p.technology().id()), p.site().name()))
        .orElse(plant.value());
  }
}
