package org.millrace.accord.game;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of players, who are numbered from 0 on. */
public final class Coalition {
  private static final int WORD = 64;

  /** One bit a player, without zero words at the end. */
  private final long[] words;

  private Coalition(long[] words) {
    int length = words.length;
    while (length > 0 && words[length - 1] == 0) {
      length--;
    }
    this.words = length == words.length ? words : Arrays.copyOf(words, length);
  }

  /** Of these players. */
  public static Coalition of(int... members) {
    return of(IntStream.of(members));
  }

  /** Of these players. */
  public static Coalition of(IntStream members) {
    int[] all = members.toArray();
    int last = IntStream.of(all).max().orElse(-1);
    long[] words = new long[(last + WORD) / WORD];
    for (int member : all) {
      words[member / WORD] |= 1L << member;
    }
    return new Coalition(words);
  }

  /** Of the players whose bits are set. */
  public static Coalition ofMask(long mask) {
    return new Coalition(new long[] {mask});
  }

  /** Of so many players, all of them. */
  public static Coalition all(int players) {
    return of(IntStream.range(0, players));
  }

  /** Whether a player is in it. */
  public boolean contains(int player) {
    int word = player / WORD;
    return word < words.length && (words[word] >>> player & 1) != 0;
  }

  /** This coalition with a player who is not in it, or without one who is. */
  public Coalition flipped(int player) {
    long[] changed = Arrays.copyOf(words, Math.max(words.length, player / WORD + 1));
    changed[player / WORD] ^= 1L << player;
    return new Coalition(changed);
  }

  /** Those of so many players who are not in it. */
  public Coalition complement(int players) {
    return of(IntStream.range(0, players).filter(p -> !contains(p)));
  }

  /** How many are in it. */
  public int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /** Its players, in order. */
  public IntStream members() {
    return IntStream.range(0, words.length * WORD).filter(this::contains);
  }

  /** What numbers, one a player, sum to over its players. */
  public double sum(double[] numbers) {
    double sum = 0;
    for (int w = 0; w < words.length; w++) {
      for (long rest = words[w]; rest != 0; rest &= rest - 1) {
        sum += numbers[w * WORD + Long.numberOfTrailingZeros(rest)];
      }
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coalition coalition && Arrays.equals(words, coalition.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return Arrays.toString(members().toArray());
  }
}
