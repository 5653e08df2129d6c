package org.millrace.io.json;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;

/** Gives record components their names on the wire. */
final class WireNaming extends PropertyNamingStrategy {
  private static final long serialVersionUID = 1;

  @Override
  public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
    return name(field, name);
  }

  @Override
  public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String name) {
    return WireNames.field(name, method.getAnnotated().getGenericReturnType());
  }

  @Override
  public String nameForConstructorParameter(
      MapperConfig<?> config, @Nullable AnnotatedParameter parameter, String name) {
    return parameter == null ? name : name(parameter, name);
  }

  private static String name(AnnotatedMember member, String name) {
    return WireNames.field(name, componentType(member.getDeclaringClass(), name));
  }

  private static Type componentType(Class<?> record, String name) {
    RecordComponent[] components = record.getRecordComponents();
    return components == null
        ? Object.class
        : Arrays.stream(components)
            .filter(c -> c.getName().equals(name))
            .findFirst()
            .<Type>map(RecordComponent::getGenericType)
            .orElse(Object.class);
  }
}
