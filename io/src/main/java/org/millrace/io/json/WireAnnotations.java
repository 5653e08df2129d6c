package org.millrace.io.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millrace.domain.Id;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Says of sealed interfaces that {@code type} tells their kinds apart, so that core need not. */
final class WireAnnotations extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface ByType {}

  private static final JsonTypeInfo.@Nullable Value BY_TYPE =
      JsonTypeInfo.Value.from(ByType.class.getAnnotation(JsonTypeInfo.class));

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    if (annotated instanceof AnnotatedClass && isKinds(annotated.getRawType())) {
      return BY_TYPE;
    }
    return super.findPolymorphicTypeInfo(config, annotated);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    return isKinds(annotated.getRawType())
        ? new ArrayList<>(
            Arrays.stream(annotated.getRawType().getPermittedSubclasses())
                .map(c -> new NamedType(c, WireNames.kind(c.getSimpleName())))
                .toList())
        : super.findSubtypes(config, annotated);
  }

  /** Whether a type is one of several kinds of thing; ids are told apart by where they stand. */
  static boolean isKinds(Class<?> type) {
    return type.isInterface() && type.isSealed() && !Id.class.isAssignableFrom(type);
  }
}
