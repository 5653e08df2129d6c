package org.millrace.report.chart;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Land and borders of a frame, from the TopoJSON of world-atlas. */
final class Outlines {
  /** The sea behind the land; a region of the map by this name. */
  static final String SEA = "sea";

  private static final String ATLAS = "countries-10m.json.gz";

  /** Finer than this share of the frame's height nobody sees. */
  private static final double FINENESS = 1.0 / 900;

  private final Frame frame;
  private final List<List<double[]>> arcs = new ArrayList<>();

  private Outlines(Frame frame) {
    this.frame = frame;
  }

  /** The outlines inside a frame, as GeoJSON. */
  static ObjectNode of(Frame frame) {
    return new Outlines(frame).read(atlas());
  }

  /** Adds an area to outlines; several rings where the frame cuts it. */
  static void add(ObjectNode outlines, Frame frame, String name, List<List<double[]>> rings) {
    Outlines rounding = new Outlines(frame);
    ArrayNode coordinates = feature(outlines.withArray("features"), name).withArray("coordinates");
    rings.forEach(r -> coordinates.addArray().add(rounding.ring(r)));
  }

  private static JsonNode atlas() {
    try (InputStream packed =
            Objects.requireNonNull(Outlines.class.getResourceAsStream(ATLAS), ATLAS);
        InputStream in = new BufferedInputStream(new GZIPInputStream(packed))) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The outlines of the world can't be read.", e);
    }
  }

  private ObjectNode read(JsonNode atlas) {
    readArcs(atlas);
    ObjectNode collection = Options.of("{\"type\": \"FeatureCollection\", \"features\": []}");
    ArrayNode features = collection.withArray("features");
    feature(features, SEA).withArray("coordinates").addArray().add(ring(Clip.corners(frame)));
    for (JsonNode country : atlas.get("objects").get("countries").get("geometries")) {
      List<List<List<double[]>>> polygons = polygons(country);
      if (!polygons.isEmpty()) {
        ObjectNode geometry = feature(features, country.get("properties").get("name").asString());
        ArrayNode coordinates = geometry.withArray("coordinates");
        for (List<List<double[]>> polygon : polygons) {
          ArrayNode rings = coordinates.addArray();
          polygon.forEach(r -> rings.add(ring(r)));
        }
      }
    }
    return collection;
  }

  private static ObjectNode feature(ArrayNode features, String name) {
    ObjectNode feature = features.addObject().put("type", "Feature");
    feature.putObject("properties").put("name", name);
    return feature.putObject("geometry").put("type", "MultiPolygon");
  }

  /** Each arc is a chain of differences of whole numbers. */
  private void readArcs(JsonNode atlas) {
    JsonNode transform = atlas.get("transform");
    double scaleX = transform.get("scale").get(0).asDouble();
    double scaleY = transform.get("scale").get(1).asDouble();
    double originX = transform.get("translate").get(0).asDouble();
    double originY = transform.get("translate").get(1).asDouble();
    for (JsonNode arc : atlas.get("arcs")) {
      List<double[]> points = new ArrayList<>(arc.size());
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(new double[] {originX + x * scaleX, originY + y * scaleY});
      }
      arcs.add(points);
    }
  }

  private List<List<List<double[]>>> polygons(JsonNode country) {
    List<List<List<double[]>>> polygons = new ArrayList<>();
    String type = country.path("type").asString("");
    if (type.equals("Polygon")) {
      addPolygon(country.get("arcs"), polygons);
    } else if (type.equals("MultiPolygon")) {
      country.get("arcs").forEach(p -> addPolygon(p, polygons));
    }
    return polygons;
  }

  private void addPolygon(JsonNode rings, List<List<List<double[]>>> polygons) {
    List<List<double[]>> polygon = new ArrayList<>();
    for (JsonNode ring : rings) {
      List<double[]> clipped = Clip.to(frame, joined(ring));
      if (!clipped.isEmpty()) {
        polygon.add(Simplify.ring(clipped, frame.height() * FINENESS));
      } else if (polygon.isEmpty()) {
        return;
      }
    }
    polygons.add(polygon);
  }

  /** A ring's arcs in order; a negative index stands for an arc walked backwards. */
  private List<double[]> joined(JsonNode ring) {
    List<double[]> points = new ArrayList<>();
    for (JsonNode at : ring) {
      int index = at.asInt();
      List<double[]> arc = index >= 0 ? arcs.get(index) : arcs.get(~index).reversed();
      points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return points;
  }

  private ArrayNode ring(List<double[]> points) {
    ArrayNode ring = Options.array();
    List<double[]> closed = new ArrayList<>(points);
    closed.add(points.getFirst());
    for (double[] point : closed) {
      ring.addArray().add(rounded(point[0])).add(rounded(point[1]));
    }
    return ring;
  }

  /** To a tenth of what can be seen. */
  private double rounded(double degrees) {
    double steps = Math.pow(10, Math.ceil(-Math.log10(frame.height() * FINENESS / 10)));
    return Math.round(degrees * steps) / steps;
  }
}
