package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code millrace match} on an example region. */
class MatchTest {
  private static final Path REGION = Repository.ROOT.resolve("examples").resolve("kalundborg");

  @TempDir Path folder;

  private static Shell match(Object... options) {
    return Shell.run(Stream.concat(Stream.of("match", REGION), Arrays.stream(options)).toArray());
  }

  /** The table and the first reasons, as people see them. */
  @Test
  void printsATable() throws IOException {
    Shell shell = match("--stated-only", "--best", 2);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.exit()).isZero();
    assertThat(shell.out()).isEqualTo(golden("match-kalundborg.txt"));
  }

  @Test
  void saysAllReasonsOfAnOffer() throws IOException {
    Shell shell = match("--stated-only", "--offer", "novo-waste-water");
    assertThat(shell.exit()).isZero();
    assertThat(shell.out()).isEqualTo(golden("match-offer.txt"));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(MatchTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theFileAndTheDocumentHaveTheSamePairs() throws IOException {
    Path file = folder.resolve("matches.csv");
    Shell shell = match("--best", 3, "-o", file, "--json");
    assertThat(shell.exit()).isZero();
    JsonNode matches = JsonMapper.shared().readTree(shell.out()).at("/matches");
    List<String> rows = Files.readAllLines(file);
    assertThat(rows.getFirst()).contains("lowest_price_eur_per_t,highest_price_eur_per_t");
    assertThat(rows).hasSize(matches.size() + 1).hasSizeGreaterThan(20);
    for (int i = 0; i < matches.size(); i++) {
      assertThat(rows.get(i + 1))
          .startsWith(
              matches.get(i).at("/offer").asString() + ',' + matches.get(i).at("/need").asString());
    }
  }

  /** Whoever finds all takers of an offer finds its pair from the other side too. */
  @Test
  void bothSidesFindTheSamePair() {
    JsonNode pair =
        JsonMapper.shared()
            .readTree(match("--offer", "novo-waste-water", "--best", 1, "--json").out())
            .at("/matches/0");
    JsonNode back =
        JsonMapper.shared()
            .readTree(match("--need", pair.at("/need").asString(), "--best", 100, "--json").out())
            .at("/matches");
    assertThat(back).contains(pair);
    assertThat(match("--by", "need", "--best", 100, "--rank", "gain", "--json").out())
        .contains("\"need\" : \"" + pair.at("/need").asString());
  }

  @Test
  void printsTheFirstFiftyAndCountsTheRest() {
    Shell shell = match("--best", 20);
    assertThat(shell.out().lines()).hasSize(52);
    assertThat(shell.out()).containsPattern("… and \\d+ more; -o FILE.csv writes them all.");
  }

  /** Plasterboard must be taken apart before anybody can use it. */
  @Test
  void answersNoWhenNothingMatches() {
    Shell shell = match("--stated-only", "--conversions", 0, "--offer", "stations-plasterboard");
    assertThat(shell.exit()).isEqualTo(1);
    assertThat(shell.out()).isEqualTo("Nothing matches." + System.lineSeparator());
  }

  @Test
  void speaksChinese() {
    Shell shell = match("--stated-only", "--lang", "zh");
    assertThat(shell.out()).startsWith("供给方").contains("可行");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--best 0 | --best is 0; it must lie in [1, 100].",
        "--conversions 4 | --conversions is 4; it must lie in [0, 3].",
        "--offer nobody | The region has no offer 'nobody'.",
        "--need statoil-cooling-water | The region has no need 'statoil-cooling-water'.",
        "--offer a --need b | --offer and --need do not go together",
        "--engine spark | Build it with mvn -Pspark",
        "--engine other | There is no matching engine 'other'",
        "--engine spark --by need | leave out --offer, --need, --by and --rank",
      })
  void refusesWrongUse(String options, String sentence) {
    Shell shell = match((Object[]) options.split(" "));
    assertThat(shell.exit()).isEqualTo(2);
    assertThat(shell.err()).contains(sentence);
    assertThat(shell.out()).isEmpty();
  }
}
