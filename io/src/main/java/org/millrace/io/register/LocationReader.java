package org.millrace.io.register;

import java.util.List;
import java.util.regex.Pattern;
import org.millrace.io.register.RegisterMapping.Location;

/** Reads one way to find a place. */
final class LocationReader {
  private static final List<String> WAYS = List.of("lat", "x", "pair");
  private static final List<String> ORDERS = List.of("lat lon", "lon lat");

  private final ExpressionReader expressions;
  private final MappingFaults faults;

  LocationReader(ExpressionReader expressions, MappingFaults faults) {
    this.expressions = expressions;
    this.faults = faults;
  }

  Location read(Fields fields) {
    List<String> present = WAYS.stream().filter(fields::has).toList();
    if (present.size() > 1) {
      faults.add(
          ImportFault.ONE_OF,
          fields.pointer(),
          String.join(", ", present),
          String.join(" | ", WAYS));
    }
    Location location =
        fields.has("pair")
            ? pair(fields)
            : fields.has(Places.LAT) || fields.has(Places.LON) ? degrees(fields) : grid(fields);
    fields.finish();
    return location;
  }

  private Location degrees(Fields fields) {
    return location(
        expressions.required(fields, Places.LON),
        expressions.required(fields, Places.LAT),
        CoordinateSystems.WGS84,
        fields);
  }

  private Location grid(Fields fields) {
    if (!fields.has("epsg")) {
      faults.add(ImportFault.FIELD_MISSING, fields.pointer("epsg"), "", "3067 | 25832 | …");
    }
    return location(
        expressions.required(fields, "x"), expressions.required(fields, "y"), epsg(fields), fields);
  }

  /** Two numbers in one cell: latitude or northing first, unless said otherwise. */
  private Location pair(Fields fields) {
    Expression pair = expressions.required(fields, "pair");
    String order = fields.text("order", ORDERS.getFirst());
    if (!ORDERS.contains(order)) {
      fields.wrong(fields.pointer("order"), fields.value("order"), String.join(" | ", ORDERS));
    }
    String mark = fields.text("separator", ",");
    String separator = mark.isBlank() ? "\\s+" : "\\s*" + Pattern.quote(mark.strip()) + "\\s*";
    Expression first =
        new Expression.Matched(pair, Pattern.compile("^(?:\\w*\\s*[(\\[])?\\s*(.*?)" + separator));
    Expression second =
        new Expression.Matched(
            pair, Pattern.compile("^(?:\\w*\\s*[(\\[])?.*?\\d.*?" + separator + "(.*?)[)\\]]*$"));
    boolean latitudeFirst = order.equals(ORDERS.getFirst());
    return location(
        latitudeFirst ? second : first, latitudeFirst ? first : second, epsg(fields), fields);
  }

  private Location location(Expression east, Expression north, int epsg, Fields fields) {
    return new Location(
        east,
        north,
        epsg,
        fields.whole("decimals", -1),
        fields.flag("optional"),
        expressions.conditions(fields, "where"));
  }

  private int epsg(Fields fields) {
    int epsg = fields.whole("epsg", CoordinateSystems.WGS84);
    if (!CoordinateSystems.isKnown(epsg)) {
      faults.add(ImportFault.EPSG_UNKNOWN, fields.pointer("epsg"), Integer.toString(epsg), "");
      return CoordinateSystems.WGS84;
    }
    return epsg;
  }
}
