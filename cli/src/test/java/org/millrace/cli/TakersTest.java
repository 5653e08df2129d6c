package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code millrace takers}, as people and programs call it. */
class TakersTest {
  private static Shell ash(Object... more) {
    Object[] all = new Object[more.length + 6];
    System.arraycopy(
        new Object[] {"takers", "bottom ash", "--sector", "35.11", "--code", "10.01.01"},
        0,
        all,
        0,
        6);
    System.arraycopy(more, 0, all, 6, more.length);
    return Shell.run(all);
  }

  @Test
  void printsATableForPeople() throws IOException {
    assertThat(ash().out())
        .isEqualToNormalizingNewlines(
            Files.readString(
                Repository.ROOT.resolve("cli/src/test/resources/org/millrace/cli/takers.txt")));
  }

  @Test
  void speaksChinese() {
    assertThat(ash("--lang", "zh").out()).contains("理解为", "谁可能接收", "23.51", "行业惯例");
  }

  @Test
  void printsJsonForPrograms() {
    JsonNode result = JsonMapper.shared().readTree(ash("--json", "--top", "3").out());
    assertThat(result.at("/schema").asString()).isEqualTo("receivers/1");
    assertThat(result.at("/answers/0/understood/0/material").asString())
        .isEqualTo("coal-bottom-ash");
    assertThat(result.at("/answers/0/candidates").size()).isEqualTo(3);
    assertThat(result.at("/answers/0/candidates/0/taker").asString()).isEqualTo("23.51");
  }

  @Test
  void saysWhenNothingIsUnderstood() {
    assertThat(Shell.run("takers", "xyzzy").out())
        .startsWith("Nothing known fits these words and codes")
        .contains("takes by-products of many kinds");
  }

  @ParameterizedTest
  @CsvSource({
    "--sector, 35.99, --sector: “35.99” is not in NACE.",
    "--code, ewc:10.01.98, --code: “ewc:10.01.98” is no entry of the List of Waste",
    "--top, 0, --top is 0"
  })
  void saysWhatIsWrong(String option, String value, String sentence) {
    Shell shell = Shell.run("takers", "ash", option, value);
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err()).contains(sentence);
  }
}
