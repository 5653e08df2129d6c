package org.millrace.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.domain.Extract;
import org.millrace.domain.Id;
import org.millrace.domain.Policy;
import org.millrace.domain.Registry;
import org.millrace.domain.Scenario;
import org.millrace.domain.Scenario.Change;
import org.millrace.io.json.Json;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.io.region.RegionReading;
import org.millrace.match.MatchRules;
import org.millrace.report.HtmlReport;
import org.millrace.report.PlanTables;
import org.millrace.solver.HighsSolver;
import org.millrace.study.RegionStudy;
import org.millrace.study.StudyProblem;
import org.millrace.study.StudyResult;
import org.millrace.unit.Distance;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace plan}: from a region package to a page. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "Plans a region: report.html, plan.json and CSV tables.")
final class PlanCommand implements Callable<Integer> {
  private static final double SHORTEST_SECONDS = 1;

  /** What an earlier run may have left; it must not stand beside another answer. */
  private static final List<String> OUTPUTS =
      List.of(
          "report.html",
          "plan.json",
          "exchanges.csv",
          "plants.csv",
          "firms.csv",
          "left_out.csv",
          "streams.csv",
          "data-requests.csv",
          "clusters.csv",
          "build.csv",
          "worths.csv",
          "carbon-prices.csv",
          "material-balance.csv");

  @Parameters(paramLabel = "REGION", description = "Region package: a folder or a .zip.")
  Path region = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder to write to. Default: out/NAME-OF-REGION.")
  @Nullable Path output;

  @Option(
      names = "--carbon-price",
      paramLabel = "EUR",
      description = "Price on a tonne of CO2 equivalent, beside the region's own policies.")
  @Nullable Double carbonPrice;

  @Option(
      names = "--landfill-tax",
      paramLabel = "EUR",
      description = "Tax on a tonne disposed of, beside the region's own policies.")
  @Nullable Double landfillTax;

  @Option(
      names = "--emission-cap",
      paramLabel = "T",
      description = "Tonnes of CO2 equivalent that disposal, purchases and exchanges may emit.")
  @Nullable Double emissionCap;

  @Option(
      names = "--budget",
      paramLabel = "EUR",
      description = "What may be invested in plants in all.")
  @Nullable Double budget;

  @Option(
      names = "--yearly-budget",
      paramLabel = "EUR",
      description = "What may be invested in a year: the plan then says what is built in which.")
  @Nullable Double yearlyBudget;

  @Option(
      names = "--close",
      paramLabel = "FACILITY",
      description = "Plan without this facility; may be given several times.")
  List<String> closed = new ArrayList<>();

  @Option(
      names = "--park",
      split = ",",
      paramLabel = "PARK",
      description = "Plan the members of this park alone; several make one plan together.")
  List<String> parks = new ArrayList<>();

  @Option(
      names = "--within-km",
      paramLabel = "KM",
      description = "With --park: facilities so near to the park count too.")
  @Nullable Double within;

  @Option(
      names = "--with-recovered",
      description = "Also match waste that somebody recovers already.")
  boolean withRecovered;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description =
          "When the search must end; the best plan then comes with its bound."
              + " Default: ${DEFAULT-VALUE}.")
  double timeLimit;

  @Option(names = "--json", description = "Print the plan as JSON instead of a summary.")
  boolean json;

  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    refuseBelow("--carbon-price", carbonPrice, 0);
    refuseBelow("--landfill-tax", landfillTax, 0);
    refuseBelow("--budget", budget, 0);
    refuseBelow("--yearly-budget", yearlyBudget, 1);
    refuseBelow("--time-limit", timeLimit, SHORTEST_SECONDS);
    refuseBelow("--within-km", within, 0);
    return plan(Regions.usable(reading(), region, console));
  }

  private RegionReading reading() {
    if (parks.isEmpty()) {
      if (within != null) {
        throw new WrongUse("--within-km needs a park.%nMaybe name one with --park.".formatted());
      }
      return Regions.read(region, KnowledgeReader.read());
    }
    Distance around = within == null ? Distance.ZERO : new Distance(within);
    try {
      List<Id.ParkId> ids = parks.stream().map(Id.ParkId::new).toList();
      return Regions.read(region, KnowledgeReader.read(), new Extract(ids, around));
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private static void refuseBelow(String option, @Nullable Double value, double least) {
    if (value != null && !(value >= least)) {
      throw new WrongUse("%s is %s; it must be at least %s.".formatted(option, value, least));
    }
  }

  private int plan(RegionReading.Read read) throws IOException {
    Registry registry = changed(read.registry());
    StudyProblem problem =
        StudyProblem.of(registry, read.knowledge(), KnowledgeReader.emissions())
            .withRules(MatchRules.DEFAULT.withRecovered(withRecovered));
    StudyResult result;
    try (Runs runs = new Runs()) {
      result =
          new RegionStudy(new HighsSolver())
              .solve(problem, runs.run(timeLimit, console.texts(), console.err()));
    }
    Path folder = output == null ? Path.of("out", registry.region().id().value()) : output;
    Files.createDirectories(folder);
    for (String stale : OUTPUTS) {
      Files.deleteIfExists(folder.resolve(stale));
    }
    HtmlReport.write(result, console.language(), folder);
    return switch (result) {
      case StudyResult.Planned planned -> {
        write(planned, folder);
        yield ExitCode.DONE;
      }
      case StudyResult.Unplanned unplanned -> {
        console.err().println(console.texts().text("cli.unplanned"));
        yield ExitCode.NO;
      }
    };
  }

  private Registry changed(Registry registry) {
    try {
      return new Scenario("command line", registry, changes()).apply();
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (carbonPrice != null) {
      changes.add(
          new Change.Enact(
              new Policy.CarbonPrice(new Id.PolicyId("carbon-price"), new Price(carbonPrice))));
    }
    if (landfillTax != null) {
      changes.add(
          new Change.Enact(
              new Policy.LandfillTax(new Id.PolicyId("landfill-tax"), new Price(landfillTax))));
    }
    if (emissionCap != null) {
      changes.add(new Change.ChangeCap(new Emission(emissionCap)));
    }
    if (budget != null) {
      changes.add(
          new Change.Enact(
              new Policy.InvestmentBudget(new Id.PolicyId("budget"), new Money(budget))));
    }
    if (yearlyBudget != null) {
      changes.add(
          new Change.Enact(
              new Policy.YearlyBudget(new Id.PolicyId("yearly-budget"), new Money(yearlyBudget))));
    }
    closed.forEach(id -> changes.add(new Change.Close(new Id.FacilityId(id))));
    return changes;
  }

  private void write(StudyResult.Planned planned, Path folder) throws IOException {
    PlanTables.write(planned, folder);
    Path file = folder.resolve("plan.json");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Json.writePlan(planned, out);
    }
    if (json) {
      console.out().println(Files.readString(file));
    } else {
      Summary.print(planned, folder, console);
    }
    console.out().flush();
  }
}
