package org.millrace.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.domain.Id;
import org.millrace.io.linkage.BadLinks;
import org.millrace.io.linkage.Link;
import org.millrace.io.linkage.LinksFile;
import org.millrace.linkage.Linkage;
import org.millrace.linkage.LinkageProblem;
import org.millrace.linkage.LinkageRecord;
import org.millrace.linkage.LinkageResult;
import org.millrace.study.LinkageRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace link}: the same plants in two region packages, or twice in one. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = "Finds the same plants in two region packages, or duplicates in one.")
final class LinkCommand implements Callable<Integer> {
  /** How many pairs for review are printed. */
  private static final int PRINTED = 20;

  @Parameters(index = "0", paramLabel = "LEFT", description = "Region package.")
  Path left = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RIGHT",
      description = "Region package; without it, duplicates in LEFT are sought.")
  @Nullable Path right;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Table of links to write. Default: ${DEFAULT-VALUE}.")
  Path output = Path.of("links.csv");

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "Table of links with decisions of people; they are kept as they stand.")
  @Nullable Path decisions;

  @Option(names = "--json", description = "Print the result as JSON instead of a summary.")
  boolean json;

  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    List<LinkageRecord> records = records(left);
    List<LinkageRecord> others = right == null ? List.of() : records(right);
    List<Link> persons = persons();
    LinkageProblem problem =
        (right == null ? LinkageProblem.within(records) : LinkageProblem.between(records, others))
            .withDecided(persons.stream().map(LinkCommand::decided).toList());
    LinkageResult result;
    try (Runs runs = new Runs()) {
      result =
          new Linkage()
              .solve(problem, runs.run(Double.POSITIVE_INFINITY, console.texts(), console.err()));
    }
    LinksFile.write(
        output, LinksFile.of(result, records, right == null ? records : others, persons));
    if (json) {
      console.printJson("linkage/1", result, LinkageResult.class);
    } else {
      print(result, records, right == null ? records : others);
    }
    return ExitCode.DONE;
  }

  private List<LinkageRecord> records(Path region) {
    return LinkageRecords.of(Regions.usable(region, console).registry());
  }

  private List<Link> persons() throws IOException {
    try {
      return decisions == null
          ? List.of()
          : LinksFile.read(decisions).stream().filter(Link::isPersons).toList();
    } catch (BadLinks e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private static LinkageProblem.Decided decided(Link link) {
    try {
      return new LinkageProblem.Decided(
          new Id.FacilityId(link.left()),
          new Id.FacilityId(link.right()),
          link.decision() == Link.Decision.SAME);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private void print(
      LinkageResult result, List<LinkageRecord> records, List<LinkageRecord> others) {
    Map<Id.FacilityId, String> names = new HashMap<>();
    Map<Id.FacilityId, String> otherNames = new HashMap<>();
    records.forEach(r -> names.put(r.id(), r.name()));
    others.forEach(r -> otherNames.put(r.id(), r.name()));
    console
        .out()
        .println(
            console
                .texts()
                .text(
                    "cli.linked",
                    result.same().size(),
                    result.review().size(),
                    result.leftAlone().size(),
                    records.size(),
                    result.rightAlone().size(),
                    right == null ? 0 : others.size()));
    result.review().stream()
        .limit(PRINTED)
        .forEach(
            p ->
                console
                    .out()
                    .println(
                        console
                            .texts()
                            .text(
                                "cli.link-pair",
                                Math.round(100 * p.probability()) + "%",
                                p.left().value() + " = " + p.right().value(),
                                names.getOrDefault(p.left(), ""),
                                otherNames.getOrDefault(p.right(), ""))));
    console.out().println(console.texts().text("cli.links-written", output));
  }
}
