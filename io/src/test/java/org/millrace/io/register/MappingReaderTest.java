package org.millrace.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: faults of a mapping are told all at once, each with its place. */
final class MappingReaderTest {
  @Test
  void theMappingsOfTheProductAreRight() throws IOException {
    for (String name : MappingReader.builtIn()) {
      assertThat(MappingReader.findBuiltIn(name)).isPresent();
    }
    assertThat(MappingReader.findBuiltIn("../eprtr")).isEmpty();
  }

  @Test
  void theMappingOfTheReferencePageIsRight() throws IOException {
    String page = Registers.text(Path.of("../docs/reference/register-mapping.md"));
    String json = page.substring(page.indexOf("```json") + 7);
    assertThat(issues(json.substring(0, json.indexOf("```")))).isEmpty();
  }

  @Test
  void brokenJsonIsToldWithItsLine() {
    assertThat(issues("{\n  \"name\": oops\n}"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.fault()).isEqualTo(ImportFault.NOT_JSON);
              assertThat(issue.row()).isEqualTo(2);
            });
  }

  @Test
  void aFieldGivenTwiceIsNotJson() {
    assertThat(issues("{\"name\": \"a\", \"name\": \"b\"}"))
        .extracting(ImportIssue::fault)
        .containsExactly(ImportFault.NOT_JSON);
  }

  @Test
  void anEmptyMappingLacksEverything() {
    assertThat(issues("{}"))
        .extracting(ImportIssue::column)
        .contains("/schema", "/name", "/title", "/source/id", "/source/title", "/files", "/tables");
  }

  @Test
  void allFaultsOfAMappingAreToldAtOnce() {
    String json =
        """
        {
          "schema": "register-mapping/1", "name": "Bad Name", "title": "Bad", "colour": "red",
          "source": {"id": "bad", "title": "Bad register"},
          "files": {"plants": {"file": "plants.csv", "decimal": ";", "encoding": "morse"}},
          "tables": {
            "facilitys": {"rows": []},
            "facilities": {"rows": [{
              "from": "plant",
              "columns": {
                "id": {"column": "Id", "constant": "x"},
                "naem": "Name",
                "scheme": {"constant": "sic"},
                "sector": {"column": "Sector", "match": "("},
                "lat": "Lat"
              },
              "place": [{"x": "X", "y": "Y", "epsg": 99999}],
              "where": [{"column": "Status", "is": "open", "not": "shut"}]
            }]},
            "releases": {"rows": [], "duplicates": {"keep": "some"}}
          }
        }
        """;
    assertThat(issues(json).stream().map(issue -> issue.fault() + " " + issue.column()).toList())
        .containsExactlyInAnyOrder(
            "FIELD_WRONG /name",
            "FIELD_UNKNOWN /colour",
            "FIELD_WRONG /files/plants/decimal",
            "FIELD_WRONG /files/plants/encoding",
            "TABLE_UNKNOWN /tables/facilitys",
            "INPUT_UNKNOWN /tables/facilities/rows/0/from",
            "ONE_OF /tables/facilities/rows/0/columns/id",
            "TARGET_UNKNOWN /tables/facilities/rows/0/columns/naem",
            "FIELD_WRONG /tables/facilities/rows/0/columns/scheme",
            "FIELD_WRONG /tables/facilities/rows/0/columns/sector/match",
            "FIELD_UNKNOWN /tables/facilities/rows/0/columns/lat",
            "TARGET_MISSING /tables/facilities/rows/0/columns",
            "TARGET_MISSING /tables/facilities/rows/0/columns",
            "EPSG_UNKNOWN /tables/facilities/rows/0/place/0/epsg",
            "ONE_OF /tables/facilities/rows/0/where/0",
            "FIELD_WRONG /tables/releases/duplicates/keep",
            "FIELD_MISSING /tables/releases/duplicates/key");
  }

  private static List<ImportIssue> issues(String json) {
    return switch (MappingReader.parse(json, "mapping.json")) {
      case MappingReading.Read read -> List.of();
      case MappingReading.Refused refused -> refused.issues();
    };
  }
}
