package org.millrace.io.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.InputStream;
import java.io.OutputStream;
import org.millrace.engine.Run;
import org.millrace.match.Match;
import org.millrace.match.Sum;
import org.millrace.network.NetworkResult;
import org.millrace.pinch.piping.WaterNetworkResult;
import org.millrace.study.Catalog;
import org.millrace.study.Plan;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;
import org.millrace.study.heat.HeatStudy;
import org.millrace.utility.UtilityResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads problems and writes results; see the package for the rules of the wire. */
public final class Json {
  /** The first version of every engine's schema. */
  private static final String VERSION = "/1";

  private static final String SCHEMA = "schema";

  /** What the library adds for programmers about its own settings. */
  private static final String LIBRARY_ADVICE =
      "(\\s*\\([^()]*(FAIL_ON|Config|Feature)[^()]*\\)|;? `\\w+Feature\\.).*";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new WireAnnotations())
          .propertyNamingStrategy(new WireNaming())
          .addModule(new WireModule())
          .addMixIn(NetworkResult.Totals.class, Derived.OfTotals.class)
          .addMixIn(NetworkResult.Planned.class, Derived.OfPlanned.class)
          .addMixIn(UtilityResult.Totals.class, Derived.OfTotals.class)
          .addMixIn(WaterNetworkResult.Designed.class, Derived.OfDesigned.class)
          .addMixIn(PlannedExchange.class, Derived.OfGain.class)
          .addMixIn(Plan.FirmGain.class, Derived.OfGain.class)
          .addMixIn(Match.class, Derived.OfMatch.class)
          .addMixIn(Sum.class, Derived.OfSum.class)
          .changeDefaultVisibility(
              v ->
                  v.withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private Json() {}

  /** The schema's name of an engine, such as {@code network/1}. */
  public static String schemaName(String engine) {
    return engine + VERSION;
  }

  /**
   * Reads a problem.
   *
   * @throws BadJson if it is not one
   */
  public static <P extends Record> P readProblem(Catalog.Entry<P, ?> entry, InputStream in) {
    try {
      JsonNode root = MAPPER.readTree(in);
      if (!(root instanceof ObjectNode object)) {
        throw new BadJson("The problem is not a JSON object.");
      }
      JsonNode schema = object.remove(SCHEMA);
      String expected = schemaName(entry.name());
      if (schema == null || !schema.isString() || !schema.asString().equals(expected)) {
        throw new BadJson(
            "The problem's schema is %s; expected \"%s\".".formatted(schema, expected));
      }
      return MAPPER.treeToValue(object, entry.problem());
    } catch (JacksonException e) {
      throw new BadJson(sentence(e), e);
    } catch (IllegalArgumentException e) {
      throw new BadJson(String.valueOf(e.getMessage()), e);
    }
  }

  /** Writes a result. */
  public static void writeResult(Catalog.Entry<?, ?> entry, Object result, OutputStream out) {
    write(schemaName(entry.name()), result, entry.result(), out);
  }

  /** Writes a document under a schema's name, as a value of the declared type. */
  public static void write(String schema, Object value, Class<?> declared, OutputStream out) {
    MAPPER.writeValue(out, document(schema, value, declared));
  }

  /** Writes a plan, and the process heat and the water of its region if anybody stated some. */
  public static void writePlan(StudyResult.Planned planned, OutputStream out) {
    ObjectNode document = document("plan" + VERSION, planned.plan(), Plan.class);
    if (!planned.heat().sites().isEmpty()) {
      document.set("heat", tree(planned.heat(), HeatStudy.class));
    }
    if (!planned.water().isEmpty()) {
      document.set("water", tree(WaterListing.of(planned.water()), WaterListing.class));
    }
    MAPPER.writeValue(out, document);
  }

  private static ObjectNode document(String schema, Object value, Class<?> declared) {
    return MAPPER.createObjectNode().put(SCHEMA, schema).setAll(tree(value, declared));
  }

  private static ObjectNode tree(Object value, Class<?> declared) {
    return (ObjectNode) MAPPER.readTree(MAPPER.writerFor(declared).writeValueAsBytes(value));
  }

  /** Reads a problem, solves it and writes the result. */
  public static <P extends Record, R> R solve(
      Catalog.Entry<P, R> entry, InputStream problem, OutputStream result, Run run) {
    P read = readProblem(entry, problem);
    R answer;
    try {
      answer = entry.solve(read, run);
    } catch (IllegalArgumentException e) {
      throw new BadJson(String.valueOf(e.getMessage()), e);
    }
    writeResult(entry, answer, result);
    return answer;
  }

  private static String sentence(JacksonException e) {
    String message = e.getOriginalMessage().replaceFirst(LIBRARY_ADVICE, "");
    Throwable cause = e.getCause();
    if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
      message = cause.getMessage();
    }
    if (e instanceof DatabindException bound && !bound.getPath().isEmpty()) {
      return "At %s: %s".formatted(pointer(bound), message);
    }
    TokenStreamLocation at = e.getLocation();
    return at == null || at.getLineNr() < 1
        ? message
        : "Line %s, column %s: %s".formatted(at.getLineNr(), at.getColumnNr(), message);
  }

  /** Where in the document it went wrong, as a JSON pointer. */
  private static String pointer(DatabindException e) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      String name = step.getPropertyName();
      pointer.append('/').append(name == null ? step.getIndex() : name);
    }
    return pointer.toString();
  }
}
