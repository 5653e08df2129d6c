package org.millrace.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.millrace.domain.Id;
import org.millrace.io.register.MappingReader;
import org.millrace.io.register.MappingReading;
import org.millrace.io.register.proposal.MappingProposal;
import org.millrace.io.register.proposal.Proposer;

/** The register {@code auto}: proposes a mapping, shows it, and writes it down. */
final class AutoImport {
  static final String NAME = "auto";

  private static final String FILE = "mapping.json";

  private final Console console;
  private final boolean json;

  AutoImport(Console console, boolean json) {
    this.console = console;
    this.json = json;
  }

  /** The mapping's file for a region package that is to be made. */
  static Path beside(Path region) {
    return region.toAbsolutePath().resolveSibling(FILE);
  }

  /**
   * Proposes a mapping.
   *
   * @param file where to write it; a file that is there is not replaced
   * @return empty when something must be said first
   */
  Optional<MappingReading> propose(Path directory, Attribution attribution, Optional<Path> file)
      throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new WrongUse("There is no folder '%s'.".formatted(directory));
    }
    if (file.filter(Files::exists).isPresent()) {
      throw new WrongUse(
          "'%s' is there already and may be edited; it is not replaced.%nMaybe import with --mapping '%1$s', or move it away."
              .formatted(file.get()));
    }
    String name = attribution.name == null ? name(directory) : attribution.name;
    MappingProposal proposal = Proposer.propose(directory, name);
    var out = json ? console.err() : console.out();
    new ProposalPrinter(out, console.texts()).print(proposal);
    if (file.isPresent()) {
      Path folder = file.get().toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Files.writeString(file.get(), proposal.mapping(), StandardCharsets.UTF_8);
      out.println(console.texts().text("cli.auto-written", file.get()));
    }
    if (!proposal.questions().isEmpty()) {
      String mapping = file.map(Path::toString).orElse(FILE);
      console.err().println(console.texts().text("cli.auto-asks", mapping, name, directory));
      return Optional.empty();
    }
    return Optional.of(MappingReader.parse(proposal.mapping(), FILE));
  }

  /** The folder's name as an id. */
  private static String name(Path directory) {
    String name =
        String.valueOf(directory.toAbsolutePath().normalize().getFileName())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._-]+", "-")
            .replaceFirst("^[^a-z0-9]+", "");
    return Id.isValid(name) ? name : "register";
  }
}
