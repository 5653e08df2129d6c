package org.millrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.millrace.io.register.ImportResult;
import org.millrace.io.register.MappingReader;
import org.millrace.io.register.RegisterImport;
import org.millrace.io.register.TablePreview;
import org.millrace.math.Draw;
import org.millrace.math.Position;

/**
 * Where plants are.
 *
 * @param origin what they are, for the reader
 */
record Sites(String origin, List<Site> all) {
  /** Sites with coordinates in the inventory of 2012. */
  private static final int NATION = 21_195;

  private static final int DIGITS = 3;

  Sites {
    all = List.copyOf(all);
  }

  /** A plant's place, and the first digits of its activity; empty if nobody knows it. */
  record Site(String id, Position position, String sector) {}

  /** Those of the toxics release inventory if it is there, else made ones. */
  static Sites read(Path inventory) throws IOException {
    return Files.isDirectory(inventory) ? imported(inventory) : made();
  }

  private static Sites imported(Path inventory) throws IOException {
    ImportResult result =
        RegisterImport.preview(
            inventory, MappingReader.findBuiltIn("tri").orElseThrow(), Integer.MAX_VALUE);
    if (!(result instanceof ImportResult.Previewed previewed)) {
      throw new IOException("The inventory in %s can't be read.".formatted(inventory));
    }
    TablePreview table =
        previewed.tables().stream()
            .filter(t -> t.table().equals("facilities"))
            .findFirst()
            .orElseThrow();
    List<Site> sites = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String latitude = row.get(table.columns().indexOf("lat"));
      String sector = row.get(table.columns().indexOf("sector"));
      if (!latitude.isEmpty()) {
        double longitude = Double.parseDouble(row.get(table.columns().indexOf("lon")));
        sites.add(
            new Site(
                row.get(table.columns().indexOf("id")),
                new Position.OnEarth(Double.parseDouble(latitude), longitude),
                sector.substring(0, Math.min(DIGITS, sector.length()))));
      }
    }
    return new Sites("toxics release inventory of the United States, 2012", sites);
  }

  /** A frozen nation: four fifths in towns of falling size, the rest anywhere. */
  private static Sites made() {
    SplittableRandom random = new SplittableRandom(2012);
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < NATION; i++) {
      int town = (int) (300 * Math.pow(random.nextDouble(), 3));
      SplittableRandom place = new SplittableRandom(town);
      boolean inTown = random.nextInt(5) > 0;
      double latitude =
          inTown
              ? place.nextDouble(30, 48) + 0.15 * random.nextGaussian()
              : random.nextDouble(30, 48);
      double longitude =
          inTown
              ? place.nextDouble(-122, -72) + 0.15 * random.nextGaussian()
              : random.nextDouble(-122, -72);
      String sector =
          random.nextInt(11) == 0 || (town < 9 && random.nextInt(9) == 0) ? "325" : "332";
      sites.add(new Site("made-" + i, new Position.OnEarth(latitude, longitude), sector));
    }
    return new Sites("made sites", sites);
  }

  /** The sites of the sector that has most but for one that has more than half of all. */
  List<Site> largestSector() {
    Map<String, List<Site>> sectors = new TreeMap<>();
    for (Site site : all) {
      if (!site.sector().isEmpty()) {
        sectors.computeIfAbsent(site.sector(), s -> new ArrayList<>()).add(site);
      }
    }
    return sectors.values().stream()
        .filter(sites -> 2 * sites.size() < all.size())
        .max(Comparator.comparingInt(List::size))
        .orElse(all);
  }

  /** So many of all, by a seed. */
  List<Site> sample(int count) {
    List<Site> sample = new ArrayList<>();
    for (int place : Draw.distinct(5, 0, all.size(), count)) {
      sample.add(all.get(place));
    }
    return sample;
  }
}
