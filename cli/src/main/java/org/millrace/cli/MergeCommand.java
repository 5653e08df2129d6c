package org.millrace.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.io.linkage.BadLinks;
import org.millrace.io.linkage.LinksFile;
import org.millrace.io.linkage.RegionMerge;
import org.millrace.io.region.RegionReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace merge}: one region package of two, and back. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Merges two region packages by their links; --undo takes links back.")
final class MergeCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "LEFT RIGHT | MERGED [PAIR]...",
      description =
          "Two region packages; with --undo the merged one and the pairs to take back, each as"
              + " LEFT-ID=RIGHT-ID. Without pairs, -o gets the two packages as they were.")
  List<String> arguments = new ArrayList<>();

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description = "Table of links, as 'link' writes it.")
  @Nullable Path links;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder to make; must not exist.")
  @Nullable Path output;

  @Option(names = "--undo", description = "Take links of a merged package back.")
  boolean undo;

  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    Path first = Path.of(arguments.getFirst());
    List<String> others = arguments.subList(1, arguments.size());
    try {
      if (!undo) {
        merge(first, others);
      } else if (!others.isEmpty()) {
        print(first, RegionMerge.undo(first, others));
      } else {
        Path folder = required("-o", output);
        RegionMerge.split(first, folder);
        console.out().println(console.texts().text("cli.split", folder));
      }
      return ExitCode.DONE;
    } catch (BadLinks e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private void merge(Path left, List<String> others) throws IOException {
    if (others.size() != 1) {
      throw new WrongUse("Two region packages are merged, not %s.".formatted(arguments.size()));
    }
    Path right = Path.of(others.getFirst());
    Path table = required("--links", links);
    Path folder = required("-o", output);
    requireSound(left);
    requireSound(right);
    print(folder, RegionMerge.merge(left, right, LinksFile.read(table), folder));
  }

  private void requireSound(Path region) {
    RegionReading reading = Regions.check(region, KnowledgeReader.read());
    if (reading instanceof RegionReading.Refused) {
      Regions.print(reading.log(), console.texts(), console.err());
      throw new WrongUse(console.texts().text("cli.refused", region));
    }
  }

  private static Path required(String option, @Nullable Path path) {
    if (path == null) {
      throw new WrongUse("The option %s is missing.".formatted(option));
    }
    return path;
  }

  private void print(Path folder, RegionMerge.Merged merged) {
    console
        .out()
        .println(
            console
                .texts()
                .text(
                    "cli.merged",
                    folder,
                    merged.facilities(),
                    merged.linked(),
                    merged.conflicts()));
  }
}
