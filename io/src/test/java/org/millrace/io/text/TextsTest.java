package org.millrace.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.millrace.io.issue.IssueCode;

/** The catalogue is complete: read from the sources of all modules, which stand beside this one. */
final class TextsTest {
  private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)[^{]*\\{([^;}]*)");
  private static final Pattern CONSTANT =
      Pattern.compile("\\b([A-Z][A-Z0-9_]*)\\b(?=\\s*[,({]|\\s*$)");
  private static final Pattern LITERAL =
      Pattern.compile("[\"'`]([a-z0-9]+(?:[._-][a-z0-9]+)*[.]?)[\"'`]");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

  private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
  private static final Texts CHINESE = Texts.of(Language.CHINESE);

  @Test
  void aTextTakesItsArguments() {
    assertThat(ENGLISH.text("issue.place-cell", "a.csv", "7", "unit"))
        .isEqualTo("a.csv, row 7, column unit");
    assertThat(CHINESE.text("issue.place-row", "a.csv", "7")).isEqualTo("a.csv 第 7 行");
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertThat(ENGLISH.text("issue.place-row", "$1", 1234567.25)).isEqualTo("$1, row 1,234,567.25");
  }

  @Test
  void aCodeIsWrittenByItsOwnText() {
    assertThat(ENGLISH.text("issue.at", "x", IssueCode.COLUMN_TWICE))
        .isEqualTo("x: The column stands there twice.");
    assertThat(Texts.key(IssueCode.NOT_A_NUMBER)).isEqualTo("issue-code.not-a-number");
  }

  @Test
  void aMissingKeyOrArgumentIsAFault() {
    assertThatThrownBy(() -> ENGLISH.text("no.such-key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such-key");
    assertThatThrownBy(() -> ENGLISH.text("issue.at", "only one"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bothLanguagesNameTheSameArguments() {
    for (String key : ENGLISH.keys()) {
      Object[] marks = new Object[10];
      Arrays.setAll(marks, i -> "{" + i + "}");
      assertThat(arguments(CHINESE.text(key, marks)))
          .as(key)
          .isEqualTo(arguments(ENGLISH.text(key, marks)));
    }
  }

  @Test
  void theCatalogueIsSorted() throws IOException {
    List<String> keys = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/main/resources/org/millrace/io/texts.csv"))) {
      keys.add(line.substring(0, Math.max(0, line.indexOf(','))));
    }
    keys.removeFirst();
    assertThat(keys).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void ofAnEnumThatHasTextsEveryConstantHasOne() throws IOException {
    Map<String, List<Set<String>>> enums = enums();
    for (String name : enums.keySet()) {
      boolean hasTexts = ENGLISH.keys().stream().anyMatch(k -> k.startsWith(name + '.'));
      if (hasTexts) {
        assertThat(enums.get(name)).as(name).anyMatch(keys -> ENGLISH.keys().containsAll(keys));
      }
    }
    assertThat(enums).containsKeys("issue-code", "severity");
  }

  /** A key is used if it stands in the sources, or its beginning up to a dot does. */
  @Test
  void noTextIsUnused() throws IOException {
    Set<String> used = new HashSet<>();
    enums().values().forEach(types -> types.forEach(used::addAll));
    for (Path file : sources()) {
      Matcher literal = LITERAL.matcher(Files.readString(file));
      while (literal.find()) {
        used.add(literal.group(1));
      }
    }
    assertThat(ENGLISH.keys()).allMatch(key -> used.contains(key) || isBegun(key, used));
  }

  private static boolean isBegun(String key, Set<String> used) {
    return IntStream.range(1, key.length())
        .filter(i -> key.charAt(i - 1) == '.')
        .anyMatch(i -> used.contains(key.substring(0, i)));
  }

  private static Set<String> arguments(String text) {
    Set<String> arguments = new TreeSet<>();
    Matcher argument = ARGUMENT.matcher(text);
    while (argument.find()) {
      arguments.add(argument.group(1));
    }
    return arguments;
  }

  /** The keys of the constants of each enum, by the first part of the key; some share a name. */
  private static Map<String, List<Set<String>>> enums() throws IOException {
    Map<String, List<Set<String>>> enums = new TreeMap<>();
    for (Path file : sources()) {
      if (!file.toString().endsWith(".java")) {
        continue;
      }
      String source =
          Files.readString(file)
              .replaceAll("(?s)/\\*.*?\\*/", "")
              .replaceAll("//.*", "")
              .replaceAll("\\([^()]*\\)", "");
      Matcher type = ENUM.matcher(source);
      while (type.find()) {
        String name = hyphenated(type.group(1));
        Set<String> keys = new TreeSet<>();
        enums.computeIfAbsent(name, n -> new ArrayList<>()).add(keys);
        Matcher constant = CONSTANT.matcher(type.group(2));
        while (constant.find()) {
          keys.add(name + '.' + constant.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
        }
      }
    }
    return enums;
  }

  private static String hyphenated(String type) {
    return type.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  /** The sources of all modules. */
  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path module : modules.filter(m -> Files.isDirectory(m.resolve("src/main"))).toList()) {
        try (Stream<Path> files = Files.walk(module.resolve("src/main"))) {
          files
              .filter(f -> f.toString().matches(".*\\.(java|js|svelte|html)"))
              .forEach(sources::add);
        }
      }
    }
    return sources;
  }
}
