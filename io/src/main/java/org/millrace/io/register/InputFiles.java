package org.millrace.io.register;

import de.siegmar.fastcsv.reader.CsvParseException;
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
      } catch (CsvParseException broken) {
        issues.add(quotes(path.getFileName().toString(), broken));
      }
    }
    files.put(name, opened);
  }

  static ImportIssue quotes(String file, CsvParseException broken) {
    return new ImportIssue(
        ImportFault.QUOTES_BROKEN,
        file,
        0,
        "",
        String.valueOf(broken.getMessage()),
        "\"quote\": \"\"");
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
    mapping
        .tables()
        .values()
        .forEach(table -> table.rows().forEach(rule -> check(rule.from(), columns(rule))));
    for (Expression.Lookup lookup : lookups(mapping)) {
      check(lookup.file(), List.of(lookup.match(), lookup.take()));
    }
  }

  private void check(String name, Collection<String> columns) {
    for (SourceFile file : files.getOrDefault(name, List.of())) {
      for (String column : columns) {
        if (!file.header().has(column)) {
          String near = Suggestions.nearest(column, file.header().names());
          var issue =
              new ImportIssue(
                  ImportFault.COLUMN_MISSING,
                  file.name(),
                  Math.max(1, file.input().dialect().headerRow()),
                  column,
                  near,
                  String.join(" | ", file.header().names()));
          if (!issues.contains(issue)) {
            issues.add(issue);
          }
        }
      }
    }
  }

  private static Set<String> columns(RowRule rule) {
    Set<String> columns = new LinkedHashSet<>();
    expressions(rule)
        .flatMap(Expressions::all)
        .forEach(
            expression -> {
              if (expression instanceof Expression.Column column) {
                columns.add(column.name());
              }
            });
    Stream.concat(rule.where().stream(), rule.flag().stream())
        .forEach(condition -> columns.add(condition.column()));
    rule.place()
        .forEach(place -> place.where().forEach(condition -> columns.add(condition.column())));
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
            rule.repeat().stream().flatMap(each -> each.values().stream()),
            rule.place().stream().flatMap(place -> Stream.of(place.east(), place.north())))
        .flatMap(expressions -> expressions);
  }
}
