package org.millrace.io.linkage;

/** Links or packages that can't be merged; the message says what and why. */
public final class BadLinks extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadLinks(String message) {
    super(message);
  }
}
