package org.millrace.io.register.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.millrace.io.register.FileSample;
import org.millrace.io.register.proposal.Guess.Why;

/** A file and what its columns are taken for. */
final class FileGuess {
  /** Less sure, a column is not placed. */
  private static final double LEAST = 0.5;

  /** So much less sure than its best, another meaning of a column still counts. */
  private static final double NEARLY_BEST = 0.1;

  private static final double HEADING_WEIGHT = 0.9;
  private static final double VALUE_WEIGHT = 0.8;
  private static final double JOIN_SHARE = 0.9;
  private static final double JOIN_SCORE = 0.7;

  private final FileSample sample;
  private final NumberMarks marks;
  private final Map<String, ColumnProfile> profiles = new LinkedHashMap<>();
  private final Map<String, Guess> guesses = new LinkedHashMap<>();
  private final Headings headings;
  private final ValueEvidence evidence;

  FileGuess(FileSample sample, Headings headings, ValueWords words) {
    this.sample = sample;
    this.marks = NumberMarks.of(sample);
    this.headings = headings;
    this.evidence = new ValueEvidence(words);
    for (int i = 0; i < sample.header().size(); i++) {
      var profile = new ColumnProfile(sample, i, marks.style(), words);
      profiles.put(profile.column(), profile);
    }
    guess(Set.of());
  }

  /**
   * Takes each column for what it most surely is.
   *
   * @param ids of facilities in another file; empty when there is none
   */
  void guess(Set<String> ids) {
    guesses.clear();
    List<Guess> candidates = new ArrayList<>();
    for (ColumnProfile profile : profiles.values()) {
      candidates.addAll(candidates(profile, ids));
    }
    candidates.sort(
        Comparator.comparingDouble(Guess::confidence)
            .thenComparingDouble(guess -> profile(guess.column()).filled())
            .reversed());
    for (Guess guess : candidates) {
      boolean taken = guess.meaning() != ColumnMeaning.OTHER && find(guess.meaning()).isPresent();
      if (!taken) {
        guesses.putIfAbsent(guess.column(), guess);
      }
    }
  }

  private List<Guess> candidates(ColumnProfile profile, Set<String> ids) {
    List<Guess> all = new ArrayList<>();
    for (ColumnMeaning meaning : ColumnMeaning.values()) {
      all.add(candidate(profile, meaning, ids));
    }
    double best = all.stream().mapToDouble(Guess::confidence).max().orElse(0);
    all.removeIf(guess -> guess.confidence() < LEAST || guess.confidence() < best - NEARLY_BEST);
    return all;
  }

  private Guess candidate(ColumnProfile profile, ColumnMeaning meaning, Set<String> ids) {
    ValueEvidence.Support support = evidence.of(meaning, profile);
    Headings.Match match = headings.match(profile.column(), meaning);
    List<Why> why = new ArrayList<>();
    if (match.score() == 0) {
      why.add(new Why(GuessReason.VALUES_ONLY, ""));
    } else {
      why.add(
          new Why(
              match.score() == 1 ? GuessReason.HEADING : GuessReason.HEADING_PART, match.word()));
    }
    why.addAll(support.why());
    double score = support.score();
    if (meaning == ColumnMeaning.FACILITY_ID
        && score >= 0
        && !ids.isEmpty()
        && profile.share(ids::contains) >= JOIN_SHARE) {
      score = Math.max(score, JOIN_SCORE);
      why.add(new Why(GuessReason.JOINS, ""));
    }
    double confidence =
        score < 0 ? 0 : 1 - (1 - HEADING_WEIGHT * match.score()) * (1 - VALUE_WEIGHT * score);
    return new Guess(sample.file(), profile.column(), meaning, confidence, why);
  }

  /** Puts a changed guess in the place of the one of the same column. */
  void replace(Guess guess) {
    guesses.put(guess.column(), guess);
  }

  FileSample sample() {
    return sample;
  }

  NumberMarks marks() {
    return marks;
  }

  ValueEvidence evidence() {
    return evidence;
  }

  /** In the order of the file. */
  List<Guess> guesses() {
    return profiles.keySet().stream()
        .filter(guesses::containsKey)
        .map(column -> Objects.requireNonNull(guesses.get(column)))
        .toList();
  }

  List<String> unplaced() {
    return profiles.keySet().stream().filter(column -> !guesses.containsKey(column)).toList();
  }

  Optional<Guess> find(ColumnMeaning meaning) {
    return guesses.values().stream().filter(guess -> guess.meaning() == meaning).findFirst();
  }

  boolean has(ColumnMeaning... meanings) {
    return List.of(meanings).stream().allMatch(meaning -> find(meaning).isPresent());
  }

  /** How sure it is that the file has a meaning; 0 when it has not. */
  double confidence(ColumnMeaning meaning) {
    return find(meaning).map(Guess::confidence).orElse(0.0);
  }

  ColumnProfile profile(String column) {
    return Objects.requireNonNull(profiles.get(column));
  }

  Optional<ColumnProfile> profile(ColumnMeaning meaning) {
    return find(meaning).map(guess -> profile(guess.column()));
  }
}
