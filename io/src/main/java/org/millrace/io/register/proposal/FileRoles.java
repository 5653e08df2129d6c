package org.millrace.io.register.proposal;

import static org.millrace.io.register.proposal.ColumnMeaning.ACTIVITY;
import static org.millrace.io.register.proposal.ColumnMeaning.AIR_QUANTITY;
import static org.millrace.io.register.proposal.ColumnMeaning.EASTING;
import static org.millrace.io.register.proposal.ColumnMeaning.EMPLOYEES;
import static org.millrace.io.register.proposal.ColumnMeaning.ENERGY;
import static org.millrace.io.register.proposal.ColumnMeaning.FACILITY_ID;
import static org.millrace.io.register.proposal.ColumnMeaning.FUEL;
import static org.millrace.io.register.proposal.ColumnMeaning.HAZARDOUS;
import static org.millrace.io.register.proposal.ColumnMeaning.LATITUDE;
import static org.millrace.io.register.proposal.ColumnMeaning.MEDIUM;
import static org.millrace.io.register.proposal.ColumnMeaning.NAME;
import static org.millrace.io.register.proposal.ColumnMeaning.POLLUTANT;
import static org.millrace.io.register.proposal.ColumnMeaning.POLLUTANT_NAME;
import static org.millrace.io.register.proposal.ColumnMeaning.QUANTITY;
import static org.millrace.io.register.proposal.ColumnMeaning.SOIL_QUANTITY;
import static org.millrace.io.register.proposal.ColumnMeaning.WASTE_CODE;
import static org.millrace.io.register.proposal.ColumnMeaning.WATER_QUANTITY;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which file serves which table of a region package. */
final class FileRoles {
  /** Quantities by medium, in columns beside each other. */
  static final Map<ColumnMeaning, String> WIDE =
      Map.of(AIR_QUANTITY, "air", WATER_QUANTITY, "water", SOIL_QUANTITY, "soil");

  private static final double PLACE_BONUS = 0.5;
  private static final double UNIQUE_BONUS = 0.5;

  private final List<FileGuess> files;

  FileRoles(List<FileGuess> files) {
    this.files = List.copyOf(files);
  }

  /** The file of the facilities: the one that names and places them most surely. */
  Optional<FileGuess> facilities() {
    return files.stream()
        .filter(file -> file.has(FACILITY_ID) || file.has(NAME))
        .max(Comparator.comparingDouble(FileRoles::facilityScore));
  }

  private static double facilityScore(FileGuess file) {
    boolean unique =
        file.profile(FACILITY_ID).map(profile -> profile.uniqueness() == 1).orElse(false);
    return file.confidence(FACILITY_ID)
        + file.confidence(NAME)
        + (file.has(LATITUDE) || file.has(EASTING) ? PLACE_BONUS : 0)
        + (unique ? UNIQUE_BONUS : 0);
  }

  /** Another file that says what the facilities do, when their own does not. */
  Optional<FileGuess> sectors() {
    return facilities().filter(file -> !file.has(ACTIVITY)).isPresent()
        ? files.stream()
            .filter(file -> file.has(FACILITY_ID, ACTIVITY) && isAlone(file))
            .max(Comparator.comparingDouble(file -> file.confidence(ACTIVITY)))
        : Optional.empty();
  }

  private boolean isAlone(FileGuess file) {
    return facilities().filter(file::equals).isEmpty() && tables(file).isEmpty();
  }

  /** The tables beside facilities that a file fills. */
  List<String> tables(FileGuess file) {
    if (!file.has(FACILITY_ID)) {
      return List.of();
    }
    boolean pollutant = file.has(POLLUTANT) || file.has(POLLUTANT_NAME);
    boolean released = file.has(QUANTITY, MEDIUM) || !wide(file).isEmpty();
    boolean waste = file.has(HAZARDOUS) || file.has(WASTE_CODE);
    return Stream.of(
            pollutant && released ? "releases" : "",
            !pollutant && waste && file.has(QUANTITY) ? "transfers" : "",
            file.has(ENERGY, FUEL) ? "energy" : "",
            file.has(EMPLOYEES) ? "facility_years" : "")
        .filter(table -> !table.isEmpty())
        .toList();
  }

  static List<ColumnMeaning> wide(FileGuess file) {
    return WIDE.keySet().stream().filter(meaning -> file.has(meaning)).sorted().toList();
  }

  /** The quantity columns the tables of a file need. */
  List<Guess> quantities(FileGuess file) {
    List<String> tables = tables(file);
    Stream<ColumnMeaning> released =
        !tables.contains("releases")
            ? Stream.of()
            : file.has(QUANTITY, MEDIUM) ? Stream.of(QUANTITY) : wide(file).stream();
    return Stream.of(
            released,
            tables.contains("transfers") ? Stream.of(QUANTITY) : Stream.<ColumnMeaning>of(),
            tables.contains("energy") ? Stream.of(ENERGY) : Stream.<ColumnMeaning>of())
        .flatMap(meanings -> meanings)
        .flatMap(meaning -> file.find(meaning).stream())
        .toList();
  }
}
