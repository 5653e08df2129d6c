package org.millrace.io.register;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.io.register.RegisterMapping.Condition;
import org.millrace.io.register.RegisterMapping.InputFile;
import org.millrace.io.register.RegisterMapping.RowRule;
import org.millrace.io.table.Suggestions;

/** Finds and opens the files a mapping names, and checks that they have the columns it names. */
final class InputFiles {
  private final Path directory;
  private final List<ImportIssue> issues = new ArrayList<>();
  private final Map<String, List<SourceFile>> files = new LinkedHashMap<>();

  private InputFiles(Path directory) {
    this.directory = directory;
  }

  static InputFiles open(Path directory, RegisterMapping mapping, Findings findings)
      throws IOException {
    var opened = new InputFiles(directory);
    if (!Files.isDirectory(directory)) {
      opened.issues.add(
          new ImportIssue(ImportFault.FOLDER_MISSING, directory.toString(), 0, "", "", ""));
      return opened;
    }
    for (Map.Entry<String, InputFile> input : mapping.files().entrySet()) {
      opened.openAll(input.getKey(), input.getValue(), findings);
    }
    opened.checkColumns(mapping);
    return opened;
  }

  List<ImportIssue> issues() {
    return issues;
  }

  /** Opened files by the mapping's name of them. */
  Map<String, List<SourceFile>> byName() {
    return files;
  }

  private void openAll(String name, InputFile input, Findings findings) throws IOException {
    List<Path> paths = paths(input.pattern());
    if (paths.isEmpty() && input.optional()) {
      findings.inFile(
          Remark.suspicious(ImportReason.FILE_ABSENT, "", name, ""),
          new SourcePlace(input.pattern(), 0));
    } else if (paths.isEmpty()) {
      issues.add(
          new ImportIssue(
              ImportFault.FILE_MISSING, input.pattern(), 0, "", directory.toString(), name));
    }
    List<SourceFile> opened = new ArrayList<>();
    for (Path path : paths) {
      try {
        opened.add(SourceFile.open(path, input));
      } catch (UnreadableFile broken) {
        issues.add(broken.issue());
      }
    }
    files.put(name, opened);
  }

  private List<Path> paths(String pattern) throws IOException {
    List<Path> paths = new ArrayList<>();
    if (Files.isRegularFile(directory.resolve(pattern))) {
      paths.add(directory.resolve(pattern));
      return paths;
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, pattern)) {
      found.forEach(path -> paths.add(path));
    }
    paths.removeIf(path -> !Files.isRegularFile(path));
    paths.sort(null);
    return paths;
  }

  private void checkColumns(RegisterMapping mapping) {
    mapping
        .files()
        .forEach(
            (name, input) -> check(name, input.where().stream().map(Condition::column).toList()));
    mapping.tables().values().forEach(table -> table.rows().forEach(this::check));
    for (Expression.Lookup lookup : lookups(mapping)) {
      check(lookup.file(), List.of(lookup.match(), lookup.take()));
    }
  }

  private void check(RowRule rule) {
    for (SourceFile file : files.getOrDefault(rule.from(), List.of())) {
      columns(rule, file.header()).forEach(column -> check(file, column));
      for (Spread.Repeat repeat : rule.spread().repeats()) {
        if (repeat instanceof Spread.Repeat.Headings headings
            && repeat.columns(file.header()).isEmpty()) {
          missing(file, headings.form());
        }
      }
    }
  }

  private void check(String name, Collection<String> columns) {
    for (SourceFile file : files.getOrDefault(name, List.of())) {
      columns.forEach(column -> check(file, column));
    }
  }

  private void check(SourceFile file, String column) {
    if (!file.header().has(column)) {
      missing(file, column);
    }
  }

  private void missing(SourceFile file, String column) {
    var issue =
        new ImportIssue(
            ImportFault.COLUMN_MISSING,
            file.name(),
            Math.max(1, file.input().dialect().headerRow()),
            column,
            Suggestions.nearest(column, file.header().names()),
            String.join(" | ", file.header().names()));
    if (!issues.contains(issue)) {
      issues.add(issue);
    }
  }

  private static Set<String> columns(RowRule rule, Header header) {
    Set<String> columns = new LinkedHashSet<>();
    Stream<Expression> repeated =
        rule.spread().columns(header).stream().flatMap(each -> each.values().stream());
    Stream.of(rule.columns().values().stream(), repeated, ratios(rule))
        .flatMap(expressions -> expressions)
        .flatMap(Expressions::all)
        .forEach(expression -> addColumn(expression, columns));
    Stream.concat(rule.where().stream(), rule.checks().flags().stream())
        .forEach(condition -> columns.add(condition.column()));
    rule.spread().splits().forEach(split -> columns.add(split.column()));
    rule.place().stream()
        .filter(place -> !place.optional())
        .forEach(place -> columns.addAll(columns(place)));
    return columns;
  }

  private static void addColumn(Expression expression, Set<String> columns) {
    if (expression instanceof Expression.Column column) {
      columns.add(column.name());
    }
  }

  /** The columns of a file that a place needs. */
  static Set<String> columns(RegisterMapping.Location place) {
    Set<String> columns = new LinkedHashSet<>();
    Stream.of(place.east(), place.north())
        .flatMap(Expressions::all)
        .forEach(expression -> addColumn(expression, columns));
    place.where().forEach(condition -> columns.add(condition.column()));
    return columns;
  }

  /** Every lookup of a mapping. */
  static List<Expression.Lookup> lookups(RegisterMapping mapping) {
    return mapping.tables().values().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(InputFiles::expressions)
        .flatMap(Expressions::all)
        .filter(Expression.Lookup.class::isInstance)
        .map(Expression.Lookup.class::cast)
        .distinct()
        .toList();
  }

  private static Stream<Expression> expressions(RowRule rule) {
    return Stream.of(
            rule.columns().values().stream(),
            rule.spread().repeats().stream().flatMap(each -> each.given().values().stream()),
            ratios(rule),
            rule.place().stream().flatMap(place -> Stream.of(place.east(), place.north())))
        .flatMap(expressions -> expressions);
  }

  private static Stream<Expression> ratios(RowRule rule) {
    return rule.checks().ratios().stream()
        .flatMap(ratio -> Stream.of(ratio.of(), ratio.per(), ratio.by()));
  }
}
