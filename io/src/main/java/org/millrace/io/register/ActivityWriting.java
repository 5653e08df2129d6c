package org.millrace.io.register;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of activities as registers write them: with the letter of the section, without the point,
 * with digits and letters that a country has added (WZ {@code 24.10.1}, NAF {@code 24.10Z}, ATECO
 * {@code 24.10.00}), several in one cell.
 */
final class ActivityWriting {
  /** Division, group and class of NACE, and what a country may add. */
  private static final Pattern NACE =
      Pattern.compile("[A-V]?\\s*(\\d{2})\\.?(\\d{2})(?:[.-]?\\d{1,2})?\\.?[A-Z]?");

  private static final Pattern NACE_GROUP = Pattern.compile("[A-V]?\\s*(\\d{2})(?:\\.(\\d))?");
  private static final Pattern ISIC = Pattern.compile("[A-V]?\\s*(\\d{2,4})");
  private static final Pattern NAICS = Pattern.compile("(\\d{6})\\d+|(\\d{2,6})\\.0+");
  private static final Pattern SEVERAL = Pattern.compile("\\s*[;,/|]\\s*");

  private ActivityWriting() {}

  /** The code as the scheme writes it, or as it is when it can't be told. */
  static String settled(String scheme, String written, RowEvaluation evaluation) {
    String first = SEVERAL.split(written.strip(), 2)[0];
    if (first.length() < written.strip().length()) {
      evaluation.remark(Remark.suspicious(ImportReason.CODE_CUT, "sector", written, first));
    }
    String upper = first.toUpperCase(Locale.ROOT);
    return switch (scheme) {
      case "nace" -> nace(first, upper, evaluation);
      case "isic" -> ISIC.matcher(upper).replaceFirst("$1");
      case "naics" -> naics(first, evaluation);
      default -> first;
    };
  }

  private static String nace(String first, String upper, RowEvaluation evaluation) {
    Matcher group = NACE_GROUP.matcher(upper);
    if (group.matches()) {
      return group.group(2) == null ? group.group(1) : group.group(1) + '.' + group.group(2);
    }
    Matcher matcher = NACE.matcher(upper);
    if (!matcher.matches()) {
      return first;
    }
    String code = matcher.group(1) + '.' + matcher.group(2);
    if (upper.replaceAll("\\D", "").length() > 4
        || Character.isLetter(upper.charAt(upper.length() - 1))) {
      evaluation.remark(Remark.repaired(ImportReason.CODE_CUT, "sector", first, code));
    }
    return code;
  }

  private static String naics(String first, RowEvaluation evaluation) {
    Matcher matcher = NAICS.matcher(first);
    if (!matcher.matches()) {
      return first;
    }
    String code = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    evaluation.remark(Remark.repaired(ImportReason.CODE_CUT, "sector", first, code));
    return code;
  }
}
