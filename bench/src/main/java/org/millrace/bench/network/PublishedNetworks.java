package org.millrace.bench.network;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.math.Vector;
import org.millrace.network.Arc;
import org.millrace.network.Demand;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkRules;
import org.millrace.network.Plant;
import org.millrace.network.PlantSize;
import org.millrace.network.Supply;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/**
 * Fixed-charge problems of textbooks and problem libraries, with their published optima. An origin
 * that must be opened becomes a plant; what is not delivered is bought at a price nobody would pay.
 */
public final class PublishedNetworks {
  /** A tonne bought costs so much [EUR/t]. */
  private static final double FORBIDDING = 1e4;

  private static final Id.MaterialId GOODS = new Id.MaterialId("goods");

  /** A problem and the least it can cost. */
  public record Published(String name, NetworkProblem problem, double optimum) {}

  private final String name;
  private final Map<Integer, Double> supplies = new LinkedHashMap<>();
  private final Map<Integer, Double> openings = new LinkedHashMap<>();
  private final Map<Integer, Double> demands = new LinkedHashMap<>();
  private final Map<Pair, Double> unitCosts = new LinkedHashMap<>();
  private final Map<Pair, Double> fixedCosts = new LinkedHashMap<>();
  private double optimum;

  private record Pair(int origin, int destination) {}

  private PublishedNetworks(String name) {
    this.name = name;
  }

  /** All that are in the bench. */
  public static List<Published> all() throws IOException {
    Map<String, PublishedNetworks> networks = new LinkedHashMap<>();
    try (InputStream file = PublishedNetworks.class.getResourceAsStream("published.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        networks.computeIfAbsent(row.getField("instance"), PublishedNetworks::new).take(row);
      }
    }
    return networks.values().stream()
        .map(n -> new Published(n.name, n.problem(), n.optimum))
        .toList();
  }

  private void take(NamedCsvRecord row) {
    double value = Double.parseDouble(row.getField("value"));
    switch (row.getField("kind")) {
      case "optimum" -> optimum = value;
      case "supply" -> supplies.put(number(row, "origin"), value);
      case "opening" -> openings.put(number(row, "origin"), value);
      case "demand" -> demands.put(number(row, "destination"), value);
      case "unit-cost" -> unitCosts.put(pair(row), value);
      case "fixed-cost" -> fixedCosts.put(pair(row), value);
      default -> throw new IllegalArgumentException("There is no kind %s.".formatted(row));
    }
  }

  private static int number(NamedCsvRecord row, String field) {
    return Integer.parseInt(row.getField(field));
  }

  private static Pair pair(NamedCsvRecord row) {
    return new Pair(number(row, "origin"), number(row, "destination"));
  }

  private NetworkProblem problem() {
    List<Arc> arcs = new ArrayList<>();
    openings.keySet().forEach(o -> arcs.add(feed(o)));
    unitCosts.forEach((pair, cost) -> arcs.add(arc(pair, cost)));
    return new NetworkProblem(
        PeriodSet.YEAR,
        supplies.entrySet().stream().map(e -> supply(e.getKey(), e.getValue())).toList(),
        openings.entrySet().stream().map(e -> plant(e.getKey(), e.getValue())).toList(),
        demands.entrySet().stream().map(e -> demand(e.getKey(), e.getValue())).toList(),
        arcs,
        List.of(),
        List.of(),
        NetworkRules.DEFAULT);
  }

  private static Supply supply(int origin, double tonnes) {
    return new Supply(
        stream("origin", origin),
        new Id.FacilityId("origin-" + origin),
        Vector.of(tonnes),
        Price.ZERO,
        new EmissionFactor(0));
  }

  private static Demand demand(int destination, double tonnes) {
    return new Demand(
        stream("destination", destination),
        new Id.FacilityId("destination-" + destination),
        Vector.of(tonnes),
        new Price(FORBIDDING),
        new EmissionFactor(0),
        List.of());
  }

  private Plant plant(int origin, double opening) {
    return new Plant(
        plantId(origin),
        new Id.FacilityId("origin-" + origin),
        new Id.TechnologyId("opening"),
        List.of(
            new PlantSize(
                new MassFlow(supplies.getOrDefault(origin, 0.0)), new Money(opening), Money.ZERO)),
        Price.ZERO,
        new EmissionFactor(0),
        List.of(),
        List.of(new Plant.Output(GOODS, new Ratio(1), Price.ZERO, new EmissionFactor(0))));
  }

  private static Arc feed(int origin) {
    return arc(
        "feed-" + origin,
        new Arc.From.Supplied(stream("origin", origin)),
        new Arc.To.Processed(plantId(origin)),
        0,
        0);
  }

  private Arc arc(Pair pair, double cost) {
    Arc.From from =
        openings.containsKey(pair.origin())
            ? new Arc.From.Produced(plantId(pair.origin()), GOODS)
            : new Arc.From.Supplied(stream("origin", pair.origin()));
    return arc(
        "%d-to-%d".formatted(pair.origin(), pair.destination()),
        from,
        new Arc.To.Used(stream("destination", pair.destination())),
        cost,
        fixedCosts.getOrDefault(pair, 0.0));
  }

  private static Arc arc(String name, Arc.From from, Arc.To to, double cost, double fixed) {
    return new Arc(
        new Id.ArcId(name),
        from,
        to,
        GOODS,
        new Price(cost),
        new EmissionFactor(0),
        new Money(fixed),
        new Ratio(1),
        1,
        Arc.Deal.OPEN,
        List.of(),
        List.of());
  }

  private static Id.StreamId stream(String kind, int number) {
    return new Id.StreamId(kind + '-' + number);
  }

  private static Id.PlantId plantId(int origin) {
    return new Id.PlantId("plant-" + origin);
  }
}
