package org.millrace.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records as bytes, to go from one machine to another that runs the same Millrace: the values of
 * their components one after another, without names. Spark's own ways refuse records that are not
 * {@link java.io.Serializable}.
 *
 * @param <T> a record of numbers, texts, constants, lists, other records and sealed alternatives
 */
final class Wire<T extends Record> {
  /** How values of one type are written and read. */
  private interface Form {
    void write(Object value, DataOutput out) throws IOException;

    Object read(DataInput in) throws IOException;
  }

  private final Class<T> type;
  private final Form form;

  private Wire(Class<T> type) {
    this.type = type;
    form = form(type, Map.of());
  }

  static <T extends Record> Wire<T> of(Class<T> type) {
    return new Wire<>(type);
  }

  byte[] write(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      form.write(value, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  T read(byte[] bytes) {
    try {
      return type.cast(form.read(new DataInputStream(new ByteArrayInputStream(bytes))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form form(Type type, Map<TypeVariable<?>, Type> known) {
    if (type instanceof TypeVariable<?> variable) {
      Type bound = known.get(variable);
      if (bound == null) {
        throw new IllegalArgumentException("Nothing says what %s is.".formatted(variable));
      }
      return form(bound, Map.of());
    }
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == List.class) {
        return new OfList(form(generic.getActualTypeArguments()[0], known));
      }
      Map<TypeVariable<?>, Type> inside = new HashMap<>();
      for (int i = 0; i < raw.getTypeParameters().length; i++) {
        Type argument = generic.getActualTypeArguments()[i];
        inside.put(
            raw.getTypeParameters()[i],
            argument instanceof TypeVariable<?> v && known.get(v) != null
                ? known.get(v)
                : argument);
      }
      return ofClass(raw, inside);
    }
    return ofClass((Class<?>) type, Map.of());
  }

  private static Form ofClass(Class<?> type, Map<TypeVariable<?>, Type> known) {
    if (type.isRecord()) {
      return new OfRecord(type, known);
    }
    if (type.isEnum()) {
      return new OfEnum(type.getEnumConstants());
    }
    if (type.isSealed()) {
      return new OfSealed(type);
    }
    for (Plain plain : Plain.values()) {
      if (plain.type == type || plain.boxed == type) {
        return plain;
      }
    }
    throw new IllegalArgumentException("%s can't go over the wire.".formatted(type));
  }

  private enum Plain implements Form {
    DOUBLE(double.class, Double.class) {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        out.writeDouble((Double) value);
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return in.readDouble();
      }
    },
    INTEGER(int.class, Integer.class) {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        out.writeInt((Integer) value);
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return in.readInt();
      }
    },
    BOOLEAN(boolean.class, Boolean.class) {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        out.writeBoolean((Boolean) value);
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return in.readBoolean();
      }
    },
    TEXT(String.class, String.class) {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        out.writeUTF((String) value);
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return in.readUTF();
      }
    };

    private final Class<?> type;
    private final Class<?> boxed;

    Plain(Class<?> type, Class<?> boxed) {
      this.type = type;
      this.boxed = boxed;
    }
  }

  private record OfList(Form item) implements Form {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      List<?> list = (List<?>) value;
      out.writeInt(list.size());
      for (Object each : list) {
        item.write(each, out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      int size = in.readInt();
      List<Object> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(item.read(in));
      }
      return list;
    }
  }

  /** A constant, by its place among all. */
  private record OfEnum(List<Object> constants) implements Form {
    OfEnum(Object[] constants) {
      this(List.of(constants));
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
      out.writeByte(constants.indexOf(value));
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return constants.get(in.readByte());
    }
  }

  /** An alternative, by its place among all. */
  private static final class OfSealed implements Form {
    private final List<Class<?>> alternatives;
    private final List<Form> forms;

    OfSealed(Class<?> type) {
      alternatives = Arrays.asList(type.getPermittedSubclasses());
      forms = alternatives.stream().map(c -> ofClass(c, Map.of())).toList();
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
      int place = alternatives.indexOf(value.getClass());
      out.writeByte(place);
      forms.get(place).write(value, out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return forms.get(in.readByte()).read(in);
    }
  }

  private static final class OfRecord implements Form {
    private final Constructor<?> constructor;
    private final List<Method> accessors = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();

    OfRecord(Class<?> type, Map<TypeVariable<?>, Type> known) {
      RecordComponent[] components = type.getRecordComponents();
      try {
        constructor =
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException(e);
      }
      constructor.setAccessible(true);
      for (RecordComponent component : components) {
        component.getAccessor().setAccessible(true);
        accessors.add(component.getAccessor());
        forms.add(form(component.getGenericType(), known));
      }
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
      try {
        for (int i = 0; i < forms.size(); i++) {
          forms.get(i).write(accessors.get(i).invoke(value), out);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      Object[] values = new Object[forms.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = forms.get(i).read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
