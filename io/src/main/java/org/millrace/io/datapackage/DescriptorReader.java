package org.millrace.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.millrace.domain.Id;
import org.millrace.io.datapackage.PackageHeader.PricesOf;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Suggestions;
import org.millrace.io.table.TableSchemas;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads datapackage.json and reports what is wrong with it. */
public final class DescriptorReader {
  /** Most bytes of a datapackage.json. */
  private static final int MOST_BYTES = 1 << 24;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final PackageHeader STAND_IN =
      new PackageHeader(
          "unnamed",
          "unnamed",
          "",
          "",
          List.of(),
          List.of(),
          new PricesOf(PricesOf.EURO, 2000),
          List.of());

  private final PackageFiles files;
  private final Issues issues;

  private DescriptorReader(PackageFiles files, Issues issues) {
    this.files = files;
    this.issues = issues;
  }

  /**
   * What the package says of itself. Where it says nothing that can be used, the tables are found
   * by the names of the files, so that they can be checked too; issues then refuse the package.
   *
   * @param name of the package, for issues about all of it
   */
  public static Descriptor read(PackageFiles files, String name, Issues issues) {
    DescriptorReader reader = new DescriptorReader(files, issues);
    boolean there = files.paths().contains(Descriptor.FILE);
    if (!there) {
      boolean empty = reader.tablesByName().isEmpty();
      issues.add(
          Issue.of(
              empty ? IssueCode.PACKAGE_EMPTY : IssueCode.DESCRIPTOR_MISSING,
              name,
              "",
              Descriptor.FILE));
    }
    return (there ? reader.parse() : Optional.<JsonNode>empty())
        .map(reader::descriptor)
        .orElseGet(() -> new Descriptor(STAND_IN, reader.tablesByName(), List.of()));
  }

  private Optional<JsonNode> parse() {
    try (InputStream in = files.open(Descriptor.FILE)) {
      JsonNode root = JSON.readTree(in.readNBytes(MOST_BYTES));
      if (root.isObject()) {
        return Optional.of(root);
      }
      fault(IssueCode.DESCRIPTOR_FIELD_WRONG, "/", kind(root), "object");
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      long line = at == null ? 0 : Math.max(0, at.getLineNr());
      String column = at == null ? "" : Integer.toString(at.getColumnNr());
      String why = String.valueOf(e.getOriginalMessage());
      issues.add(
          new Issue(IssueCode.DESCRIPTOR_NOT_JSON, Descriptor.FILE, line, column, why, "", ""));
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      issues.add(Issue.of(IssueCode.FILE_UNREADABLE, Descriptor.FILE, why, ""));
    }
    return Optional.empty();
  }

  private Descriptor descriptor(JsonNode root) {
    checkFormat(root);
    String name = text(root, "name");
    if (!name.isEmpty() && !Id.isValid(name)) {
      fault(IssueCode.ID_INVALID, "/name", name, "a-z 0-9 . _ -", Suggestions.slug(name));
    }
    String title = text(root, "title");
    PackageHeader header =
        new PackageHeader(
            name.isEmpty() ? STAND_IN.name() : name,
            title.isEmpty() ? STAND_IN.title() : title,
            root.path("description").asString(""),
            root.path("version").asString(""),
            licenses(root.path("licenses")),
            sources(root.path("sources")),
            money(root),
            strings(root.path("code_schemes")));
    ResourceReader resources = new ResourceReader(files, header.money(), issues);
    resources.read(root.path("resources"));
    return new Descriptor(header, resources.resources(), resources.lost());
  }

  private void checkFormat(JsonNode root) {
    JsonNode format = root.path("format");
    String expected = Integer.toString(PackageHeader.FORMAT);
    if (format.isMissingNode()) {
      fault(IssueCode.DESCRIPTOR_FIELD_MISSING, "/format", "", expected);
    } else if (!format.isInt() || format.asInt() != PackageHeader.FORMAT) {
      fault(IssueCode.FORMAT_UNSUPPORTED, "/format", format.toString(), expected);
    }
  }

  private PricesOf money(JsonNode root) {
    String currency = text(root, "currency");
    if (!currency.isEmpty() && !isCurrency(currency)) {
      List<String> all =
          Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).toList();
      String meant = isCurrency(Suggestions.upper(currency)) ? Suggestions.upper(currency) : "";
      fault(
          IssueCode.CURRENCY_UNKNOWN,
          "/currency",
          currency,
          "ISO 4217",
          meant.isEmpty() ? Suggestions.nearest(currency, all) : meant);
      currency = "";
    }
    JsonNode year = root.path("base_year");
    if (year.isMissingNode()) {
      fault(IssueCode.DESCRIPTOR_FIELD_MISSING, "/base_year", "", "year");
    } else if (!year.isInt()) {
      fault(IssueCode.DESCRIPTOR_FIELD_WRONG, "/base_year", kind(year), "year");
    } else if (year.asInt() < 1950 || year.asInt() > 2100) {
      fault(IssueCode.OUT_OF_RANGE, "/base_year", year.toString(), "1950..2100");
    }
    return new PricesOf(currency.isEmpty() ? PricesOf.EURO : currency, year.asInt(2000));
  }

  private static boolean isCurrency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(c -> c.getCurrencyCode().equals(code));
  }

  private static List<PackageHeader.License> licenses(JsonNode list) {
    List<PackageHeader.License> licenses = new ArrayList<>();
    for (JsonNode license : list) {
      licenses.add(
          new PackageHeader.License(
              license.path("name").asString(""),
              license.path("path").asString(""),
              license.path("title").asString("")));
    }
    return licenses;
  }

  private static List<PackageHeader.Source> sources(JsonNode list) {
    List<PackageHeader.Source> sources = new ArrayList<>();
    for (JsonNode source : list) {
      sources.add(
          new PackageHeader.Source(
              source.path("title").asString(""), source.path("path").asString("")));
    }
    return sources;
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(text -> strings.add(text.asString("")));
    return strings;
  }

  /** A text that must be there; empty when an issue says that it is not. */
  private String text(JsonNode root, String field) {
    JsonNode text = root.path(field);
    if (text.isMissingNode()) {
      fault(IssueCode.DESCRIPTOR_FIELD_MISSING, '/' + field, "", "text");
    } else if (!text.isString() || text.asString().isBlank()) {
      fault(IssueCode.DESCRIPTOR_FIELD_WRONG, '/' + field, kind(text), "text");
    }
    return text.isString() ? text.asString().strip() : "";
  }

  private List<Descriptor.Resource> tablesByName() {
    List<Descriptor.Resource> tables = new ArrayList<>();
    for (String table : TableSchemas.region().names()) {
      String path = table + ".csv";
      if (files.paths().contains(path)) {
        tables.add(new Descriptor.Resource(table, path, List.of()));
      }
    }
    return tables;
  }

  private void fault(IssueCode code, String at, String value, String expected) {
    fault(code, at, value, expected, "");
  }

  private void fault(IssueCode code, String at, String value, String expected, String suggestion) {
    issues.add(new Issue(code, Descriptor.FILE, 0, at, value, expected, suggestion));
  }

  /** What a node is, for an issue. */
  static String kind(JsonNode node) {
    String text = node.toString();
    return text.length() > 40 ? node.getNodeType().toString() : text;
  }
}
