package org.millrace.io.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.millrace.domain.Id;
import org.millrace.io.register.RegisterMapping.Box;
import org.millrace.io.register.RegisterMapping.InputFile;
import org.millrace.io.register.RegisterMapping.Publication;
import org.millrace.io.register.RegisterMapping.Register;
import org.millrace.io.register.RegisterMapping.TargetTable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads mappings from JSON; their language is described in docs/reference/register-mapping.md. All
 * faults are told at once, each with its place as a JSON pointer.
 */
public final class MappingReader {
  /** The language's name and number. */
  static final String SCHEMA = "register-mapping/1";

  private static final String EXTENDS = "extends";

  /** Mappings that come with the product. */
  private static final List<String> BUILT_IN = List.of("eprtr", "eprtr-finland", "ghgrp", "tri");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private MappingReader() {}

  /** Reads a mapping somebody wrote. */
  public static MappingReading read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.UTF_8), file.getFileName().toString());
  }

  /** Names of the mappings that come with the product. */
  public static List<String> builtIn() {
    return BUILT_IN;
  }

  /** A mapping that comes with the product, if there is one of that name. */
  public static Optional<RegisterMapping> findBuiltIn(String name) {
    if (!BUILT_IN.contains(name)) {
      return Optional.empty();
    }
    String file = name + ".json";
    return switch (parse(builtInText(file), file)) {
      case MappingReading.Read read -> Optional.of(read.mapping());
      case MappingReading.Refused refused ->
          throw new IllegalStateException(
              "Mapping '%s' of the product is wrong: %s".formatted(file, refused.issues()));
    };
  }

  /** Reads a mapping from its text; the file's name is only for the faults. */
  public static MappingReading parse(String json, String file) {
    var faults = new MappingFaults(file);
    JsonNode node;
    try {
      node = JSON.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
    } catch (JacksonException wrong) {
      return new MappingReading.Refused(List.of(notJson(wrong, file)));
    }
    RegisterMapping mapping = mapping(new Fields(extended(node, faults), "", faults));
    return faults.list().isEmpty()
        ? new MappingReading.Read(mapping)
        : new MappingReading.Refused(faults.list());
  }

  /** The mapping of the product that a mapping builds on, with what it says otherwise. */
  private static JsonNode extended(JsonNode node, MappingFaults faults) {
    if (!(node instanceof ObjectNode own) || !own.has(EXTENDS)) {
      return node;
    }
    String name = own.remove(EXTENDS).asString("");
    if (!BUILT_IN.contains(name)) {
      faults.add(ImportFault.MAPPING_UNKNOWN, '/' + EXTENDS, name, String.join(" | ", BUILT_IN));
      return node;
    }
    if (!(extended(JSON.readTree(builtInText(name + ".json")), faults) instanceof ObjectNode all)) {
      throw new IllegalStateException("Mapping '%s' of the product is no object.".formatted(name));
    }
    all.setAll(own);
    return all;
  }

  private static String builtInText(String file) {
    try (InputStream in = Objects.requireNonNull(MappingReader.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("A mapping of the product can't be read.", e);
    }
  }

  private static ImportIssue notJson(JacksonException wrong, String file) {
    int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
    return new ImportIssue(
        ImportFault.NOT_JSON, file, Math.max(0, line), "", "", wrong.getOriginalMessage());
  }

  private static RegisterMapping mapping(Fields fields) {
    if (!fields.text("schema").equals(SCHEMA)) {
      fields.wrong(fields.pointer("schema"), fields.value("schema"), SCHEMA);
    }
    Register register = register(fields);
    Map<String, InputFile> files = files(fields.object("files"), fields.faults());
    var tables = new TableReader(files.keySet(), fields.faults());
    var mapping =
        new RegisterMapping(
            register,
            fields.texts("missing"),
            boxes(fields),
            files,
            tables(fields.object("tables"), tables));
    if (fields.has("tables") && !mapping.tables().containsKey("facilities")) {
      fields
          .faults()
          .add(ImportFault.FIELD_MISSING, fields.pointer("tables") + "/facilities", "", "{…}");
    }
    fields.finish();
    return mapping;
  }

  private static Register register(Fields fields) {
    Fields source = fields.object("source");
    var publication =
        new Publication(
            source.text("title"),
            source.text("author", ""),
            source.text("published", ""),
            source.text("address", ""),
            source.text("licence", ""));
    var register =
        new Register(
            id(fields, "name"),
            fields.text("title"),
            id(source, "id"),
            publication,
            fields.text("currency", "EUR"));
    source.finish();
    return register;
  }

  private static String id(Fields fields, String name) {
    String id = fields.text(name);
    if (!id.isEmpty() && !Id.isValid(id)) {
      fields.wrong(fields.pointer(name), fields.value(name), "[a-z0-9][a-z0-9._-]*");
    }
    return id;
  }

  private static List<Box> boxes(Fields fields) {
    List<Box> boxes = new ArrayList<>();
    for (Fields box : fields.objects("bounds")) {
      boxes.add(
          new Box(
              box.number("south", -90),
              box.number("north", 90),
              box.number("west", -180),
              box.number("east", 180)));
      box.finish();
    }
    return boxes;
  }

  private static Map<String, InputFile> files(Fields fields, MappingFaults faults) {
    if (fields.all().isEmpty()) {
      faults.add(ImportFault.FIELD_MISSING, fields.pointer(), "", "{…}");
    }
    Map<String, InputFile> files = new LinkedHashMap<>();
    for (String name : fields.all().keySet()) {
      files.put(name, InputFileReader.read(fields.object(name), faults));
    }
    return files;
  }

  private static Map<String, TargetTable> tables(Fields fields, TableReader reader) {
    Map<String, TargetTable> tables = new LinkedHashMap<>();
    for (String name : fields.all().keySet()) {
      reader.read(name, fields.object(name)).ifPresent(table -> tables.put(name, table));
    }
    if (tables.isEmpty()) {
      fields.faults().add(ImportFault.FIELD_MISSING, fields.pointer(), "", "{…}");
    }
    return tables;
  }
}
