package org.millrace.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds public data sets in {@code ../shared/data}, and skips tests where they are absent. */
final class RealDataSets implements ExecutionCondition {
  static final String TAG = "real-data";

  private static final Path SHARED = Repository.ROOT.resolveSibling("shared");

  /** The folder of a data set. */
  static Path folder(String name) {
    return SHARED.resolve("data").resolve(name);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return context
        .getElement()
        .flatMap(e -> AnnotationSupport.findAnnotation(e, RealData.class))
        .filter(data -> !Files.isDirectory(folder(data.value())))
        .map(
            data ->
                ConditionEvaluationResult.disabled(
                    "the data set %s is not in ../shared/data".formatted(data.value())))
        .orElseGet(() -> ConditionEvaluationResult.enabled("the data set is there"));
  }
}
