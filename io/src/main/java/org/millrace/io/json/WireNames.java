package org.millrace.io.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import org.millrace.domain.Figure;
import org.millrace.domain.Stated;
import org.millrace.match.Sum;
import org.millrace.study.Total;
import org.millrace.unit.Unit;

/** Names of fields, enum constants and kinds of things on the wire. */
final class WireNames {
  private WireNames() {}

  /** A component's name in snake_case, its unit behind it if its type has one. */
  static String field(String component, Type type) {
    String unit = unit(type);
    String name = separated(component, '_');
    return unit.isEmpty() ? name : name + '_' + suffix(unit);
  }

  /** {@code NoTaker} and {@code NO_TAKER} as {@code no-taker}. */
  static String kind(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? name.toLowerCase(Locale.ROOT).replace('_', '-')
        : separated(name, '-');
  }

  private static String separated(String name, char separator) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        out.append(separator);
      }
      out.append(Character.toLowerCase(c));
    }
    return out.toString();
  }

  /** The unit of a quantity, or of what a figure or the like is of; empty for anything else. */
  private static String unit(Type type) {
    if (type instanceof Class<?> plain) {
      Unit unit = plain.getAnnotation(Unit.class);
      return unit == null ? "" : unit.value();
    }
    return type instanceof ParameterizedType generic
            && (generic.getRawType() == Figure.class
                || generic.getRawType() == Stated.class
                || generic.getRawType() == Sum.class
                || generic.getRawType() == Total.class)
        ? unit(generic.getActualTypeArguments()[0])
        : "";
  }

  private static String suffix(String unit) {
    return unit.toLowerCase(Locale.ROOT).replace("/", "_per_");
  }
}
