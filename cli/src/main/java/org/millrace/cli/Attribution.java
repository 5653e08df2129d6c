package org.millrace.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millrace.domain.Id;
import org.millrace.io.register.RegisterMapping;
import org.millrace.io.register.RegisterMapping.Publication;
import org.millrace.io.register.RegisterMapping.Register;
import picocli.CommandLine.Option;

/** Whom to cite, when the files come from another publisher than the mapping says. */
final class Attribution {
  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the region package and id of its source.")
  @Nullable String name;

  @Option(names = "--title", paramLabel = "TEXT", description = "Name people know it by.")
  @Nullable String title;

  @Option(
      names = "--source-title",
      paramLabel = "TEXT",
      description = "Title of the source to cite. What you don't give of a source is then empty.")
  @Nullable String sourceTitle;

  @Option(
      names = "--source-author",
      paramLabel = "TEXT",
      description = "Author or publisher of the source.")
  @Nullable String sourceAuthor;

  @Option(
      names = "--source-published",
      paramLabel = "YEAR",
      description = "Year the source was published.")
  @Nullable Integer sourcePublished;

  @Option(
      names = "--source-address",
      paramLabel = "TEXT",
      description = "DOI or address of the source.")
  @Nullable String sourceAddress;

  @Option(
      names = "--source-licence",
      paramLabel = "TEXT",
      description = "Licence or terms of use of the source.")
  @Nullable String sourceLicence;

  /** The mapping with what was given in place of what it says itself. */
  RegisterMapping applied(RegisterMapping mapping) {
    if (name != null && !Id.isValid(name)) {
      throw new WrongUse(
          "--name is '%s'; it may have lower-case letters, digits, '.', '_' and '-'."
              .formatted(name));
    }
    Register said = mapping.register();
    Publication own = said.publication();
    Publication base = sourceTitle == null ? own : new Publication(sourceTitle, "", "", "", "");
    Publication publication =
        new Publication(
            base.title(),
            given(sourceAuthor, base.author()),
            Optional.ofNullable(sourcePublished).map(String::valueOf).orElse(base.published()),
            given(sourceAddress, base.address()),
            given(sourceLicence, base.licence()));
    return mapping.withRegister(
        new Register(
            given(name, said.name()),
            given(title, said.title()),
            given(name, said.sourceId()),
            publication,
            said.currency()));
  }

  private static String given(@Nullable String option, String otherwise) {
    return option == null ? otherwise : option;
  }
}
