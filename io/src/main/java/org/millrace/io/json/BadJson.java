package org.millrace.io.json;

/** JSON that is no problem of the engine it was given to; the message says where and why. */
public final class BadJson extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadJson(String message) {
    super(message);
  }

  BadJson(String message, Throwable cause) {
    super(message, cause);
  }
}
