package org.millrace.io.datapackage;

/**
 * What an archive may unpack to; an honest package is far below.
 *
 * @param entries most entries
 * @param bytes most bytes of all entries together, unpacked
 * @param ratio most bytes unpacked for a byte packed, of entries over {@link #FREE} bytes
 */
public record ZipLimits(int entries, long bytes, long ratio) {
  /** Entries up to so many bytes may have any ratio. */
  public static final long FREE = 1L << 24;

  /** A thousand entries, 16 GiB, 300 to 1. */
  public static final ZipLimits DEFAULT = new ZipLimits(1_000, 1L << 34, 300);

  /** The most bytes an entry may unpack to. */
  long bytesFor(long packed) {
    return Math.min(bytes, Math.max(FREE, packed * ratio));
  }
}
