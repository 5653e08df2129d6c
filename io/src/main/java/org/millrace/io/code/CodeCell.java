package org.millrace.io.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a register in which somebody wrote the codes of a by-product: none, one or several,
 * {@code ND} where it is not disclosed, with or without points. Leading zeros count; a code that
 * has lost them is no code.
 */
public final class CodeCell {
  private static final Pattern BETWEEN = Pattern.compile("\\s*[/;,\\n|&]\\s*|\\s+and\\s+");
  private static final Pattern GOODS = Pattern.compile("(\\d{2})\\.?(\\d{2})(?:\\.?(\\d{1,2}))?");
  private static final Pattern ACTIVITY = Pattern.compile("(\\d{2})(?:\\.?(\\d{1,2}))?");
  private static final Pattern SUBSTANCE = Pattern.compile("(\\d{2,7})-?(\\d{2})-?(\\d)");

  private CodeCell() {}

  /** Entries of the List of Waste as the product writes them, each once. */
  public static List<String> waste(String cell) {
    Set<String> codes = new LinkedHashSet<>();
    for (String part : parts(cell)) {
      if (WasteCode.parse(part) instanceof CodeForm.Right right) {
        codes.add(right.code());
      }
    }
    return List.copyOf(codes);
  }

  /** Goods of the CPA as the product writes them, such as {@code 35.11.10}, each once. */
  public static List<String> goods(String cell) {
    return matching(cell, GOODS);
  }

  /** Activities of NACE as the product writes them, such as {@code 23.51}, each once. */
  public static List<String> activities(String cell) {
    return matching(cell, ACTIVITY);
  }

  /** CAS numbers with their dashes, each once; one whose check digit is wrong is left out. */
  public static List<String> substances(String cell) {
    Set<String> codes = new LinkedHashSet<>();
    for (String part : parts(cell)) {
      Matcher number = SUBSTANCE.matcher(part);
      if (number.matches() && isChecked(number)) {
        codes.add(number.group(1) + '-' + number.group(2) + '-' + number.group(3));
      }
    }
    return List.copyOf(codes);
  }

  private static List<String> matching(String cell, Pattern pattern) {
    Set<String> codes = new LinkedHashSet<>();
    for (String part : parts(cell)) {
      Matcher code = pattern.matcher(part);
      if (code.matches()) {
        List<String> levels = new ArrayList<>();
        for (int i = 1; i <= code.groupCount(); i++) {
          if (code.group(i) != null) {
            levels.add(code.group(i));
          }
        }
        codes.add(String.join(".", levels));
      }
    }
    return List.copyOf(codes);
  }

  /** The last digit is the sum of the others, each times its place from the right, modulo 10. */
  private static boolean isChecked(Matcher number) {
    String digits = number.group(1) + number.group(2);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.length() - i) * (digits.charAt(i) - '0');
    }
    return sum % 10 == number.group(3).charAt(0) - '0';
  }

  private static List<String> parts(String cell) {
    String text = cell.strip();
    return text.toUpperCase(Locale.ROOT).equals("ND") || text.isEmpty()
        ? List.of()
        : List.of(BETWEEN.split(text));
  }
}
