package org.millrace.io.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many target rows a row of a file becomes.
 *
 * @param splits cells that hold several codes
 * @param repeats one target row for each; empty when there is nothing to repeat
 */
public record Spread(List<Split> splits, List<Repeat> repeats) {
  public Spread {
    splits = List.copyOf(splits);
    repeats = List.copyOf(repeats);
  }

  /** The columns of each target row that take the place of those of the rule. */
  List<Map<String, Expression>> columns(Header header) {
    return repeats.isEmpty()
        ? List.of(Map.of())
        : repeats.stream().flatMap(repeat -> repeat.columns(header).stream()).toList();
  }

  /**
   * A cell that holds several codes, such as {@code 170101 / 170102}.
   *
   * @param column of the file
   * @param separators what may stand between the codes
   * @param share target columns whose number is divided equally; the others keep theirs
   */
  public record Split(String column, List<String> separators, List<String> share) {
    public Split {
      separators = List.copyOf(separators);
      share = List.copyOf(share);
    }

    /** The codes in a cell; a single one, perhaps empty, when there is nothing to split. */
    List<String> parts(String text) {
      String pattern = String.join("|", separators.stream().map(Pattern::quote).toList());
      List<String> parts =
          Arrays.stream(text.split(pattern, -1))
              .map(Whitespace::collapsed)
              .filter(part -> !part.isEmpty())
              .toList();
      return parts.isEmpty() ? List.of(text) : parts;
    }
  }

  /** Target rows beside each other in one row of the file. */
  public sealed interface Repeat {
    /** The columns of each of them. */
    List<Map<String, Expression>> columns(Header header);

    /** The target columns that are given. */
    Map<String, Expression> given();

    /** One row with these columns. */
    record Columns(Map<String, Expression> given) implements Repeat {
      public Columns {
        given = RegisterMapping.ordered(given);
      }

      @Override
      public List<Map<String, Expression>> columns(Header header) {
        return List.of(given);
      }
    }

    /**
     * One row for each heading of a form such as {@code Quantity {year}}.
     *
     * @param form names in braces stand for what differs; {@code {year}} is a year
     */
    record Headings(String form, Map<String, Expression> given) implements Repeat {
      private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

      public Headings {
        given = RegisterMapping.ordered(given);
      }

      @Override
      public List<Map<String, Expression>> columns(Header header) {
        List<Map<String, Expression>> rows = new ArrayList<>();
        List<String> names = names(form);
        Pattern pattern = pattern();
        for (String heading : header.names()) {
          Matcher matcher = pattern.matcher(Whitespace.collapsed(heading));
          if (matcher.matches()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
              values.put(names.get(i), matcher.group(i + 1));
            }
            rows.add(Expressions.filledIn(given, values));
          }
        }
        return rows;
      }

      static List<String> names(String form) {
        return NAME.matcher(form).results().map(name -> name.group(1)).toList();
      }

      private Pattern pattern() {
        var regex = new StringBuilder();
        Matcher matcher = NAME.matcher(form);
        int from = 0;
        while (matcher.find()) {
          regex.append(Pattern.quote(form.substring(from, matcher.start())));
          regex.append(matcher.group(1).equals("year") ? "((?:1[89]|20)\\d\\d)" : "(.+?)");
          from = matcher.end();
        }
        regex.append(Pattern.quote(form.substring(from)));
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
      }
    }
  }
}
