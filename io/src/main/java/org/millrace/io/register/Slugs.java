package org.millrace.io.register;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Ids from names: lower-case letters, digits, '.' and '-'. Letters with marks lose them; a name in
 * another script gets a number that depends on nothing but the name.
 */
final class Slugs {
  /** Letters that no decomposition gives. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('ø', "o"),
          Map.entry('œ', "oe"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"));

  /** The names an id was made of first, by what they name. */
  private final Map<String, Map<String, String>> owners = new HashMap<>();

  private final Map<String, Map<String, String>> ids = new HashMap<>();

  /** An id, and whether it is the first from this name. */
  record Slug(String id, Origin origin) {}

  /** How an id came about. */
  enum Origin {
    /** As always. */
    PLAIN,
    /** A name not seen before gave the id of another name, which was accepted. */
    SHARED,
    /** A name not seen before would have given the id of another name, and got its own. */
    SEPARATED
  }

  /** The id of a key: different keys get different ids. */
  Slug ofKey(String things, String key) {
    return slug(things, key, true);
  }

  /** The id of a name: names that differ in case, marks or punctuation are one. */
  Slug ofName(String things, String name) {
    return slug(things, name, false);
  }

  private Slug slug(String things, String name, boolean unique) {
    Map<String, String> known = ids.computeIfAbsent(things, key -> new HashMap<>());
    String before = known.get(name);
    if (before != null) {
      return new Slug(before, Origin.PLAIN);
    }
    Map<String, String> owned = owners.computeIfAbsent(things, key -> new HashMap<>());
    String id = plain(name);
    Origin origin = Origin.PLAIN;
    if (owned.containsKey(id)) {
      origin = unique ? Origin.SEPARATED : Origin.SHARED;
      id = unique ? id + '-' + number(name) : id;
    }
    owned.putIfAbsent(id, name);
    known.put(name, id);
    return new Slug(id, origin);
  }

  /** The id of a name when nothing else is named. */
  static String plain(String name) {
    String latin = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    var slug = new StringBuilder();
    boolean lossy = false;
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') {
        slug.append(c);
      } else if (LETTERS.containsKey(c)) {
        slug.append(LETTERS.get(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        lossy |= Character.isLetter(c) || Character.isSurrogate(c);
        slug.append('-');
      }
    }
    String id = slug.toString().replaceAll("[.-]*-[.-]*", "-").replaceAll("^[.-]+|[.-]+$", "");
    if (id.isEmpty()) {
      return 'x' + number(name);
    }
    return lossy ? id + '-' + number(name) : id;
  }

  private static String number(String name) {
    var checksum = new CRC32C();
    checksum.update(name.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(checksum.getValue());
  }
}
