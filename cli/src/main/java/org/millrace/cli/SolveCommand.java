package org.millrace.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.accord.pricing.PriceTableResult;
import org.millrace.io.json.Json;
import org.millrace.network.NetworkResult;
import org.millrace.pinch.load.WaterPinchResult;
import org.millrace.pinch.piping.WaterNetworkResult;
import org.millrace.pinch.resource.ResourceResult;
import org.millrace.solver.HighsSolver;
import org.millrace.staging.StagingResult;
import org.millrace.study.Catalog;
import org.millrace.utility.UtilityResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace solve}: one engine, JSON in and out. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    description = "Solves one problem, given as JSON, and prints the result as JSON.")
final class SolveCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ENGINE", description = "See 'millrace engines'.")
  String engine = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PROBLEM",
      description = "File with the problem; standard input when absent.")
  @Nullable Path problem;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "Infinity",
      description = "When the search must end; the best answer then comes with its bound.")
  double timeLimit;

  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    Catalog.Entry<?, ?> entry = Engines.find(new Catalog(new HighsSolver()), engine);
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    Object answer;
    try (InputStream in = problem == null ? System.in : Files.newInputStream(problem);
        Runs runs = new Runs()) {
      answer = Json.solve(entry, in, result, runs.run(timeLimit, console.texts(), console.err()));
    }
    console.out().println(result.toString(StandardCharsets.UTF_8));
    return isNo(answer) ? ExitCode.NO : ExitCode.DONE;
  }

  private static boolean isNo(Object answer) {
    return answer instanceof NetworkResult.Infeasible
        || answer instanceof NetworkResult.NotFound
        || answer instanceof ResourceResult.Infeasible
        || answer instanceof WaterPinchResult.Infeasible
        || answer instanceof WaterNetworkResult.Infeasible
        || answer instanceof WaterNetworkResult.NotFound
        || answer instanceof UtilityResult.Infeasible
        || answer instanceof StagingResult.Infeasible
        || answer instanceof StagingResult.NotFound
        || answer instanceof UtilityResult.NotFound
        || answer instanceof UtilityResult.Unbounded
        || answer instanceof PriceTableResult.Unbalanced
        || answer instanceof PriceTableResult.NotFound;
  }
}
