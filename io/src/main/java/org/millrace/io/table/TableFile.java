package org.millrace.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A file that holds a table.
 *
 * @param name as issues name it
 * @param declared the columns somebody else says it has, in order; empty when nobody says
 */
public record TableFile(String name, List<String> declared, Opener opener) {
  public TableFile {
    declared = List.copyOf(declared);
  }

  /** Opens the bytes of a file. */
  @FunctionalInterface
  public interface Opener {
    /** The bytes from the start; the caller closes them. */
    InputStream open() throws IOException;
  }

  /** More bytes than an honest file has; stops a reader. */
  public static final class TooLarge extends IOException {
    private final long limit;

    /** Stops after a number of bytes. */
    public TooLarge(long limit) {
      super("The file has more than %s bytes.".formatted(limit));
      this.limit = limit;
    }

    /** The most bytes it may have. */
    public long limit() {
      return limit;
    }
  }
}
