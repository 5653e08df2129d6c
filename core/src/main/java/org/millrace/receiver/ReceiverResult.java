package org.millrace.receiver;

import java.util.List;
import org.millrace.domain.Id;

/**
 * Who could take each by-product.
 *
 * @param answers in the order of the problem
 */
public record ReceiverResult(List<Answer> answers) {
  public ReceiverResult {
    answers = List.copyOf(answers);
  }

  /**
   * One by-product.
   *
   * @param understood what it may be, likeliest first; empty if nothing known fits
   * @param candidates likeliest first, of equal probability by code
   */
  public record Answer(String byProduct, List<Understood> understood, List<Candidate> candidates) {
    public Answer {
      understood = List.copyOf(understood);
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A material that a by-product may be.
   *
   * @param share of all that fits, in (0, 1]
   * @param clues what it was understood from
   */
  public record Understood(Id.MaterialId material, double share, List<Clue> clues) {
    public Understood {
      clues = List.copyOf(clues);
    }
  }

  /** What a material was understood from. */
  public sealed interface Clue {}

  /**
   * A code, or the beginning of one.
   *
   * @param given as the by-product has it
   * @param matched as the material has it
   */
  public record ByCode(String given, String matched) implements Clue {}

  /**
   * Words of the description or of a code's title.
   *
   * @param words of the by-product, as they were written
   * @param name of the material that has them
   */
  public record ByWords(List<String> words, String name) implements Clue {
    public ByWords {
      words = List.copyOf(words);
    }
  }

  /** The giver's sector usually has it. */
  public record ByGiver(String giver) implements Clue {}

  /**
   * A class that could take it.
   *
   * @param share of the whole ranking, in [0, 1]; a weight to compare by, no measured frequency
   * @param general part of the share that any by-product would give, at most the share
   * @param reasons largest first
   */
  public record Candidate(String taker, double share, double general, List<Reason> reasons) {
    public Candidate {
      reasons = List.copyOf(reasons);
    }

    /** The same, everything about it times a factor. */
    Candidate times(double factor) {
      return new Candidate(
          taker,
          factor * share,
          factor * general,
          reasons.stream()
              .map(r -> new Reason(r.material(), r.takenAs(), factor * r.share(), r.ground()))
              .toList());
    }
  }

  /**
   * Why a class could take it.
   *
   * @param material what the by-product may be
   * @param takenAs that, or the wider material that the class takes
   * @param share what this adds to the share of the class
   */
  public record Reason(
      Id.MaterialId material, Id.MaterialId takenAs, double share, Ground ground) {}
}
