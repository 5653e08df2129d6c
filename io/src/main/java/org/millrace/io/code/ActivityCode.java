package org.millrace.io.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millrace.domain.Id;

/** Codes of economic activities in the schemes that tables name. */
public final class ActivityCode {
  private static final Pattern NACE = Pattern.compile("[A-V]|\\d{2}(\\.\\d{1,2})?");
  private static final Pattern NACE_WITHOUT_ZERO = Pattern.compile("\\d(\\.\\d{1,2})?");
  private static final Pattern NACE_WITHOUT_POINT = Pattern.compile("(\\d{2})(\\d{1,2})");
  private static final Pattern ISIC = Pattern.compile("[A-V]|\\d{2,4}");
  private static final Pattern NAICS = Pattern.compile("\\d{2,6}|31-33|44-45|48-49");
  private static final Pattern EPRTR =
      Pattern.compile("(\\d)(?:\\.?\\(([a-z])\\)(?:\\.?\\(([ivx]+)\\))?)?");

  private ActivityCode() {}

  /**
   * Reads a code of a scheme.
   *
   * @param scheme {@code eprtr}, {@code nace}, {@code isic}, {@code naics} or {@code millrace}
   * @throws IllegalArgumentException for another scheme
   */
  public static CodeForm parse(String scheme, String code) {
    return switch (scheme) {
      case "nace" -> nace(code);
      case "isic" -> form(ISIC, code);
      case "naics" -> form(NAICS, code);
      case "eprtr" -> eprtr(code);
      case "millrace" -> Id.isValid(code) ? new CodeForm.Right(code) : new CodeForm.Wrong("");
      default ->
          throw new IllegalArgumentException("There is no code scheme '%s'.".formatted(scheme));
    };
  }

  private static CodeForm nace(String code) {
    if (NACE.matcher(code).matches()) {
      return new CodeForm.Right(code);
    }
    if (NACE_WITHOUT_ZERO.matcher(code).matches()) {
      return new CodeForm.WithoutZero('0' + code);
    }
    Matcher withoutPoint = NACE_WITHOUT_POINT.matcher(code);
    return new CodeForm.Wrong(
        withoutPoint.matches() ? withoutPoint.group(1) + '.' + withoutPoint.group(2) : "");
  }

  /** E-PRTR activities are written without points: {@code 5(a)}, {@code 7(a)(i)}. */
  private static CodeForm eprtr(String code) {
    return EPRTR.matcher(code).matches()
        ? new CodeForm.Right(code.replace(".", ""))
        : new CodeForm.Wrong("");
  }

  private static CodeForm form(Pattern pattern, String code) {
    return pattern.matcher(code).matches() ? new CodeForm.Right(code) : new CodeForm.Wrong("");
  }
}
