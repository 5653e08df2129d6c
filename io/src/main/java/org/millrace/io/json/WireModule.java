package org.millrace.io.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Quantity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/** Writes ids, quantities and vectors as plain JSON values, and reads them back. */
final class WireModule extends SimpleModule {
  private static final long serialVersionUID = 1;
  private static final String INFINITY = "infinity";

  WireModule() {
    super("millrace");
    addSerializer(Id.class, writer((id, out) -> out.writeString(id.value())));
    addSerializer(Quantity.class, writer((quantity, out) -> write(quantity.amount(), out)));
    addSerializer(Double.class, writer(WireModule::write));
    addSerializer(double.class, writer(WireModule::write));
    addSerializer(Vector.class, writer(WireModule::writeAll));
    addSerializer(
        Enum.class, writer((constant, out) -> out.writeString(WireNames.kind(constant.name()))));
    setDeserializers(new Readers());
  }

  private interface Writing<T> {
    void write(T value, JsonGenerator out);
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static <T> ValueSerializer<T> writer(Writing<? super T> writing) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        ((Writing) writing).write(value, out);
      }
    };
  }

  private static void write(double value, JsonGenerator out) {
    if (Double.isInfinite(value)) {
      out.writeString(value > 0 ? INFINITY : '-' + INFINITY);
    } else {
      out.writeNumber(value);
    }
  }

  private static void writeAll(Vector vector, JsonGenerator out) {
    out.writeStartArray();
    for (double value : vector.toArray()) {
      write(value, out);
    }
    out.writeEndArray();
  }

  private static double number(JsonParser in, DeserializationContext context) {
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      String text = in.getString();
      if (text.equals(INFINITY)) {
        return Double.POSITIVE_INFINITY;
      }
      if (text.equals('-' + INFINITY)) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    if (!in.currentToken().isNumeric()) {
      context.reportInputMismatch(double.class, "'%s' is not a number", in.getString());
    }
    double value = in.getDoubleValue();
    if (Double.isInfinite(value)) {
      context.reportInputMismatch(double.class, "'%s' is too large", in.getString());
    }
    return value;
  }

  private static final class NumberReader extends ValueDeserializer<Double> {
    @Override
    public Double deserialize(JsonParser in, DeserializationContext context) {
      return number(in, context);
    }
  }

  private static final class VectorReader extends ValueDeserializer<Vector> {
    @Override
    public Vector deserialize(JsonParser in, DeserializationContext context) {
      return Vector.of(context.readValue(in, double[].class));
    }
  }

  /** Builds a record of one component from a plain value. */
  private static final class OneComponent extends ValueDeserializer<Object> {
    private final Class<?> type;

    OneComponent(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      try {
        boolean isText = Id.class.isAssignableFrom(type);
        if (isText && in.currentToken() != JsonToken.VALUE_STRING) {
          context.reportInputMismatch(type, "'%s' is not a text", in.getString());
        }
        Constructor<?> constructor =
            type.getDeclaredConstructor(isText ? String.class : double.class);
        return isText
            ? constructor.newInstance(in.getString())
            : constructor.newInstance(number(in, context));
      } catch (InvocationTargetException e) {
        throw e.getTargetException() instanceof IllegalArgumentException bad
            ? bad
            : new IllegalStateException(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class EnumReader extends ValueDeserializer<Object> {
    private final Class<?> type;

    EnumReader(Class<?> type) {
      this.type = type;
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
      String text = in.getString();
      StringBuilder known = new StringBuilder();
      for (Object constant : type.getEnumConstants()) {
        String name = WireNames.kind(((Enum<?>) constant).name());
        if (name.equals(text)) {
          return constant;
        }
        known.append(known.isEmpty() ? "" : ", ").append(name);
      }
      return context.reportInputMismatch(type, "'%s' is none of: %s", text, known);
    }
  }

  private static final class Readers extends SimpleDeserializers {
    private static final long serialVersionUID = 1;

    Readers() {
      addDeserializer(Vector.class, new VectorReader());
      addDeserializer(double.class, new NumberReader());
      addDeserializer(Double.class, new NumberReader());
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      Class<?> raw = type.getRawClass();
      boolean plain = Id.class.isAssignableFrom(raw) || Quantity.class.isAssignableFrom(raw);
      return plain && raw.isRecord()
          ? new OneComponent(raw)
          : super.findBeanDeserializer(type, config, description);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return new EnumReader(type.getRawClass());
    }
  }
}
