package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.issue.IssueLog;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Directory;
import org.millrace.io.table.Row;
import org.millrace.io.table.TableReader;
import org.millrace.io.table.TableSchemas;

/**
 * Proves that the product's knowledge is right in itself, beyond what reading it asks: its codes
 * exist and agree with the hazards, seen numbers follow from what was printed, assumed ranges are
 * wide, fuels are physical, gases comparable, nothing leads nowhere, and every type of cluster has
 * strategies that fit. Every build runs it.
 */
public final class KnowledgeCheck {
  /** All tables of the knowledge, codes and emission factors among them. */
  public static final List<String> NAMES =
      Stream.of(
              Stream.of(TableSchemas.SOURCES, "codes", "crosswalks"),
              KnowledgeTables.NAMES.stream(),
              EmissionRows.NAMES.stream(),
              ReceiverRows.NAMES.stream())
          .flatMap(names -> names)
          .toList();

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();

  private KnowledgeCheck() {}

  /** Everything wrong with tables given as CSV by name; a table that is not given is empty. */
  public static IssueLog check(Map<String, byte[]> tables) {
    Issues issues = new Issues();
    new KnowledgeCheck().check(tables, issues);
    return issues.log();
  }

  private void check(Map<String, byte[]> tables, Issues issues) {
    Directory directory = new Directory();
    TableReader reader = new TableReader(directory, issues);
    Knowledge knowledge = KnowledgeReader.read(tables, reader, directory, this::accept);
    Evidence evidence = new Evidence(knowledge.sources());
    EmissionRows emissions = new EmissionRows();
    for (String table : EmissionRows.NAMES) {
      KnowledgeReader.read(
          reader,
          TableSchemas.product().get(table),
          tables,
          row -> {
            evidence.check(row);
            emissions.accept(row);
            accept(row);
          });
    }
    for (String table : ReceiverRows.NAMES) {
      KnowledgeReader.read(
          reader,
          TableSchemas.product().get(table),
          tables,
          row -> {
            evidence.check(row);
            accept(row);
          });
    }
    CodeLists codes = KnowledgeReader.codes(reader, tables);
    directory.judgeDeferred();

    KnowledgeRows sound = new KnowledgeRows(rows);
    new CodeRules(codes).check(sound);
    RangeRules.check(sound);
    PrintedRules.check(sound);
    new FuelRules(emissions.knowledge("checked").fuels()).check(sound);
    PotentialRules.check(sound);
    new OutletRules(knowledge).check(sound);
    StrategyRules.check(sound);
  }

  private void accept(Row row) {
    rows.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(row);
  }
}
