package org.millrace.report.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Activity;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Names;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;
import org.millrace.match.Reason;

/** Texts, names and numbers in one language. */
public final class Words {
  private final Texts texts;
  private final Numbers numbers;
  private final KnowledgeIndex index;
  private final Map<String, String> materials = new HashMap<>();
  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, String> technologies = new HashMap<>();
  private final Map<String, String> strategies = new HashMap<>();
  private final Map<String, String> advice = new HashMap<>();
  private final Map<String, String> measures = new HashMap<>();
  private final Map<String, String> uses = new HashMap<>();

  /** The words of a language for what a knowledge names. */
  public Words(Language language, Knowledge knowledge) {
    texts = Texts.of(language);
    numbers = new Numbers(language);
    index = new KnowledgeIndex(knowledge);
    knowledge.materials().forEach(m -> materials.put(m.id().value(), name(m.names())));
    knowledge.sectors().forEach(s -> sectors.put(s.id().value(), name(s.names())));
    knowledge.technologies().forEach(t -> technologies.put(t.id().value(), name(t.names())));
    knowledge
        .strategies()
        .forEach(
            s -> {
              strategies.put(s.id().value(), name(s.names()));
              advice.put(
                  s.id().value(),
                  switch (language) {
                    case ENGLISH -> s.advice().english();
                    case CHINESE -> s.advice().chinese();
                  });
            });
    knowledge.measures().forEach(m -> measures.put(m.id().value(), name(m.names())));
    knowledge
        .uses()
        .forEach(
            u ->
                uses.put(
                    u.id().value(),
                    texts.text("report.use", material(u.material()), material(u.replaces()))));
  }

  /** How numbers are written. */
  public Numbers numbers() {
    return numbers;
  }

  /** The language as pages name it. */
  public String tag() {
    return switch (texts.language()) {
      case ENGLISH -> "en";
      case CHINESE -> "zh-Hans";
    };
  }

  /** The text of a key. */
  public String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /** The text of a code. */
  public String text(Enum<?> code, Object... arguments) {
    return texts.text(code, arguments);
  }

  /** What a material is called; its id when the knowledge does not have it. */
  public String material(Id.MaterialId id) {
    return materials.getOrDefault(id.value(), id.value());
  }

  /** What a sector is called; its id when the knowledge does not have it. */
  public String sector(Id.SectorId id) {
    return sectors.getOrDefault(id.value(), id.value());
  }

  /** What a technology is called; its id when the knowledge does not have it. */
  public String technology(Id.TechnologyId id) {
    return technologies.getOrDefault(id.value(), id.value());
  }

  /** What a measure is called; its id when the knowledge does not have it. */
  public String measure(Id.MeasureId id) {
    return measures.getOrDefault(id.value(), id.value());
  }

  /** What a strategy is called; its id when the knowledge does not have it. */
  public String strategy(Id.StrategyId id) {
    return strategies.getOrDefault(id.value(), id.value());
  }

  /** What a strategy advises; nothing when the knowledge does not have it. */
  public String advice(Id.StrategyId id) {
    return advice.getOrDefault(id.value(), "");
  }

  /**
   * What an activity is called: the sector it belongs to, if the knowledge has it, and its code.
   */
  public String activity(Activity.Coded activity) {
    String code = activity.scheme() + ' ' + activity.code();
    return index
        .findSector(activity)
        .map(s -> text("report.activity", sector(s), code))
        .orElse(code);
  }

  /** The sentence of a reason. */
  public String reason(Reason reason) {
    return texts.text(reason.code(), arguments(reason).toArray());
  }

  /** What fills the sentence of a reason. */
  public List<String> arguments(Reason reason) {
    return reason.arguments().stream().map(this::argument).toList();
  }

  /** A number with its unit, such as 12.3 km. */
  public String amount(double value, String unit) {
    return numbers.plain(value) + '\u00a0' + unit;
  }

  /** A range, such as 10 to 20. */
  public String range(double low, double high) {
    return text("report.range", numbers.plain(low), numbers.plain(high));
  }

  /** A number with unit and range, such as 15 t/a (10 to 20). */
  public String figure(Figure<?> figure, String unit) {
    String value = amount(figure.amount(), unit);
    return figure.low() == figure.high()
        ? value
        : text("report.with-range", value, range(figure.low(), figure.high()));
  }

  private String argument(Reason.Argument argument) {
    return switch (argument) {
      case Reason.Argument.Amount amount -> amount(amount.value(), amount.unit());
      case Reason.Argument.Named named -> named(named);
      case Reason.Argument.Word word -> word.text();
      case Reason.Argument.InPhase phase -> text(phase.phase());
    };
  }

  private String named(Reason.Argument.Named named) {
    Map<String, String> names =
        switch (named.kind()) {
          case MATERIAL -> materials;
          case SECTOR -> sectors;
          case TECHNOLOGY -> technologies;
          case USE -> uses;
        };
    return names.getOrDefault(named.id(), named.id());
  }

  private String name(Names names) {
    return switch (texts.language()) {
      case ENGLISH -> names.english();
      case CHINESE -> names.chinese();
    };
  }
}
