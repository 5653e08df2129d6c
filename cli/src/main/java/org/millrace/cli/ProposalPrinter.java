package org.millrace.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.millrace.io.register.proposal.Guess;
import org.millrace.io.register.proposal.MappingProposal;
import org.millrace.io.register.proposal.MappingProposal.FileReading;
import org.millrace.io.register.proposal.MappingQuestion;
import org.millrace.io.text.Texts;

/** Prints a proposed mapping: file by file, column by column, with reasons. */
final class ProposalPrinter {
  private final PrintWriter out;
  private final Texts texts;

  ProposalPrinter(PrintWriter out, Texts texts) {
    this.out = out;
    this.texts = texts;
  }

  void print(MappingProposal proposal) {
    for (FileReading file : proposal.files()) {
      String tables = file.tables().isEmpty() ? "–" : String.join(", ", file.tables());
      out.println(texts.text("cli.auto-file", file.file(), form(file), file.rows(), tables));
      print(proposal.guesses().stream().filter(g -> g.file().equals(file.file())).toList());
      String unplaced =
          proposal.unplaced().stream()
              .filter(column -> column.file().equals(file.file()))
              .map(MappingProposal.Unplaced::column)
              .collect(Collectors.joining(", "));
      if (!file.assumedYear().isEmpty()) {
        out.println("  " + texts.text("cli.auto-year", file.assumedYear()));
      }
      if (!unplaced.isEmpty()) {
        out.println("  " + texts.text("cli.auto-unplaced", unplaced));
      }
      out.println();
    }
    if (!proposal.passedOver().isEmpty()) {
      out.println(texts.text("cli.auto-passed-over", String.join(", ", proposal.passedOver())));
    }
    for (MappingQuestion question : proposal.questions()) {
      String about = question.about().isEmpty() ? "–" : question.about();
      out.println(texts.text("cli.auto-open", texts.text(question.kind(), question.file(), about)));
    }
  }

  private String form(FileReading file) {
    String row = Integer.toString(file.headerRow());
    return file.delimiter().isEmpty()
        ? texts.text("cli.auto-workbook", row)
        : texts.text(
            "cli.auto-text",
            file.delimiter().replace("\t", "TAB"),
            file.encoding(),
            row,
            file.numbers().decimal());
  }

  private void print(List<Guess> guesses) {
    List<List<String>> lines = new ArrayList<>();
    List<String> why = new ArrayList<>();
    lines.add(
        List.of(
            texts.text("cli.auto-column"),
            texts.text("cli.auto-meaning"),
            texts.text("cli.auto-confidence")));
    why.add(texts.text("cli.auto-why"));
    for (Guess guess : guesses) {
      lines.add(
          List.of(
              guess.column(),
              texts.text(guess.meaning()),
              Long.toString(Math.round(100 * guess.confidence()))));
      why.add(
          guess.why().stream()
              .map(reason -> texts.text(reason.reason(), reason.detail()))
              .collect(Collectors.joining("; ")));
    }
    int[] widths = ImportPrinter.widths(lines, lines.getFirst().size());
    int all = Arrays.stream(widths).map(width -> width + 2).sum();
    for (int i = 0; i < lines.size(); i++) {
      String line = ImportPrinter.aligned(lines.get(i), widths);
      out.println(line + " ".repeat(all - ImportPrinter.width(line) + 2) + why.get(i));
    }
  }
}
