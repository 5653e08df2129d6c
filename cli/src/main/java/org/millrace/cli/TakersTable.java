package org.millrace.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Names;
import org.millrace.io.knowledge.CodeLists;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;
import org.millrace.receiver.Ground;
import org.millrace.receiver.ReceiverResult.Answer;
import org.millrace.receiver.ReceiverResult.ByCode;
import org.millrace.receiver.ReceiverResult.ByGiver;
import org.millrace.receiver.ReceiverResult.ByWords;
import org.millrace.receiver.ReceiverResult.Candidate;
import org.millrace.receiver.ReceiverResult.Clue;
import org.millrace.receiver.ReceiverResult.Reason;
import org.millrace.receiver.ReceiverResult.Understood;

/** Who could take a by-product, as a table for people. */
final class TakersTable {
  /** Materials that are told; the rest has small shares. */
  private static final int MATERIALS = 5;

  /** Reasons that are told of a class. */
  private static final int REASONS = 2;

  private static final double PERCENT = 100;

  private final CodeLists lists;
  private final Texts texts;
  private final Map<Id, String> names = new HashMap<>();

  TakersTable(Knowledge knowledge, CodeLists lists, Language language) {
    this.lists = lists;
    this.texts = Texts.of(language);
    knowledge.materials().forEach(m -> put(m.id(), m.names(), language));
    knowledge.sectors().forEach(s -> put(s.id(), s.names(), language));
    knowledge.technologies().forEach(t -> put(t.id(), t.names(), language));
    knowledge.uses().forEach(u -> names.put(u.id(), name(u.replaces())));
  }

  private void put(Id id, Names own, Language language) {
    names.put(
        id,
        switch (language) {
          case ENGLISH -> own.english();
          case CHINESE -> own.chinese();
        });
  }

  /** The lines of the table. */
  List<String> lines(Answer answer) {
    List<String> lines = new ArrayList<>();
    if (answer.understood().isEmpty()) {
      lines.add(texts.text("cli.takers.nothing"));
    } else {
      lines.add(texts.text("cli.takers.understood"));
      answer.understood().stream().limit(MATERIALS).map(this::line).forEach(lines::add);
    }
    lines.add("");
    lines.add(texts.text("cli.takers.title"));
    for (int i = 0; i < answer.candidates().size(); i++) {
      Candidate candidate = answer.candidates().get(i);
      lines.add(
          "%3d  %s  %3d %%  %s"
              .formatted(
                  i + 1, candidate.taker(), percent(candidate.share()), title(candidate.taker())));
      reasons(candidate).map(r -> " ".repeat(18) + r).forEach(lines::add);
    }
    lines.add("");
    lines.add(texts.text("cli.takers.caution"));
    return lines;
  }

  private String line(Understood material) {
    return " %3d %%  %s: %s"
        .formatted(
            percent(material.share()),
            name(material.material()),
            material.clues().stream().map(this::clue).collect(Collectors.joining("; ")));
  }

  private String clue(Clue clue) {
    return switch (clue) {
      case ByCode code -> code(code);
      case ByWords words ->
          texts.text("cli.takers.by-words", String.join(" ", words.words()), words.name());
      case ByGiver giver -> texts.text("cli.takers.by-giver", giver.giver());
    };
  }

  private String code(ByCode code) {
    return code.given().equals(code.matched())
        ? texts.text("cli.takers.by-code", code.given())
        : texts.text("cli.takers.by-near-code", code.given(), code.matched());
  }

  private Stream<String> reasons(Candidate candidate) {
    return candidate.reasons().isEmpty()
        ? Stream.of(texts.text("cli.takers.general"))
        : candidate.reasons().stream().map(this::reason).distinct().limit(REASONS);
  }

  private String reason(Reason reason) {
    String material = name(reason.takenAs());
    return switch (reason.ground()) {
      case Ground.Usual usual -> texts.text("cli.takers.usual", material);
      case Ground.Needed needed -> texts.text("cli.takers.needed", material, name(needed.sector()));
      case Ground.Replacing use ->
          texts.text("cli.takers.replacing", material, name(use.use()), name(use.sector()));
      case Ground.Converted way ->
          texts.text("cli.takers.converted", material, name(way.technology()), name(way.sector()));
    };
  }

  private String title(String code) {
    return lists.find("nace", code).map(CodeLists.Code::title).orElse("");
  }

  private String name(Id id) {
    return names.getOrDefault(id, id.value());
  }

  private static long percent(double share) {
    return Math.round(PERCENT * share);
  }
}
