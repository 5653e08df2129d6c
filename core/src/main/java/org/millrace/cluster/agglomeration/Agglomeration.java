package org.millrace.cluster.agglomeration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.cluster.agglomeration.AgglomerationResult.Apart;
import org.millrace.cluster.agglomeration.AgglomerationResult.Coagglomeration;
import org.millrace.cluster.agglomeration.AgglomerationResult.GroupIndex;
import org.millrace.cluster.agglomeration.AgglomerationResult.Lack;
import org.millrace.cluster.agglomeration.AgglomerationResult.Pair;
import org.millrace.cluster.agglomeration.AgglomerationResult.Together;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Measures how far industries sit together; see the package for the formulae. */
public final class Agglomeration implements Engine<AgglomerationProblem, AgglomerationResult> {
  private static final Comparator<Pair> STRONGEST_FIRST =
      Comparator.comparingDouble(Pair::coagglomeration)
          .reversed()
          .thenComparing(Pair::first)
          .thenComparing(Pair::second);

  @Override
  public AgglomerationResult solve(AgglomerationProblem problem, Run run) {
    Nation nation = new Nation(problem.areas());
    List<Establishment> industries =
        problem.industries().stream().map(i -> new Establishment(i, nation)).toList();
    run.check();
    return new AgglomerationResult(
        nation.powers(2),
        new Localization(nation, problem.rules()).indices(industries),
        problem.groups().stream()
            .map(g -> new GroupIndex(g.name(), together(members(g, industries), nation)))
            .toList(),
        pairs(industries, nation, problem.rules().pairs(), run));
  }

  private static List<Establishment> members(
      AgglomerationProblem.Group group, List<Establishment> industries) {
    return industries.stream()
        .filter(i -> group.members().contains(i.id()) && !i.isEmpty())
        .toList();
  }

  private static Coagglomeration together(List<Establishment> members, Nation nation) {
    double[] weights =
        members.isEmpty()
            ? new double[0]
            : Nation.shares(members.stream().mapToDouble(Establishment::size).toArray());
    double inequality = Nation.inequality(weights);
    if (nation.isOneArea()) {
      return new Apart(Lack.ONE_AREA);
    } else if (inequality < Nation.CERTAIN) {
      return new Apart(Lack.ONE_INDUSTRY);
    }
    double[] shares = new double[nation.areas()];
    double within = 0;
    double herfindahl = 0;
    for (int i = 0; i < weights.length; i++) {
      Establishment member = members.get(i);
      double squared = weights[i] * weights[i];
      for (int j = 0; j < shares.length; j++) {
        shares[j] += weights[i] * member.shares()[j];
      }
      within += squared * nation.product(member.shares(), member.shares());
      herfindahl += squared * member.herfindahl();
    }
    double concentration = nation.product(shares, shares);
    return new Together(
        (concentration - within) / (nation.spread() * inequality), concentration, herfindahl);
  }

  private static List<Pair> pairs(
      List<Establishment> industries, Nation nation, int most, Run run) {
    List<Establishment> known = industries.stream().filter(i -> !i.isEmpty()).toList();
    if (nation.isOneArea() || most == 0) {
      return List.of();
    }
    return run
        .map(
            IntStream.range(0, known.size()).boxed().toList(),
            i -> {
              run.check();
              return pairs(known.get(i), known.subList(i + 1, known.size()), nation, most);
            })
        .stream()
        .flatMap(List::stream)
        .sorted(STRONGEST_FIRST)
        .limit(most)
        .toList();
  }

  private static List<Pair> pairs(
      Establishment one, List<Establishment> others, Nation nation, int most) {
    List<Pair> pairs = new ArrayList<>();
    for (Establishment other : others) {
      double strength = nation.product(one.shares(), other.shares()) / nation.spread();
      boolean ordered = one.id().compareTo(other.id()) < 0;
      pairs.add(
          new Pair(ordered ? one.id() : other.id(), ordered ? other.id() : one.id(), strength));
    }
    return pairs.stream().sorted(STRONGEST_FIRST).limit(most).toList();
  }
}
