package org.millrace.io.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.io.register.RegisterMapping.RowRule;
import org.millrace.io.table.TableSchemas;

/** Makes a region package of the files of a public register. */
public final class RegisterImport {
  private static final String FACILITIES = "facilities";

  private final RegisterMapping mapping;
  private final Findings findings = new Findings();
  private final Map<String, TargetTableRows> tables = new LinkedHashMap<>();

  private RegisterImport(RegisterMapping mapping) {
    this.mapping = mapping;
    for (String name : TableSchemas.region().names()) {
      if (mapping.tables().containsKey(name)) {
        tables.put(name, new TargetTableRows(TableSchemas.region().get(name)));
      }
    }
  }

  /**
   * Imports a register.
   *
   * @param directory where its files are
   * @param region the folder to make; it must not exist, or be empty
   * @return the report, or everything that is wrong; in that case there is no folder
   */
  public static ImportResult run(Path directory, RegisterMapping mapping, Path region)
      throws IOException {
    var run = new RegisterImport(mapping);
    List<ImportIssue> issues = run.load(directory);
    return issues.isEmpty()
        ? RegionFolder.write(region, mapping.register(), run.tables, run.report())
        : new ImportResult.Refused(issues);
  }

  /**
   * Does all of an import but the writing.
   *
   * @param directory where the register's files are
   * @param rows how many rows of each table to show
   */
  public static ImportResult preview(Path directory, RegisterMapping mapping, int rows)
      throws IOException {
    var run = new RegisterImport(mapping);
    List<ImportIssue> issues = run.load(directory);
    return issues.isEmpty()
        ? new ImportResult.Previewed(
            run.report(),
            run.tables.values().stream().map(table -> TablePreview.of(table, rows)).toList())
        : new ImportResult.Refused(issues);
  }

  private List<ImportIssue> load(Path directory) throws IOException {
    InputFiles files = InputFiles.open(directory, mapping, findings);
    List<ImportIssue> issues = new ArrayList<>(files.issues());
    if (issues.isEmpty()) {
      issues.addAll(read(files));
    }
    if (!issues.isEmpty()) {
      return issues;
    }
    settle();
    return facilities().rows().isEmpty() ? List.of(nothingLeft()) : List.of();
  }

  private ImportReport report() {
    return new ImportReport(counts(), findings.list());
  }

  private List<ImportIssue> read(InputFiles files) throws IOException {
    Lookups lookups;
    try {
      lookups = Lookups.load(InputFiles.lookups(mapping), files.byName());
    } catch (UnreadableFile broken) {
      return List.of(broken.issue());
    }
    var workshop =
        new RowMapping.Workshop(
            lookups,
            new Places(mapping.bounds()),
            new Slugs(),
            findings,
            mapping.register().sourceId());
    List<ImportIssue> issues = new ArrayList<>();
    for (Map.Entry<String, List<SourceFile>> input : files.byName().entrySet()) {
      List<RowMapping> rules = rules(input.getKey(), workshop);
      for (SourceFile file : rules.isEmpty() ? List.<SourceFile>of() : input.getValue()) {
        var numbers = file.input().dialect().numbers();
        try {
          file.forEach(row -> rules.forEach(rule -> rule.apply(row, numbers)), findings);
        } catch (UnreadableFile broken) {
          issues.add(broken.issue());
        }
      }
    }
    return issues;
  }

  /** The rules that read a file, in the order of the tables. */
  private List<RowMapping> rules(String input, RowMapping.Workshop workshop) {
    List<RowMapping> rules = new ArrayList<>();
    for (TargetTableRows table : tables.values()) {
      for (RowRule rule : target(table).rows()) {
        if (rule.from().equals(input)) {
          rules.add(new RowMapping(rule, table, mapping.missing(), workshop));
        }
      }
    }
    return rules;
  }

  private void settle() {
    for (TargetTableRows table : tables.values()) {
      KeyRules.settle(table, target(table).duplicates(), findings);
    }
    References.settle(tables, findings);
    for (TargetTableRows table : tables.values()) {
      target(table).outliers().forEach(rule -> OutlierSearch.report(table, rule, findings));
    }
  }

  private RegisterMapping.TargetTable target(TargetTableRows table) {
    return mapping.table(table.schema().name());
  }

  private TargetTableRows facilities() {
    return tables.computeIfAbsent(
        FACILITIES, name -> new TargetTableRows(TableSchemas.region().get(name)));
  }

  private ImportIssue nothingLeft() {
    String reasons =
        String.join(
            ", ",
            findings.list().stream()
                .filter(finding -> finding.kind() == ImportKind.DROPPED)
                .map(
                    finding ->
                        "%s %s %s".formatted(finding.why(), finding.column(), finding.count()))
                .toList());
    return new ImportIssue(ImportFault.NOTHING_LEFT, FACILITIES, 0, "", reasons, "");
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    tables.forEach((name, table) -> counts.put(name, table.rows().size()));
    return counts;
  }
}
