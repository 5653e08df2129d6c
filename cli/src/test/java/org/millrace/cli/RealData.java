package org.millrace.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test on a public data set, which stands beside the project and is not part of it. */
@Tag(RealDataSets.TAG)
@ExtendWith(RealDataSets.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface RealData {
  /** The data set: the name of its folder. */
  String value();
}
