package org.millrace.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.abatement.Abatement;
import org.millrace.abatement.AbatementProblem;
import org.millrace.abatement.AbatementProblem.Goal;
import org.millrace.abatement.AbatementResult;
import org.millrace.abatement.AbatementResult.Candidate;
import org.millrace.abatement.AbatementResult.Outcome;
import org.millrace.abatement.AbatementResult.Standing;
import org.millrace.abatement.AbatementRules;
import org.millrace.abatement.Gap;
import org.millrace.domain.Id;
import org.millrace.domain.Policies;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.region.RegionReading;
import org.millrace.io.text.Texts;
import org.millrace.study.AbatementDraft;
import org.millrace.unit.Price;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace technologies}: what each site could do on its own, and what first. */
@Command(
    name = "technologies",
    mixinStandardHelpOptions = true,
    description = "Chooses low-carbon technologies for the sites of a region, mature ones first.")
final class TechnologiesCommand implements Callable<Integer> {
  private static final double THOUSAND = 1e3;
  private static final double SECONDS = 60;

  /** How many of a register's last years count. */
  private static final int YEARS = 3;

  private static final int LISTED = 20;

  @Parameters(paramLabel = "REGION", description = "Region package: a folder or a .zip.")
  Path region = Path.of("");

  @Option(
      names = "--carbon-price",
      paramLabel = "EUR",
      description = "Price on a tonne of CO2 equivalent, beside the region's own policies.")
  double carbonPrice;

  @Option(
      names = "--target-share",
      paramLabel = "SHARE",
      description =
          "Abate at least this share of all emission at least cost; without it, whatever pays.")
  @Nullable Double targetShare;

  @Option(
      names = "--lead-firm",
      paramLabel = "ID",
      description =
          "A firm or facility that explores what is not yet proven; may be given several times.")
  List<String> leaders = new ArrayList<>();

  @Option(names = "--json", description = "Print the result as JSON instead of a summary.")
  boolean json;

  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    if (!(carbonPrice >= 0)) {
      throw new WrongUse("--carbon-price is %s; it must be at least 0.".formatted(carbonPrice));
    }
    if (targetShare != null && !(targetShare >= 0 && targetShare <= 1)) {
      throw new WrongUse("--target-share is %s; it must lie in 0 to 1.".formatted(targetShare));
    }
    RegionReading.Read read = Regions.usable(region, console);
    return choose(read.registry(), read.knowledge());
  }

  private int choose(Registry registry, Knowledge knowledge) {
    refuseUnknownLeaders(registry);
    AbatementRules rules =
        AbatementRules.DEFAULT.withCarbonPrice(
            new Price(carbonPrice + Policies.carbonPrice(registry.policies())));
    Goal goal = targetShare == null ? new Goal.AtPrice() : new Goal.Target(targetShare);
    AbatementProblem problem =
        AbatementProblem.of(
            new AbatementDraft(registry, knowledge, YEARS).emitters(leaders),
            knowledge.measures(),
            rules,
            goal);
    AbatementResult result;
    try (Runs runs = new Runs()) {
      result = new Abatement().solve(problem, runs.run(SECONDS, console.texts(), console.err()));
    }
    if (json) {
      console.printJson("abatement/1", result, AbatementResult.class);
    } else {
      print(result, registry, knowledge);
    }
    console.out().flush();
    return result.outcome() instanceof Outcome.Met ? ExitCode.DONE : ExitCode.NO;
  }

  private void refuseUnknownLeaders(Registry registry) {
    Set<String> known = new HashSet<>();
    registry.facilities().forEach(f -> known.addAll(List.of(f.id().value(), f.firm().value())));
    for (String leader : leaders) {
      if (!known.contains(leader)) {
        throw new WrongUse(console.texts().text("cli.technologies.leader-unknown", leader));
      }
    }
  }

  private void print(AbatementResult result, Registry registry, Knowledge knowledge) {
    PrintWriter out = console.out();
    Texts texts = console.texts();
    AbatementResult.Summary summary = result.summary();
    out.println(
        texts.text(
            "cli.technologies.chosen",
            thousands(summary.abated().amount()),
            thousands(summary.abated().low()),
            thousands(summary.abated().high()),
            summary.abated().grade(),
            Math.round(1e3 * summary.abated().amount() / Math.max(1, summary.emission().amount()))
                / 1e1,
            thousands(summary.emission().amount())));
    out.println(
        texts.text(
            "cli.technologies.cost",
            thousands(summary.costPerYear().amount()),
            thousands(summary.costPerYear().low()),
            thousands(summary.costPerYear().high()),
            thousands(summary.investment().amount())));
    out.println(outcome(result.outcome(), texts));
    long silent = result.gaps().stream().filter(g -> g.lack() == Gap.Lack.NOTHING_REPORTED).count();
    out.println(texts.text("cli.technologies.missing", silent, result.sites().size()));
    out.println();
    chosen(result, registry, knowledge).forEach(out::println);
  }

  private static String outcome(Outcome outcome, Texts texts) {
    return switch (outcome) {
      case Outcome.Met met ->
          texts.text(
              "cli.technologies.proof",
              texts.text(met.proof()),
              thousands(met.objective().amount()),
              thousands(met.bound().amount()));
      case Outcome.OutOfReach far ->
          texts.text(
              "cli.technologies.out-of-reach",
              Math.round(far.wanted().amount()),
              Math.round(far.most().amount()));
    };
  }

  /** The largest chosen measures, a line for each. */
  private List<String> chosen(AbatementResult result, Registry registry, Knowledge knowledge) {
    Texts texts = console.texts();
    Map<Id.FacilityId, String> sites = new HashMap<>();
    registry.facilities().forEach(f -> sites.put(f.id(), f.name()));
    Map<Id.MeasureId, String> names = new HashMap<>();
    knowledge
        .measures()
        .forEach(
            m ->
                names.put(
                    m.id(),
                    switch (console.language()) {
                      case ENGLISH -> m.names().english();
                      case CHINESE -> m.names().chinese();
                    }));
    record Line(String site, Candidate candidate) {}
    return result.sites().stream()
        .flatMap(
            s ->
                s.candidates().stream()
                    .filter(c -> c.standing() == Standing.CHOSEN)
                    .map(c -> new Line(sites.getOrDefault(s.facility(), ""), c)))
        .sorted(
            Comparator.comparingDouble((Line l) -> l.candidate().contribution().amount())
                .reversed())
        .limit(LISTED)
        .map(
            l ->
                texts.text(
                    "cli.technologies.measure",
                    l.site(),
                    names.getOrDefault(l.candidate().measure(), ""),
                    l.candidate().maturity(),
                    Math.round(l.candidate().contribution().amount()),
                    Math.round(l.candidate().cost().amount()),
                    Math.round(l.candidate().cost().low()),
                    Math.round(l.candidate().cost().high()),
                    l.candidate().cost().grade()))
        .toList();
  }

  private static long thousands(double value) {
    return Math.round(value / THOUSAND);
  }
}
