package org.millrace.io.datapackage;

import java.util.List;

/**
 * What datapackage.json says; its header holds stand-ins where issues say that it says nothing.
 *
 * @param resources its tables, each once
 * @param lost tables that are listed and whose files can't be read
 */
public record Descriptor(PackageHeader header, List<Resource> resources, List<String> lost) {
  /** The file's name. */
  public static final String FILE = "datapackage.json";

  /** What an import dropped and repaired: a file beside the tables that is not one of them. */
  public static final String IMPORT_REPORT = "import-report.csv";

  /** What merging two packages did: a file beside the tables that is not one of them. */
  public static final String MERGE_JOURNAL = "merge-journal.csv";

  public Descriptor {
    resources = List.copyOf(resources);
    lost = List.copyOf(lost);
  }

  /**
   * A table of the package.
   *
   * @param path of its file within the package
   * @param fields as listed, in order; empty when none are
   */
  public record Resource(String table, String path, List<Field> fields) {
    public Resource {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field of a table's schema.
   *
   * @param type of the Frictionless standard
   * @param unit may be empty
   */
  public record Field(String name, String type, String unit) {}
}
