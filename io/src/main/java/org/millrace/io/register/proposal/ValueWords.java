package org.millrace.io.register.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.millrace.io.code.CodeForm;
import org.millrace.io.code.WasteCode;
import org.millrace.io.knowledge.CodeLists;
import org.millrace.io.knowledge.KnowledgeReader;

/** What values say: words for media, routes, fuels; codes of the product's lists. */
final class ValueWords {
  private static final int CAS_DIGITS = 4;

  private final CodeLists codes = KnowledgeReader.codes();
  private final Map<String, Map<String, String>> words = new HashMap<>();

  ValueWords() {
    for (Map<String, String> row : WordTable.read("value-words.csv")) {
      Map<String, String> kind =
          words.computeIfAbsent(WordTable.field(row, "kind"), key -> new TreeMap<>());
      for (String word : WordTable.field(row, "words").split("\\|", -1)) {
        kind.put(word, WordTable.field(row, "value"));
      }
    }
  }

  /** The value of a region package that a text means; kind is medium, hazardous, route or fuel. */
  Optional<String> find(String kind, String text) {
    return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(Headings.plain(text)));
  }

  boolean isMissing(String text) {
    return words.getOrDefault("missing", Map.of()).containsKey(text.toLowerCase(Locale.ROOT));
  }

  /** Those of the texts that mean no value, in order. */
  List<String> missing(Iterable<String> texts) {
    List<String> found = new ArrayList<>();
    texts.forEach(
        text -> {
          if (isMissing(text)) {
            found.add(text);
          }
        });
    return found;
  }

  boolean isWaste(String text) {
    return findHazard(text).isPresent();
  }

  /** Whether the List of Waste has the entry with an asterisk, written or not; yes or no. */
  Optional<String> findHazard(String text) {
    String written =
        switch (WasteCode.parse(text)) {
          case CodeForm.Right right -> right.code();
          case CodeForm.WithoutZero repaired -> repaired.code();
          case CodeForm.Wrong wrong -> "";
        };
    String plain = written.replace("*", "");
    return codes.find("ewc", plain + '*').isPresent()
        ? Optional.of("yes")
        : codes.find("ewc", plain).map(code -> "no");
  }

  /** Whether a text is a code of an activity; of NAICS only the form is known. */
  boolean isActivity(String scheme, String text) {
    return switch (scheme) {
      case "naics" ->
          text.matches("(1[1-9]|2[1-3]|3[1-3]|4[2-9]|5[1-6]|6[12]|7[12]|81|92)\\d{2,4}");
      case "nace" -> {
        String digits = text.replaceFirst("^[A-V]\\s*", "").replaceAll("[^\\d]", "");
        yield text.matches("([A-V]\\s*)?\\d{2}(\\.?\\d{1,2}([.-]\\d{1,2})?)?[A-Z]?")
            && digits.length() >= 2
            && codes.find("nace", dotted(digits)).isPresent();
      }
      case "isic" -> codes.find("isic", text.replaceFirst("^[A-V]", "")).isPresent();
      default -> codes.find(scheme, text.replace(".(", "(")).isPresent();
    };
  }

  private static String dotted(String digits) {
    String four = digits.substring(0, Math.min(4, digits.length()));
    return four.length() == 2 ? four : four.substring(0, 2) + '.' + four.substring(2);
  }

  /** A pollutant of the European register, or a CAS number whose check digit is right. */
  boolean isPollutant(String text) {
    return codes.find("pollutant", text).isPresent() || isCas(text);
  }

  private static boolean isCas(String text) {
    if (!text.matches("\\d{2,7}-\\d{2}-\\d|\\d{5,10}")) {
      return false;
    }
    String digits = text.replace("-", "");
    int sum = 0;
    for (int i = digits.length() - 2, weight = 1; i >= 0; i--, weight++) {
      sum += weight * (digits.charAt(i) - '0');
    }
    return digits.length() > CAS_DIGITS && sum % 10 == digits.charAt(digits.length() - 1) - '0';
  }
}
