package org.millrace.io.region;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.millrace.domain.DataSource;
import org.millrace.domain.Processes;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.io.datapackage.Descriptor;
import org.millrace.io.datapackage.PackageFiles;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.knowledge.KnowledgeTables;
import org.millrace.io.knowledge.Sha256;
import org.millrace.io.knowledge.SourceRows;
import org.millrace.io.table.Directory;
import org.millrace.io.table.Row;
import org.millrace.io.table.TableFile;
import org.millrace.io.table.TableReader;
import org.millrace.io.table.TableSchema;
import org.millrace.io.table.TableSchemas;

/** The tables of one package while they are read, each once, in a fixed order. */
final class RegionTables {
  /** All tables, those that others refer to first. */
  private static final List<String> NAMES =
      Stream.of(
              Stream.of(TableSchemas.SOURCES, "prices", "parks", "facilities", "profiles"),
              KnowledgeTables.NAMES.stream(),
              Stream.of(
                  "streams",
                  "water",
                  "properties",
                  "accepts",
                  "permits",
                  "links",
                  "heat",
                  "existing_assets",
                  "cleaner_production",
                  "cleaner_production_streams",
                  "policies",
                  "published_totals",
                  "facility_years",
                  "energy",
                  "products",
                  "releases",
                  "transfers",
                  "survey",
                  "employment"))
          .flatMap(names -> names)
          .toList();

  private final Descriptor descriptor;
  private final Knowledge base;
  private final Issues issues;
  private final Directory directory = new Directory();
  private final TableReader reader;
  private final MessageDigest overrides = Sha256.digest();
  private boolean overridden;

  private final SourceRows sources = new SourceRows();
  private final MoneyRows money;
  private final FacilityRows facilities = new FacilityRows();
  private final ProfileRows profiles = new ProfileRows();
  private final KnowledgeTables knowledge;
  private final RelationRows relations = new RelationRows();
  private final ProcessRows processes;
  private final CleanerProductionRows measures;
  private final Scope scope;
  private final ReportRows reports;
  private final EconomyRows economy;
  private StreamRows streams;

  RegionTables(Descriptor descriptor, Knowledge base, Scope scope, Issues issues) {
    this.scope = scope;
    processes = new ProcessRows(scope);
    measures = new CleanerProductionRows(scope);
    reports = new ReportRows(scope);
    economy = new EconomyRows(scope);
    this.descriptor = descriptor;
    this.base = base;
    this.issues = issues;
    this.reader = new TableReader(directory, issues);
    this.money = new MoneyRows(descriptor.header().money());
    this.knowledge = new KnowledgeTables(base, directory);
    this.streams = new StreamRows(base, knowledge, 1, scope);
    directory.preload(TableSchemas.SOURCES, List.of(DataSource.ENGINEERING_JUDGEMENT.value()));
    directory.preload("profiles", List.of("even"));
  }

  /** Reads all tables, unless a park that was asked for is not there. */
  void readAll(PackageFiles files) {
    for (String table : NAMES) {
      read(table, files);
      if (table.equals("facilities") && !scope.narrow(facilities, issues)) {
        return;
      }
    }
    finish();
  }

  /** Reads a table if the package has it. */
  private void read(String table, PackageFiles files) {
    if (table.equals("streams")) {
      knowledge.finish();
      money.check(directory.isWhole("prices"), issues);
      streams = new StreamRows(knowledge(), knowledge, money.euroPerUnit(), scope);
    }
    TableSchema schema = TableSchemas.region().get(table);
    Optional<Descriptor.Resource> resource =
        descriptor.resources().stream().filter(r -> r.table().equals(table)).findFirst();
    if (descriptor.lost().contains(table)) {
      reader.lose(schema);
      if (table.equals("water")) {
        directory.open("streams");
      }
    }
    if (resource.isEmpty()) {
      reader.skip(schema);
      return;
    }
    String path = resource.get().path();
    List<String> declared = resource.get().fields().stream().map(Descriptor.Field::name).toList();
    boolean overrides = KnowledgeTables.NAMES.contains(table);
    overridden |= overrides;
    TableFile.Opener opener = () -> overrides ? hashed(files.open(path)) : files.open(path);
    reader.read(schema, new TableFile(path, declared, opener), this::accept);
    if (table.equals("water") && !directory.isWhole("water")) {
      directory.open("streams");
    }
  }

  /** Checks what concerns several tables. */
  private void finish() {
    directory.judgeDeferred();
    if (directory.isWhole("profiles")) {
      profiles.check();
    }
    if (facilities.isEmpty() && directory.isWhole("facilities")) {
      boolean listed =
          descriptor.resources().stream().anyMatch(r -> r.table().equals("facilities"));
      issues.add(
          Issue.of(IssueCode.NO_FACILITIES, listed ? "facilities.csv" : Descriptor.FILE, "", ""));
    }
    facilities.checkPlaces();
    if (directory.isWhole("cleaner_production_streams")) {
      measures.check();
    }
    if (directory.isWhole("employment")) {
      economy.check(issues);
    }
  }

  /** The knowledge with the rows of the package and the materials its streams name by codes. */
  Knowledge knowledge() {
    List<Material> coded = streams.coded();
    if (!overridden && coded.isEmpty()) {
      return base;
    }
    MessageDigest all = digest();
    coded.forEach(m -> all.update(m.id().value().getBytes(StandardCharsets.UTF_8)));
    String own = HexFormat.of().formatHex(all.digest()).substring(0, 12);
    String version = base.version() + '+' + own;
    Knowledge stated = overridden ? knowledge.knowledge(version, sources.sources()) : base;
    return coded.isEmpty() ? stated : stated.withMaterials(coded, version);
  }

  /** Everything the package says; only for a package without errors. */
  Registry registry() {
    Registry whole =
        new Registry(
            money.region(
                descriptor.header(), sources.sources(), reports.totals(), economy.economy()),
            profiles.calendar(),
            facilities.parks(),
            facilities.facilities(),
            streams.offers(),
            streams.needs(),
            reports.reports(),
            relations.relations(),
            money.policies(),
            processes(),
            streams.water());
    return scope.apply(whole);
  }

  private Processes processes() {
    Processes heat = processes.processes();
    return new Processes(heat.heat(), heat.assets(), measures.measures(money.euroPerUnit()));
  }

  private void accept(Row row) {
    switch (row.table()) {
      case TableSchemas.SOURCES -> sources.accept(row);
      case "prices" -> money.acceptPrice(row);
      case "parks" -> facilities.acceptPark(row);
      case "facilities" -> facilities.acceptFacility(row);
      case "profiles" -> profiles.accept(row);
      case "streams" -> {
        streams.acceptStream(row);
        measures.learn(row);
      }
      case "water" -> {
        streams.acceptWater(row);
        measures.learn(row);
        directory.preload("streams", List.of(row.text("id")));
      }
      case "properties" -> streams.acceptProperty(row);
      case "accepts" -> streams.acceptAcceptance(row);
      case "permits" -> relations.acceptPermit(row);
      case "links" -> relations.acceptLink(row);
      case "heat" -> processes.acceptHeat(row);
      case "existing_assets" -> processes.acceptAsset(row);
      case "cleaner_production" -> measures.acceptMeasure(row);
      case "cleaner_production_streams" -> measures.acceptStream(row);
      case "policies" -> money.acceptPolicy(row);
      case "published_totals" -> reports.acceptTotal(row);
      case "facility_years" -> reports.acceptYear(row, money.euroPerUnit());
      case "energy" -> reports.acceptFuel(row);
      case "products" -> reports.acceptProduct(row);
      case "survey" -> reports.acceptAnswer(row);
      case "employment" -> economy.accept(row, money.euroPerUnit());
      case "releases" -> reports.acceptRelease(row);
      case "transfers" -> reports.acceptTransfer(row);
      default -> knowledge.accept(row);
    }
  }

  private InputStream hashed(InputStream in) {
    return new DigestInputStream(in, overrides);
  }

  private MessageDigest digest() {
    try {
      return (MessageDigest) overrides.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Every Java can copy SHA-256.", e);
    }
  }
}
