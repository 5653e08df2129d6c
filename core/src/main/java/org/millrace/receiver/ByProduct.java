package org.millrace.receiver;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.unit.Require;

/**
 * What somebody has to give, as he words it. Anything may be missing; where all is, the ranking is
 * that of any by-product.
 *
 * @param id names it among the others of the problem
 * @param giver class of activity of the giver, or a wider code such as {@code 01.1}; empty if
 *     unknown
 * @param description words in any order; may be empty
 * @param codes each once
 */
public record ByProduct(String id, String giver, String description, List<Code> codes) {
  public ByProduct {
    Require.text("id of a by-product", id);
    codes = List.copyOf(codes);
    Set<String> seen = new HashSet<>();
    for (Code code : codes) {
      Require.that(
          seen.add(code.whole()), "By-product '%s' has code '%s' twice.", id, code.whole());
    }
  }

  /**
   * A code of a classification of goods or wastes.
   *
   * @param scheme such as {@code ewc}, {@code cpa} or {@code cas}
   * @param code with points between its levels; the asterisk of a hazardous waste is kept
   * @param title how the classification words it; it is read beside the description. May be empty
   */
  public record Code(String scheme, String code, String title) {
    public Code {
      Require.text("code scheme", scheme);
      Require.text("code", code);
    }

    /** As materials carry it, such as {@code ewc:10.01.01}. */
    public String whole() {
      return scheme + ':' + code;
    }
  }
}
