package org.millrace.io.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language.
 *
 * <p>All texts stand in {@code texts.csv} (key, en, zh), sorted by key. A key is lower-case words
 * joined by hyphens, in groups joined by dots. A text names its arguments {@code {0}}, {@code {1}}
 * and so on; a quotation mark needs no escape. The text of a code is found by {@link #key(Enum)}.
 */
public final class Texts {
  private static final String CATALOGUE = "/org/millrace/io/texts.csv";
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
  private static final int FRACTION_DIGITS = 6;
  private static final Map<Language, Texts> ALL = load();

  private final Language language;
  private final SortedMap<String, String> texts;

  private Texts(Language language, SortedMap<String, String> texts) {
    this.language = language;
    this.texts = Collections.unmodifiableSortedMap(texts);
  }

  /** The texts of a language; loaded once. */
  public static Texts of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /** All keys of the catalogue, sorted. */
  public SortedSet<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  /**
   * The text of a key with its arguments filled in.
   *
   * @param arguments for {@code {0}}, {@code {1}} and so on; numbers are written as the language
   *     does, with up to six decimals (give years and row numbers as text), codes by their own
   *     text, all else by {@code toString}
   * @throws IllegalArgumentException if the catalogue has no such key, or the text names an
   *     argument that is not given
   */
  public String text(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException(
          "There is no text '%s'.\nMaybe add it to %s.".formatted(key, CATALOGUE));
    }
    return ARGUMENT
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(argument(key, match.group(1), arguments)));
  }

  /** The text of a code with its arguments filled in; as {@link #text(String, Object...)}. */
  public String text(Enum<?> code, Object... arguments) {
    return text(key(code), arguments);
  }

  /**
   * The key of a code: type and constant in lower case with hyphens, joined by a dot, such as
   * {@code issue-code.not-a-number} for {@code IssueCode.NOT_A_NUMBER}.
   */
  public static String key(Enum<?> code) {
    String type = code.getDeclaringClass().getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2");
    return (type + '.' + code.name().replace('_', '-')).toLowerCase(Locale.ROOT);
  }

  private String argument(String key, String index, Object... arguments) {
    int at = Integer.parseInt(index);
    if (at >= arguments.length) {
      throw new IllegalArgumentException(
          "Text '%s' names argument {%s}; only %s are given."
              .formatted(key, index, arguments.length));
    }
    return switch (arguments[at]) {
      case Number number -> number(number);
      case Enum<?> code -> text(key(code));
      case Object other -> other.toString();
    };
  }

  private String number(Number number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(FRACTION_DIGITS);
    return format.format(number);
  }

  private static Map<Language, Texts> load() {
    Map<Language, SortedMap<String, String>> tables = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      tables.put(language, new TreeMap<>());
    }
    try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(CATALOGUE));
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : rows) {
        tables.forEach((language, texts) -> put(texts, row, language));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogue of texts can't be read.", e);
    }
    Map<Language, Texts> all = new EnumMap<>(Language.class);
    tables.forEach((language, texts) -> all.put(language, new Texts(language, texts)));
    return all;
  }

  private static void put(Map<String, String> texts, NamedCsvRecord row, Language language) {
    String key = row.getField("key");
    String text = row.getField(language.code());
    if (text.isBlank() || texts.put(key, text) != null) {
      throw new IllegalStateException(
          "Text '%s' is empty in %s, or stands there twice.".formatted(key, language));
    }
  }
}
