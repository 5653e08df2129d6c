package org.millrace.diffusion.capital;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.diffusion.capital.SocialCapitalProblem.Rules;
import org.millrace.diffusion.capital.SocialCapitalResult.Betweenness;
import org.millrace.engine.Run;
import org.millrace.math.Graph;
import org.millrace.math.RandomStream;

/** Counts shortest paths through each firm by Brandes' accumulation, a source at a time. */
final class ShortestPaths {
  /** Sources whose sums are one item of work; sums are added in the order of the items. */
  private static final int BLOCK = 64;

  private final Graph graph;
  private final boolean directed;

  ShortestPaths(Graph graph, boolean directed) {
    this.graph = graph;
    this.directed = directed;
  }

  List<Betweenness> betweenness(Rules rules, Run run) {
    int firms = graph.nodes();
    boolean exact = firms <= rules.exactFirms() || rules.pivots() >= firms;
    int[] sources = exact ? IntStream.range(0, firms).toArray() : drawn(rules);
    List<Integer> blocks =
        IntStream.range(0, (sources.length + BLOCK - 1) / BLOCK).boxed().toList();
    double[] sums = new double[firms];
    double[] squares = new double[firms];
    for (Sums sum : run.map(blocks, b -> block(sources, b, run))) {
      for (int i = 0; i < firms; i++) {
        sums[i] += sum.sums[i];
        squares[i] += sum.squares[i];
      }
    }
    double scale = (directed ? 1 : 0.5) * (exact ? 1 : (double) firms / sources.length);
    double all = Math.max(0, (firms - 1.0) * (firms - 2.0)) * (directed ? 1 : 0.5);
    List<Betweenness> found = new ArrayList<>();
    for (int i = 0; i < firms; i++) {
      double value = scale * sums[i];
      double error = exact ? 0 : scale * error(sums[i], squares[i], sources.length, firms);
      found.add(new Betweenness(value, all > 0 ? Math.min(1, value / all) : 0, error));
    }
    return found;
  }

  /** Standard error of a sum over sources drawn without replacement. */
  private static double error(double sum, double squares, int drawn, int firms) {
    double variance = Math.max(0, squares - sum * sum / drawn) / (drawn - 1);
    return Math.sqrt(drawn * variance * (1 - (double) drawn / firms));
  }

  private int[] drawn(Rules rules) {
    int[] firms = IntStream.range(0, graph.nodes()).toArray();
    RandomStream random = RandomStream.of(rules.seed(), "pivots");
    for (int i = 0; i < rules.pivots(); i++) {
      int j = i + random.below(firms.length - i);
      int kept = firms[i];
      firms[i] = firms[j];
      firms[j] = kept;
    }
    return Arrays.copyOf(firms, rules.pivots());
  }

  private Sums block(int[] sources, int block, Run run) {
    run.check();
    Sums sums = new Sums(graph.nodes());
    Search search = new Search(graph);
    int end = Math.min(sources.length, (block + 1) * BLOCK);
    for (int i = block * BLOCK; i < end; i++) {
      search.from(sources[i], sums);
    }
    return sums;
  }

  private static final class Sums {
    private final double[] sums;
    private final double[] squares;

    Sums(int firms) {
      this.sums = new double[firms];
      this.squares = new double[firms];
    }
  }

  private static final class Search {
    private final Graph graph;
    private final int[] distances;
    private final double[] paths;
    private final double[] shares;
    private final int[] reached;

    Search(Graph graph) {
      this.graph = graph;
      this.distances = new int[graph.nodes()];
      this.paths = new double[graph.nodes()];
      this.shares = new double[graph.nodes()];
      this.reached = new int[graph.nodes()];
      Arrays.fill(distances, -1);
    }

    void from(int source, Sums sums) {
      int last = spread(source);
      for (int at = last - 1; at > 0; at--) {
        int firm = reached[at];
        for (int i = graph.start(firm); i < graph.end(firm); i++) {
          int next = graph.target(i);
          if (distances[next] == distances[firm] + 1) {
            shares[firm] += paths[firm] / paths[next] * (1 + shares[next]);
          }
        }
        sums.sums[firm] += shares[firm];
        sums.squares[firm] += shares[firm] * shares[firm];
      }
      for (int at = 0; at < last; at++) {
        distances[reached[at]] = -1;
        paths[reached[at]] = 0;
        shares[reached[at]] = 0;
      }
    }

    private int spread(int source) {
      int last = 0;
      reached[last++] = source;
      distances[source] = 0;
      paths[source] = 1;
      for (int at = 0; at < last; at++) {
        int firm = reached[at];
        for (int i = graph.start(firm); i < graph.end(firm); i++) {
          int next = graph.target(i);
          if (distances[next] < 0) {
            distances[next] = distances[firm] + 1;
            reached[last++] = next;
          }
          if (distances[next] == distances[firm] + 1) {
            paths[next] += paths[firm];
          }
        }
      }
      return last;
    }
  }
}
