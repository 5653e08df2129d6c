package org.millrace.diffusion.capital;

import java.util.ArrayList;
import java.util.List;
import org.millrace.diffusion.capital.SocialCapitalProblem.Link;

/** The same as written down: matrices, all paths, firms and links taken out one by one. */
final class SlowCapital {
  private final double[][] strengths;
  private final String[] groups;

  SlowCapital(SocialCapitalProblem problem) {
    int n = problem.firms().size();
    strengths = new double[n][n];
    groups = problem.firms().stream().map(f -> f.group().value()).toArray(String[]::new);
    List<String> ids = problem.firms().stream().map(f -> f.id().value()).toList();
    for (Link link : problem.links()) {
      int from = ids.indexOf(link.from().value());
      int to = ids.indexOf(link.to().value());
      strengths[from][to] += link.strength();
      strengths[to][from] += link.mutual() ? link.strength() : 0;
    }
  }

  int firms() {
    return groups.length;
  }

  boolean arc(int from, int to) {
    return strengths[from][to] > 0;
  }

  boolean pair(int one, int other) {
    return arc(one, other) || arc(other, one);
  }

  private boolean joins(int from, int to, boolean directed) {
    return directed ? arc(from, to) : pair(from, to);
  }

  /** From all paths between two firms, those of the fewest links. */
  double betweenness(int firm, boolean directed) {
    double sum = 0;
    for (int s = 0; s < firms(); s++) {
      for (int t = 0; t < firms(); t++) {
        if (s != t && s != firm && t != firm) {
          List<List<Integer>> paths = new ArrayList<>();
          extend(new ArrayList<>(List.of(s)), t, directed, paths);
          int fewest = paths.stream().mapToInt(List::size).min().orElse(0);
          List<List<Integer>> shortest = paths.stream().filter(p -> p.size() == fewest).toList();
          double through = shortest.stream().filter(p -> p.contains(firm)).count();
          sum += shortest.isEmpty() ? 0 : through / shortest.size();
        }
      }
    }
    return directed ? sum : sum / 2;
  }

  private void extend(List<Integer> path, int end, boolean directed, List<List<Integer>> found) {
    int last = path.getLast();
    if (last == end) {
      found.add(List.copyOf(path));
      return;
    }
    for (int next = 0; next < firms(); next++) {
      if (joins(last, next, directed) && !path.contains(next)) {
        path.add(next);
        extend(path, end, directed, found);
        path.removeLast();
      }
    }
  }

  private double mutual(int one, int other) {
    return strengths[one][other] + strengths[other][one];
  }

  private double share(int one, int other) {
    double sum = 0;
    for (int k = 0; k < firms(); k++) {
      sum += mutual(one, k);
    }
    return mutual(one, other) / sum;
  }

  private double relative(int one, int other) {
    double most = 0;
    for (int k = 0; k < firms(); k++) {
      most = Math.max(most, mutual(one, k));
    }
    return mutual(one, other) / most;
  }

  double constraint(int firm) {
    double sum = 0;
    for (int j = 0; j < firms(); j++) {
      if (pair(firm, j)) {
        double invested = share(firm, j);
        for (int q = 0; q < firms(); q++) {
          invested += pair(firm, q) ? share(firm, q) * share(q, j) : 0;
        }
        sum += invested * invested;
      }
    }
    return sum;
  }

  double effectiveSize(int firm) {
    double sum = 0;
    for (int j = 0; j < firms(); j++) {
      if (pair(firm, j)) {
        sum += 1;
        for (int q = 0; q < firms(); q++) {
          sum -= q == firm || q == j ? 0 : share(firm, q) * relative(j, q);
        }
      }
    }
    return sum;
  }

  /** Coordinator, consultant, gatekeeper, representative, liaison. */
  long brokerage(int firm, String role) {
    long count = 0;
    for (int a = 0; a < firms(); a++) {
      for (int c = 0; c < firms(); c++) {
        boolean between = a != c && arc(a, firm) && arc(firm, c) && !arc(a, c);
        count += between && role.equals(role(groups[a], groups[firm], groups[c])) ? 1 : 0;
      }
    }
    return count;
  }

  private static String role(String from, String middle, String to) {
    if (from.equals(middle)) {
      return to.equals(middle) ? "coordinator" : "representative";
    } else if (to.equals(middle)) {
      return "gatekeeper";
    }
    return from.equals(to) ? "consultant" : "liaison";
  }

  /** Parts of what is left without a firm, or without a pair; -1 for nothing. */
  int parts(int without, int pairOne, int pairOther) {
    boolean[] seen = new boolean[firms()];
    int parts = 0;
    for (int i = 0; i < firms(); i++) {
      if (i != without && !seen[i]) {
        parts++;
        visit(i, without, pairOne, pairOther, seen);
      }
    }
    return parts;
  }

  private void visit(int firm, int without, int pairOne, int pairOther, boolean[] seen) {
    seen[firm] = true;
    for (int next = 0; next < firms(); next++) {
      boolean cut =
          (firm == pairOne && next == pairOther) || (firm == pairOther && next == pairOne);
      if (pair(firm, next) && !seen[next] && next != without && !cut) {
        visit(next, without, pairOne, pairOther, seen);
      }
    }
  }

  boolean reaches(int from, int to) {
    List<List<Integer>> paths = new ArrayList<>();
    extend(new ArrayList<>(List.of(from)), to, true, paths);
    return !paths.isEmpty();
  }
}
