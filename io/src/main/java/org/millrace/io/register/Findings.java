package org.millrace.io.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.io.register.ImportReport.Example;
import org.millrace.io.register.ImportReport.Finding;

/** Counts what is found during an import and keeps the first examples. Not for several threads. */
final class Findings {
  /** What is counted together. */
  private record Group(ImportKind kind, String table, String column, ImportReason why)
      implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::kind)
            .thenComparing(Group::table)
            .thenComparing(Group::column)
            .thenComparing(Group::why);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Tally {
    private int count;
    private final List<Example> examples = new ArrayList<>();
  }

  /** Longest text of a cell an example shows. */
  private static final int LONGEST = 120;

  private final Map<Group, Tally> tallies = new TreeMap<>();

  /** Something about a whole file or a row before it belongs to a table. */
  void inFile(Remark remark, SourcePlace at) {
    add("", remark, at);
  }

  void add(String table, Remark remark, SourcePlace at) {
    var group = new Group(remark.kind(), table, remark.column(), remark.why());
    Tally tally = tallies.computeIfAbsent(group, key -> new Tally());
    tally.count++;
    if (tally.examples.size() < remark.kind().listed()) {
      tally.examples.add(
          new Example(at.file(), at.row(), shortened(remark.value()), shortened(remark.result())));
    }
  }

  List<Finding> list() {
    return tallies.entrySet().stream()
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Finding finding(Group group, Tally tally) {
    return new Finding(
        group.kind(), group.why(), group.table(), group.column(), tally.count, tally.examples);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
  }
}
