package org.millrace.cli;

/** Something the caller can put right; the message is a sentence for people. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUse(String message) {
    super(message);
  }
}
