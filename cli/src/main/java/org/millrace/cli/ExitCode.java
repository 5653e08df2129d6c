package org.millrace.cli;

/** How a command ended, for whoever called it. */
final class ExitCode {
  static final int DONE = 0;

  /** The answer is no: a check failed, or no plan is possible. */
  static final int NO = 1;

  /** Wrong use or bad input. */
  static final int BAD_INPUT = 2;

  /** A fault of ours. */
  static final int FAULT = 3;

  private ExitCode() {}
}
