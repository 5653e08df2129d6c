package org.millrace.carbon.footprint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.carbon.footprint.FootprintResult.SourceKind;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.Percentiles;
import org.millrace.unit.ElectricityFlow;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;

/** Sums books up to accounts. */
final class Accounting {
  private final Sampler sampler;
  private final Run run;

  Accounting(Sampler sampler, Run run) {
    this.sampler = sampler;
    this.run = run;
  }

  FootprintResult.Account account(Books books) {
    run.check();
    List<BoughtLine> imports = books.imports();
    double electricity = bought(imports, BoughtLine.Carrier.ELECTRICITY);
    double heat = bought(imports, BoughtLine.Carrier.HEAT);
    return new FootprintResult.Account(
        new FootprintResult.Scope1(
            estimate(books, Books.Sum.SCOPE_1), gases(books), sources(books)),
        new FootprintResult.Scope2(
            new Emission(electricity + heat), new Emission(electricity), new Emission(heat)),
        estimate(books, Books.Sum.BIOGENIC),
        estimate(books, Books.Sum.LOCATION_BASED),
        market(books),
        books.isComplete(),
        books.grade());
  }

  /** What members of a group bought of each other. */
  static FootprintResult.Eliminated eliminated(Books books) {
    double electricity = 0;
    double heat = 0;
    double location = 0;
    double market = 0;
    for (BoughtLine line : books.internal()) {
      switch (line.carrier()) {
        case ELECTRICITY -> electricity += line.quantity();
        case HEAT -> heat += line.quantity();
      }
      location += Term.sum(line.location());
      market += Term.sum(line.market());
    }
    return new FootprintResult.Eliminated(
        new ElectricityFlow(electricity),
        new EnergyFlow(heat),
        new Emission(location),
        new Emission(market));
  }

  private FootprintResult.Market market(Books books) {
    if (!books.isContracted()) {
      return new FootprintResult.Market.NotStated();
    }
    double scope2 = 0;
    for (BoughtLine line : books.imports()) {
      scope2 += Term.sum(line.market());
    }
    return new FootprintResult.Market.Stated(
        new Emission(scope2), estimate(books, Books.Sum.MARKET_BASED));
  }

  private FootprintResult.Estimate estimate(Books books, Books.Sum sum) {
    List<Term> terms = books.terms(sum);
    return new FootprintResult.Estimate(
        new Emission(Term.sum(terms)),
        new Emission(Propagation.halfWidth(terms)),
        drawn(books, sum));
  }

  private FootprintResult.Drawn drawn(Books books, Books.Sum sum) {
    if (run.secondsLeft().getAsDouble() <= 0) {
      return new FootprintResult.Drawn.OutOfTime();
    }
    Percentiles draws = Percentiles.of(sampler.draw(books, sum));
    return new FootprintResult.Drawn.Draws(
        new Emission(draws.mean()),
        new Emission(draws.deviation()),
        new Emission(draws.at(0.025)),
        new Emission(draws.at(0.25)),
        new Emission(draws.at(0.5)),
        new Emission(draws.at(0.75)),
        new Emission(draws.at(0.975)));
  }

  private static double bought(List<BoughtLine> lines, BoughtLine.Carrier carrier) {
    double sum = 0;
    for (BoughtLine line : lines) {
      sum += line.carrier() == carrier ? Term.sum(line.location()) : 0;
    }
    return sum;
  }

  private static List<FootprintResult.GasLine> gases(Books books) {
    Map<Id.GasId, Double> tonnes = new TreeMap<>();
    Map<Id.GasId, Double> emissions = new TreeMap<>();
    for (DirectLine line : books.direct()) {
      tonnes.merge(line.gas(), line.tonnes().central(), Double::sum);
      emissions.merge(line.gas(), line.emission().central(), Double::sum);
    }
    return tonnes.entrySet().stream()
        .map(
            e ->
                new FootprintResult.GasLine(
                    e.getKey(),
                    e.getValue(),
                    new Emission(emissions.getOrDefault(e.getKey(), 0.0))))
        .toList();
  }

  private static List<FootprintResult.SourceLine> sources(Books books) {
    Map<SourceKind, Map<String, Double>> emissions = new EnumMap<>(SourceKind.class);
    for (DirectLine line : books.direct()) {
      emissions
          .computeIfAbsent(line.kind(), k -> new TreeMap<>())
          .merge(line.source(), line.emission().central(), Double::sum);
    }
    return emissions.entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().entrySet().stream()
                    .map(
                        e ->
                            new FootprintResult.SourceLine(
                                kind.getKey(), e.getKey(), new Emission(e.getValue()))))
        .toList();
  }
}
