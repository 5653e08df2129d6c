package org.millrace.domain.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.unit.Require;

/**
 * A substance or mixture, as it is offered or bought.
 *
 * @param parents the wider material it is a kind of; empty at the root, else one
 * @param codes classification codes such as {@code ewc:10.01.02}; the asterisk of hazardous entries
 *     is kept
 */
public record Material(
    Id.MaterialId id,
    List<Id.MaterialId> parents,
    Names names,
    List<String> codes,
    Phase phase,
    Hazard hazard) {
  private static final Pattern NAMED = Pattern.compile("(ewc|cpa|hs)-(\\d[\\d.]*)(-hazardous)?");

  public Material {
    parents = List.copyOf(parents);
    codes = List.copyOf(codes);
    Require.that(parents.size() <= 1, "Material '%s' has more than one parent.", id.value());
  }

  /** The name of what is known by a code alone, such as {@code ewc-19.01.11-hazardous}. */
  public static Id.MaterialId named(String code) {
    return new Id.MaterialId(code.replace(":", "-").replace("*", "-hazardous"));
  }

  /**
   * The code that a name was made of by {@link #named}; nothing for a name that is none of a code.
   * A name of one's own that looks like it, such as {@code ewc-10.01.02}, is taken for one.
   */
  public static Optional<String> findCode(Id.MaterialId id) {
    Matcher parts = NAMED.matcher(id.value());
    return parts.matches()
        ? Optional.of(parts.group(1) + ':' + parts.group(2) + (parts.group(3) == null ? "" : "*"))
        : Optional.empty();
  }

  /** Whether somebody named it by a code of a classification and nothing else. */
  public boolean isKnownByCodeAlone() {
    return !codes.isEmpty() && named(codes.getFirst()).equals(id);
  }

  /** Whether it is hazardous as waste. */
  public enum Hazard {
    NO,
    YES,
    /** A mirror entry: it depends on the composition. */
    MIRROR
  }
}
