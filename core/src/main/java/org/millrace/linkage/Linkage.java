package org.millrace.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Finds the same plants in two registers; see the package for method and formulae. */
public final class Linkage implements Engine<LinkageProblem, LinkageResult> {
  private static final Comparator<LinkedPair> BY_ID =
      Comparator.comparing(LinkedPair::left).thenComparing(LinkedPair::right);
  private static final Comparator<LinkedPair> LIKELIEST_FIRST =
      Comparator.comparingDouble(LinkedPair::probability).reversed().thenComparing(BY_ID);

  @Override
  public LinkageResult solve(LinkageProblem problem, Run run) {
    Lists lists = Lists.of(problem);
    List<Comparison> pairs = compare(lists, problem.rules(), run);
    Estimation estimation = new Estimation(pairs, lists, problem.rules());
    LinkageModel model = estimation.model();
    run.check();
    double[] probabilities =
        new Marginals(pairs, lists, problem.rules().pairing())
            .probabilities(estimation.logOdds(model), Marginals.MANY_SWEEPS);
    List<LinkedPair> same = new ArrayList<>();
    List<LinkedPair> review = new ArrayList<>();
    for (int e = 0; e < probabilities.length; e++) {
      if (probabilities[e] >= problem.rules().review()) {
        LinkedPair pair = pair(pairs.get(e), probabilities[e], lists, problem.rules(), model);
        (probabilities[e] >= problem.rules().same() ? same : review).add(pair);
      }
    }
    same.sort(BY_ID);
    review.sort(LIKELIEST_FIRST);
    return new LinkageResult(
        same,
        review,
        alone(problem.left(), same.stream().flatMap(p -> lefts(p, lists.within()))),
        alone(problem.right(), same.stream().map(LinkedPair::right)),
        model,
        pairs.size());
  }

  private static List<Comparison> compare(Lists lists, LinkageRules rules, Run run) {
    Comparing comparing = new Comparing(lists, rules, run);
    List<List<Integer>> partners = Blocking.partners(lists, rules, comparing);
    return run
        .map(
            IntStream.range(0, partners.size()).boxed().toList(),
            i -> {
              run.check();
              return partners.get(i).stream()
                  .filter(j -> lists.decided().isOpen(i, j))
                  .map(j -> comparing.compare(i, j))
                  .toList();
            })
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static LinkedPair pair(
      Comparison pair, double probability, Lists lists, LinkageRules rules, LinkageModel model) {
    Id.FacilityId one = lists.left().get(pair.left()).id();
    Id.FacilityId other = lists.right().get(pair.right()).id();
    return new LinkedPair(
        lists.swapped() ? other : one,
        lists.swapped() ? one : other,
        probability,
        pair.terms().stream().map(t -> t.evidence(model, rules.scales())).toList());
  }

  /** The records of the left list in a pair: both, when there is no other list. */
  private static Stream<Id.FacilityId> lefts(LinkedPair pair, boolean within) {
    return within ? Stream.of(pair.left(), pair.right()) : Stream.of(pair.left());
  }

  private static List<Id.FacilityId> alone(
      List<LinkageRecord> records, Stream<Id.FacilityId> paired) {
    Set<Id.FacilityId> linked = paired.collect(Collectors.toSet());
    return records.stream()
        .map(LinkageRecord::id)
        .filter(id -> !linked.contains(id))
        .sorted()
        .toList();
  }
}
