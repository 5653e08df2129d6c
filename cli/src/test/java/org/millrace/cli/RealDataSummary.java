package org.millrace.cli;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints how many real-data tests ran, and how many could not. */
public final class RealDataSummary implements TestExecutionListener {
  private static final TestTag TAG = TestTag.create(RealDataSets.TAG);

  private final AtomicInteger ran = new AtomicInteger();
  private final AtomicInteger skipped = new AtomicInteger();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() && test.getTags().contains(TAG)) {
      ran.incrementAndGet();
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    if (test.getTags().contains(TAG)) {
      skipped.incrementAndGet();
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    System.out.printf(
        "Real-data tests: %d ran, %d skipped because ../shared is absent.%n",
        ran.get(), skipped.get());
  }
}
