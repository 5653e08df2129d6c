package org.millrace.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: what a mapping can say about quantities, codes, places and cells. */
final class MappingLanguageTest {
  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,5 | kt    | 1500",
        "12,5 kt |   | 12500",
        "1.234,5 | kg | 1.2345",
        "7 | lbs     | 0.00317514659",
        "2 | short tons | 1.81436948",
        "3 | tonnes/year | 3",
        "3 | Mg      | 3",
        "<0,5 | kg   | 0.00025",
        "<= 0,5 kg | | 0.00025"
      })
  void aQuantityIsTurnedIntoAnotherUnit(String cell, String unit, String tonnes)
      throws IOException {
    write("plants.csv", "Id;Name;Amount;Unit\n1;Mill;%s;%s\n".formatted(cell, text(unit)));
    assertThat(releases("", "")).containsExactly("1 dust air " + tonnes + " t");
  }

  @ParameterizedTest
  @CsvSource({
    "5,gallons,UNIT_UNKNOWN",
    "5,GJ,UNIT_UNKNOWN",
    "5,,UNIT_UNKNOWN",
    "much,kg,NOT_A_NUMBER"
  })
  void aQuantityOfAnotherKindDropsTheRow(String cell, String unit, String why) throws IOException {
    write("plants.csv", "Id;Name;Amount;Unit\n1;Mill;%s;%s\n".formatted(cell, text(unit)));
    assertThat(releases("", "")).isEmpty();
    assertThat(findings("", "")).contains("DROPPED " + why + " quantity 1");
  }

  @Test
  void aCellWithSeveralCodesBecomesSeveralRows() throws IOException {
    write("plants.csv", "Id;Name;Amount;Unit;What\n1;Mill;9;t;NOx / SO2;\n2;Kiln;4;t;NOx\n");
    String split = ", \"split\": [{\"column\": \"What\", \"at\": [\"/\", \";\"]%s}]";
    String what = "\"pollutant\": \"What\"";
    assertThat(releases(what, split.formatted(", \"share\": \"quantity\"")))
        .containsExactly("1 NOx air 4.5 t", "1 SO2 air 4.5 t", "2 NOx air 4 t");
    assertThat(releases(what, split.formatted("")))
        .containsExactly("1 NOx air 9 t", "1 SO2 air 9 t", "2 NOx air 4 t");
    assertThat(findings(what, split.formatted(""))).contains("SUSPICIOUS SPLIT What 2");
  }

  @Test
  void yearsBesideEachOtherAreFoundByTheirHeadings() throws IOException {
    write("plants.csv", "Id;Name;kg 2019;kg 2020;Note 2021\n1;Mill;3;4;5\n");
    String columns =
        "\"quantity\": \"kg {year}\", \"unit\": {\"constant\": \"kg\"}, \"year\": {\"constant\": \"{year}\"}";
    String repeat =
        ", \"repeat\": [{\"headings\": \"kg {year}\", \"columns\": {%s}}]".formatted(columns);
    assertThat(rows("releases", mapping("\"medium\": {\"constant\": \"soil\"}", repeat)))
        .extracting(row -> row.replaceAll("reported small ", ""))
        .containsExactly("1 dust soil 3 kg 2019", "1 dust soil 4 kg 2020");
  }

  @Test
  void headingsThatAreNotThereAreRefused() throws IOException {
    write("plants.csv", "Id;Name;Amount;Unit\n1;Mill;3;kg\n");
    String repeat =
        ", \"repeat\": [{\"headings\": \"tonnes {year}\", \"columns\": {\"quantity\": \"tonnes {year}\"}}]";
    assertThat(RegisterImport.preview(folder, mapping("", repeat), 5))
        .isInstanceOfSatisfying(
            ImportResult.Refused.class,
            refused ->
                assertThat(refused.issues())
                    .extracting(ImportIssue::column)
                    .containsExactly("tonnes {year}"));
  }

  @Test
  void aRatioOffByAThousandIsPutRightAndAnotherIsReported() throws IOException {
    write(
        "plants.csv",
        "Id;Name;Amount;Unit;Energy;Fuel\n1;A;5;t;100;Gas\n2;B;5;t;0,1;Gas\n3;C;5;t;7;gas\n4;D;5;t;0;Gas\n5;E;1;t;9;Oil\n");
    String ratio =
        ", \"ratios\": [{\"of\": \"Amount\", \"per\": \"Energy\", \"by\": \"Fuel\","
            + " \"between\": {\"GAS\": [0.04, 0.06]},"
            + " \"remedy\": {\"column\": \"quantity\", \"holds\": \"of\", \"powers\": [3]%s}}]";
    assertThat(releases("", ratio.formatted("")))
        .containsExactly(
            "1 dust air 5 t",
            "2 dust air 0.005 t",
            "3 dust air 5 t",
            "4 dust air 5 t",
            "5 dust air 1 t");
    assertThat(findings("", ratio.formatted(""))).contains("SUSPICIOUS RATIO quantity 1");
    write("plants.csv", "Id;Name;Amount;Unit;Energy;Fuel\n1;A;5;t;100;Gas\n2;B;5000;t;100;Gas\n");
    assertThat(releases("", ratio.formatted("")))
        .containsExactly("1 dust air 5 t", "2 dust air 5 t");
    write("plants.csv", "Id;Name;Amount;Unit;Energy;Fuel\n1;A;5;t;7;Gas\n2;B;5;t;100;Gas\n");
    assertThat(releases("", ratio.formatted(", \"empty\": true")))
        .containsExactly("2 dust air 5 t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nace | 24.10    | 24.10",
        "nace | 2410     | 24.10",
        "nace | C24.10   | 24.10",
        "nace | 24.10Z   | 24.10",
        "nace | 24.10.00 | 24.10",
        "nace | 24.10.1  | 24.10",
        "nace | 24       | 24",
        "nace | 24.1     | 24.1",
        "nace | 1.11     | 01.11",
        "nace | 24.10; 25.11 | 24.10",
        "nace | steel    | ''",
        "naics | 331110  | 331110",
        "naics | 33111   | 33111",
        "naics | 331110.0 | 331110",
        "isic | C2410    | 2410"
      })
  void activitiesAreBroughtIntoTheWritingOfTheirScheme(String scheme, String code, String settled)
      throws IOException {
    write("plants.csv", "Id|Name|Code\n1|Mill|%s\n".formatted(code));
    String json =
        Registers.smallest("")
            .replace(
                "\"name\": \"Name\"",
                "\"name\": \"Name\", \"sector\": \"Code\", \"scheme\": {\"constant\": \"%s\"}"
                    .formatted(scheme));
    assertThat(rows("facilities", Registers.mapping(json)))
        .containsExactly(
            settled.isEmpty()
                ? "1 Mill reported small 2020"
                : "1 Mill %s %s reported small 2020".formatted(settled, scheme));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'pair': 'A'} | 60.5, 24.5 | | 60.5 24.5",
        "{'pair': 'A', 'separator': ';', 'order': 'lon lat'} | 24.5; 60.5 | | 60.5 24.5",
        "{'pair': 'A', 'separator': ' ', 'order': 'lon lat'} | POINT (24.5 60.5) | | 60.5 24.5",
        "{'lat': 'A', 'lon': 'B'} | 60°10'15\"N | 24°56'15.0\" E | 60.17083 24.9375",
        "{'lat': 'A', 'lon': 'B'} | 60 10 15 N | W 24 56 15 | 60.17083 -24.9375",
        "{'lat': 'A', 'lon': 'B'} | 60°10,25' | 24,5° | 60.17083 24.5",
        "{'x': 'A', 'y': 'B', 'epsg': 3067, 'optional': true} | | | ''"
      })
  void aPlaceIsReadInManyWritings(String place, String a, String b, String found)
      throws IOException {
    write("plants.csv", "Id|Name|A|B\n1|Mill|%s|%s\n".formatted(text(a), text(b)));
    String json =
        Registers.smallest(", \"quote\": \"\"")
            .replace(
                "{\"constant\": 2020}}",
                "{\"constant\": 2020}}, \"place\": [%s]".formatted(place.replace('\'', '"')));
    assertThat(rows("facilities", Registers.mapping(json)))
        .containsExactly(("1 Mill " + found + " reported small 2020").replace("  ", " "));
  }

  @Test
  void anOptionalPlaceNeedsNoColumns() throws IOException {
    write("plants.csv", "Id;Name\n1;Mill\n");
    String place = "{\"x\": \"X\", \"y\": \"Y\", \"epsg\": 3067%s}";
    String json =
        Registers.smallest("")
            .replace("{\"constant\": 2020}}", "{\"constant\": 2020}}, \"place\": [%s]");
    assertThat(
            rows(
                "facilities",
                Registers.mapping(json.formatted(place.formatted(", \"optional\": true")))))
        .hasSize(1);
    assertThat(
            RegisterImport.preview(
                folder, Registers.mapping(json.formatted(place.formatted(""))), 1))
        .isInstanceOf(ImportResult.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1250,Žďár",
    "windows-1252,Süd",
    "ISO-8859-1,Süd",
    "Shift_JIS,製鉄所",
    "GB18030,钢铁厂",
    "x-MacRoman,Süd",
    "UTF-16LE,Žďár"
  })
  void oldEncodingsAreReadWhenTheyAreNamed(String encoding, String name) throws IOException {
    Files.write(
        folder.resolve("plants.csv"),
        "Id;Name\r1;%s\r".formatted(name).getBytes(Charset.forName(encoding)));
    String json = Registers.smallest(", \"encoding\": \"%s\"".formatted(encoding));
    assertThat(rows("facilities", Registers.mapping(json)))
        .containsExactly("1 %s reported small 2020".formatted(name));
  }

  @Test
  void lostZerosAndSeveralOwnersAreSettledByTheMapping() throws IOException {
    write("plants.csv", "Id;Name;Owner\n605;Mill;\"A CORP (40%); B (USA) INC (60%)\"\n");
    String json =
        Registers.smallest("")
            .replace("\"id\": \"Id\"", "\"id\": {\"column\": \"Id\", \"pad\": 5}")
            .replace(
                "\"name\": \"Name\"",
                "\"name\": \"Name\", \"firm\": {\"column\": \"Owner\", \"largest\": \";\","
                    + " \"match\": \"^(.*?) *\\\\([0-9.]+%\\\\)$\"}");
    assertThat(rows("facilities", Registers.mapping(json)))
        .containsExactly("00605 b-usa-inc Mill reported small 2020");
  }

  @Test
  void aMappingMayBuildOnOneOfTheProduct() {
    String json =
        """
        {"schema": "register-mapping/1", "extends": "eprtr", "name": "lakeland",
         "title": "Lakeland", "source": {"id": "lakeland", "title": "Register of Lakeland"}}
        """;
    RegisterMapping mapping = Registers.mapping(json);
    assertThat(mapping.register().title()).isEqualTo("Lakeland");
    assertThat(mapping.tables())
        .isEqualTo(MappingReader.findBuiltIn("eprtr").orElseThrow().tables());
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
  }

  private List<String> releases(String columns, String more) throws IOException {
    return rows("releases", mapping(columns, more)).stream()
        .map(row -> row.replace(" reported small 2020", ""))
        .toList();
  }

  private List<String> rows(String table, RegisterMapping mapping) throws IOException {
    return switch (RegisterImport.preview(folder, mapping, 10)) {
      case ImportResult.Previewed previewed ->
          previewed.tables().stream()
              .filter(preview -> preview.table().equals(table))
              .flatMap(preview -> preview.rows().stream())
              .map(row -> String.join(" ", row.stream().filter(cell -> !cell.isEmpty()).toList()))
              .toList();
      case ImportResult.Refused refused -> throw new AssertionError(refused.issues());
      case ImportResult.Imported imported -> throw new AssertionError(imported);
    };
  }

  private List<String> findings(String columns, String more) throws IOException {
    List<String> lines = new ArrayList<>();
    if (RegisterImport.preview(folder, mapping(columns, more), 10)
        instanceof ImportResult.Previewed previewed) {
      for (ImportReport.Finding finding : previewed.report().findings()) {
        lines.add(
            "%s %s %s %d"
                .formatted(finding.kind(), finding.why(), finding.column(), finding.count()));
      }
    }
    return lines;
  }

  /** Releases of a pollutant, dust to the air unless said otherwise, in tonnes. */
  private static RegisterMapping mapping(String columns, String more) {
    List<String> all = new ArrayList<>();
    all.add("\"facility\": \"Id\"");
    if (!columns.contains("pollutant")) {
      all.add("\"pollutant\": {\"constant\": \"dust\"}");
    }
    if (!columns.contains("medium")) {
      all.add("\"medium\": {\"constant\": \"air\"}");
    }
    if (!columns.isEmpty()) {
      all.add(columns);
    }
    if (!more.contains("kg {year}")) {
      all.add(
          """
          "quantity": {"column": "Amount", "below_limit": 0.5, "unit": "Unit", "to": "t"},
          "unit": {"constant": "t"}, "year": {"constant": 2020}""");
    }
    String rule =
        ", \"releases\": {\"rows\": [{\"from\": \"plants\", \"columns\": {%s}%s}]}"
            .formatted(String.join(", ", all), more);
    String json =
        Registers.smallest(", \"delimiter\": \";\", \"decimal\": \",\", \"thousands\": \".\"");
    int end = json.lastIndexOf('}', json.lastIndexOf('}') - 1);
    return Registers.mapping(json.substring(0, end) + rule + json.substring(end));
  }
}
