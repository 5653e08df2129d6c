package org.millrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.knowledge.ByProducts;
import org.millrace.io.knowledge.CodeLists;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.receiver.ByProduct;
import org.millrace.receiver.ReceiverResult;
import org.millrace.receiver.ReceiverRules;
import org.millrace.receiver.Receivers;
import org.millrace.study.ReceiverDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace takers}: who could take a by-product. */
@Command(
    name = "takers",
    mixinStandardHelpOptions = true,
    description = "Ranks the kinds of plants that could take a by-product, with reasons.")
final class TakersCommand implements Callable<Integer> {
  private static final String ASKED = "by-product";

  @Parameters(
      paramLabel = "DESCRIPTION",
      description = "What the by-product is, in English words, such as \"bottom ash\".")
  String description = "";

  @Option(
      names = "--sector",
      paramLabel = "NACE",
      description = "Activity of the giver, such as 35.11.")
  String sector = "";

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description =
          "Code of the by-product in the List of Waste, the CPA or a CAS number, such as 10.01.01"
              + " or cpa:35.11.10; may be given several times.")
  List<String> codes = new ArrayList<>();

  @Option(
      names = "--top",
      paramLabel = "COUNT",
      defaultValue = "10",
      description = "How many classes are listed. Default: ${DEFAULT-VALUE}.")
  int top;

  @Option(names = "--json", description = "Print the result as JSON instead of a table.")
  boolean json;

  @Mixin Console console = new Console();

  @Override
  public Integer call() {
    if (top < 1) {
      throw new WrongUse("--top is %s; it must be at least 1.".formatted(top));
    }
    CodeLists lists = KnowledgeReader.codes();
    Knowledge knowledge = KnowledgeReader.read();
    ByProducts reading = new ByProducts(lists);
    ReceiverDraft draft =
        new ReceiverDraft(knowledge, KnowledgeReader.receivers(), reading.classes());
    ReceiverResult result;
    try (Runs runs = new Runs()) {
      result =
          new Receivers()
              .solve(
                  draft.problem(
                      List.of(asked(reading, lists)), ReceiverRules.DEFAULT.withListed(top)),
                  runs.run(Double.POSITIVE_INFINITY, console.texts(), console.err()));
    }
    if (json) {
      console.printJson("receivers/1", result, ReceiverResult.class);
    } else {
      new TakersTable(knowledge, lists, console.language())
          .lines(result.answers().getFirst())
          .forEach(console.out()::println);
    }
    console.out().flush();
    return ExitCode.DONE;
  }

  private ByProduct asked(ByProducts reading, CodeLists lists) {
    if (!sector.isEmpty() && lists.find("nace", sector).isEmpty()) {
      throw new WrongUse(console.texts().text("cli.takers.sector-unknown", sector));
    }
    List<ByProduct.Code> found = new ArrayList<>();
    for (String code : codes) {
      found.add(
          reading
              .find(code)
              .orElseThrow(
                  () -> new WrongUse(console.texts().text("cli.takers.code-unknown", code))));
    }
    return new ByProduct(ASKED, sector, description, found.stream().distinct().toList());
  }
}
