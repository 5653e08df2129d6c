package org.millrace.io.register.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.millrace.io.register.FileSample;
import org.millrace.io.register.proposal.Guess.Why;
import org.millrace.io.register.proposal.MappingProposal.FileReading;
import org.millrace.io.register.proposal.MappingProposal.Unplaced;
import org.millrace.io.register.proposal.MappingQuestion.Kind;

/** Proposes a mapping for the files in a folder. */
public final class Proposer {
  /** Rows of each file that are looked at. */
  public static final int ROWS = 100_000;

  /** Less sure, an id, a name or a quantity is asked for. */
  public static final double REQUIRED = 0.6;

  /** What is left of the confidence in a quantity without a unit. */
  private static final double WITHOUT_UNIT = 0.5;

  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");
  private static final List<String> ENDINGS =
      List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods");

  private final List<FileGuess> files;
  private final List<String> passedOver;
  private final FileRoles roles;
  private final ValueWords words;
  private final Map<FileGuess, List<Grids.Fit>> fits = new HashMap<>();
  private final List<MappingQuestion> questions = new ArrayList<>();

  private Proposer(List<FileGuess> files, List<String> passedOver, ValueWords words) {
    this.files = files;
    this.passedOver = passedOver;
    this.words = words;
    this.roles = new FileRoles(files);
  }

  /**
   * Looks at every table in a folder; a file that is no table is passed over.
   *
   * @param name of the register: lower-case letters, digits, '.', '_' and '-'
   */
  public static MappingProposal propose(Path directory, String name) throws IOException {
    var words = new ValueWords();
    var headings = new Headings();
    List<FileGuess> files = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    for (Path path : paths(directory)) {
      FileSample.read(path, ROWS)
          .ifPresentOrElse(
              sample -> files.add(new FileGuess(sample, headings, words)),
              () -> passedOver.add(String.valueOf(path.getFileName())));
    }
    return new Proposer(files, passedOver, words).proposal(name);
  }

  private static List<Path> paths(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(Files::isRegularFile)
          .filter(path -> ENDINGS.stream().anyMatch(lowerName(path)::endsWith))
          .sorted()
          .toList();
    }
  }

  private static String lowerName(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }

  private MappingProposal proposal(String name) {
    join();
    files.forEach(this::settleGrid);
    askForFacilities();
    files.forEach(this::askForQuantities);
    files.stream()
        .filter(file -> !file.marks().certain() && !tables(file).isEmpty())
        .forEach(file -> ask(Kind.QUESTION_NUMBERS, file, ""));
    files.stream()
        .filter(file -> needsYear(file) && latestYear().equals(RowText.OPEN))
        .forEach(file -> ask(Kind.QUESTION_YEAR, file, ""));
    return new MappingProposal(
        new MappingText(roles, words, fits, latestYear()).write(name, files),
        files.stream().map(this::reading).toList(),
        files.stream()
            .flatMap(file -> file.guesses().stream())
            .filter(guess -> guess.meaning() != ColumnMeaning.OTHER)
            .toList(),
        files.stream().flatMap(Proposer::unplaced).toList(),
        passedOver,
        questions);
  }

  /** Looks again at the other files, knowing the ids of the facilities. */
  private void join() {
    roles
        .facilities()
        .ifPresent(
            parent -> {
              Set<String> ids =
                  parent.profile(ColumnMeaning.FACILITY_ID).stream()
                      .flatMap(profile -> profile.distinct().stream())
                      .collect(Collectors.toSet());
              files.stream().filter(file -> file != parent).forEach(file -> file.guess(ids));
            });
  }

  private void settleGrid(FileGuess file) {
    if (!file.has(ColumnMeaning.EASTING, ColumnMeaning.NORTHING)) {
      return;
    }
    List<ColumnProfile> columns =
        Stream.of(
                ColumnMeaning.EASTING,
                ColumnMeaning.NORTHING,
                ColumnMeaning.LATITUDE,
                ColumnMeaning.LONGITUDE)
            .flatMap(meaning -> file.profile(meaning).stream())
            .toList();
    List<Grids.Fit> found = new Grids().fits(columns, file.marks().style());
    fits.put(file, found);
    String names =
        found.stream()
            .map(fit -> "EPSG:%d %s".formatted(fit.grid().epsg(), fit.grid().name()))
            .collect(Collectors.joining(", "));
    for (var meaning : List.of(ColumnMeaning.EASTING, ColumnMeaning.NORTHING)) {
      file.find(meaning)
          .ifPresent(
              guess ->
                  file.replace(
                      guess.with(sureness(guess, found.size()), new Why(GuessReason.GRID, names))));
    }
    boolean placed = file.has(ColumnMeaning.LATITUDE, ColumnMeaning.LONGITUDE);
    if (found.size() != 1 && !placed && roles.facilities().filter(file::equals).isPresent()) {
      ask(Kind.QUESTION_GRID, file, names);
    }
  }

  /** One system confirms that these are coordinates, several leave open which, none denies it. */
  private static double sureness(Guess guess, int systems) {
    return systems == 1
        ? 1 - (1 - guess.confidence()) / 2
        : guess.confidence() * (systems == 0 ? 1 - WITHOUT_UNIT : 1);
  }

  private void askForFacilities() {
    String file = roles.facilities().map(found -> found.sample().file()).orElse("");
    if (sureness(ColumnMeaning.FACILITY_ID) < REQUIRED) {
      questions.add(new MappingQuestion(Kind.QUESTION_ID, file, ""));
    }
    if (sureness(ColumnMeaning.NAME) < REQUIRED) {
      questions.add(new MappingQuestion(Kind.QUESTION_NAME, file, ""));
    }
  }

  private double sureness(ColumnMeaning meaning) {
    return roles.facilities().map(file -> file.confidence(meaning)).orElse(0.0);
  }

  private void askForQuantities(FileGuess file) {
    for (Guess quantity : roles.quantities(file)) {
      if (quantity.confidence() < REQUIRED) {
        ask(Kind.QUESTION_QUANTITY, file, quantity.column());
      }
      if (Units.of(file, quantity) instanceof Units.Unstated) {
        ask(Kind.QUESTION_UNIT, file, quantity.column());
        file.replace(
            quantity.with(quantity.confidence() * WITHOUT_UNIT, new Why(GuessReason.NO_UNIT, "")));
      }
    }
  }

  private void ask(Kind kind, FileGuess file, String about) {
    questions.add(new MappingQuestion(kind, file.sample().file(), about));
  }

  /** The last year of any file; it stands in for that of files without years. */
  private String latestYear() {
    return files.stream()
        .flatMap(file -> file.profile(ColumnMeaning.YEAR).stream())
        .flatMap(profile -> profile.distinct().stream())
        .flatMap(text -> YEAR.matcher(text).results().map(MatchResult::group))
        .max(Comparator.naturalOrder())
        .orElse(RowText.OPEN);
  }

  private boolean needsYear(FileGuess file) {
    return !tables(file).isEmpty() && !file.has(ColumnMeaning.YEAR);
  }

  private FileReading reading(FileGuess file) {
    FileSample sample = file.sample();
    return new FileReading(
        sample.file(),
        sample.delimiter(),
        sample.encoding(),
        sample.headerRow(),
        file.marks().style(),
        sample.rows().size(),
        tables(file),
        needsYear(file) ? latestYear() : "");
  }

  private List<String> tables(FileGuess file) {
    List<String> tables = new ArrayList<>(roles.tables(file));
    if (roles.facilities().filter(file::equals).isPresent()) {
      tables.addFirst("facilities");
    }
    return tables;
  }

  private static Stream<Unplaced> unplaced(FileGuess file) {
    return file.unplaced().stream().map(column -> new Unplaced(file.sample().file(), column));
  }
}
