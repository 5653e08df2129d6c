package org.millrace.unit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The symbol of a quantity's canonical unit; it names the fields of the JSON and the tables. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Unit {
  /** The symbol, such as {@code t/a}. */
  String value();
}
