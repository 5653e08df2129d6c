package org.millrace.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.millrace.io.json.Json;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command writes, and in which language. */
final class Console {
  /** A language as it is asked for. */
  enum Choice {
    EN(Language.ENGLISH),
    ZH(Language.CHINESE);

    private final Language language;

    Choice(Language language) {
      this.language = language;
    }
  }

  @Spec(Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lang",
      defaultValue = "en",
      description = "Language of texts: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  Choice choice = Choice.EN;

  Language language() {
    return choice.language;
  }

  Texts texts() {
    return Texts.of(language());
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Prints a document under a schema's name, as a value of the declared type. */
  void printJson(String schema, Object value, Class<?> declared) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    Json.write(schema, value, declared, document);
    out().println(document.toString(StandardCharsets.UTF_8));
  }
}
