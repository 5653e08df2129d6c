package org.millrace.study.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;

/** Looks at every number in a record, in the records in it and in their lists. */
final class FiniteNumbers {
  private FiniteNumbers() {}

  /** How many numbers there are, all of them finite. */
  static int count(Object thing) {
    return count(thing, thing.getClass().getSimpleName());
  }

  private static int count(Object thing, String path) {
    if (thing instanceof Double number) {
      assertThat(number).as(path).isFinite();
      return 1;
    }
    int numbers = 0;
    if (thing instanceof Iterable<?> list) {
      for (Object item : list) {
        numbers += count(item, path + "[]");
      }
    } else if (thing instanceof Record) {
      for (RecordComponent component : thing.getClass().getRecordComponents()) {
        numbers += count(value(thing, component), path + "." + component.getName());
      }
    }
    return numbers;
  }

  private static Object value(Object thing, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(thing);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
