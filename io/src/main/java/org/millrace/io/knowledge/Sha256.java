package org.millrace.io.knowledge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What versions of knowledge are hashed with. */
public final class Sha256 {
  private Sha256() {}

  /** A new digest. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
