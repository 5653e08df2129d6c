package org.millrace.io.register.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.io.register.ImportResult;
import org.millrace.io.register.MappingReader;
import org.millrace.io.register.MappingReading;
import org.millrace.io.register.RegisterImport;
import org.millrace.io.register.TablePreview;
import org.millrace.io.register.proposal.MappingQuestion.Kind;

/** FEATURE UNDER TEST: a mapping is proposed for files nobody has described. */
final class ProposerTest {
  private static final String GERMAN_PLANTS =
      """
      Betriebe des Landes;;;;;;
      Stand 2023;;;;;;
      Betriebsnummer;Betriebsname;Betreiber;WZ-Code;Rechtswert;Hochwert;Mitarbeiter
      B-01;Zuckerfabrik Süd;Süßwerk AG;10.81;566000,5;5932000,5;120
      B-02;Papierwerk;Rolle KG;17.12;450123,5;5720456,5;85
      B-03;Gießerei;Guss GmbH;24.51;600400,5;5780200,5;40
      """;
  private static final String GERMAN_WASTE =
      """
      Betriebsnummer;Berichtsjahr;Abfallschlüssel;Entsorgungsart;Abfallmenge [t]
      B-01;2023;02 04 01;Verwertung;1.200,5
      B-02;2023;03 03 07;Verwertung;980,25
      B-03;2023;10 09 03;Beseitigung;12.345,75
      B-03;2023;13 02 05*;Beseitigung;3,5
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void aGermanRegisterIsUnderstood() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    Files.writeString(folder.resolve("betriebe.csv"), GERMAN_PLANTS, windows);
    Files.writeString(folder.resolve("abfall.csv"), GERMAN_WASTE, windows);
    MappingProposal proposal = Proposer.propose(folder, "land");
    assertThat(proposal.files().getLast().headerRow()).isEqualTo(3);
    assertThat(proposal.files()).allMatch(file -> file.delimiter().equals(";"));
    assertThat(proposal.files()).allMatch(file -> file.numbers().decimal() == ',');
    assertThat(taken(proposal, "betriebe.csv"))
        .containsExactly(
            "Betriebsnummer FACILITY_ID",
            "Betriebsname NAME",
            "Betreiber FIRM",
            "WZ-Code ACTIVITY",
            "Rechtswert EASTING",
            "Hochwert NORTHING",
            "Mitarbeiter EMPLOYEES");
    assertThat(taken(proposal, "abfall.csv"))
        .containsExactly(
            "Betriebsnummer FACILITY_ID",
            "Berichtsjahr YEAR",
            "Abfallschlüssel WASTE_CODE",
            "Entsorgungsart ROUTE",
            "Abfallmenge [t] QUANTITY");
    assertThat(proposal.questions()).isEmpty();
    assertThat(proposal.mapping()).contains("\"epsg\" : 25832").doesNotContain("\"decimals\"");
  }

  @Test
  void aGermanRegisterIsImported() throws IOException {
    Files.writeString(folder.resolve("betriebe.csv"), GERMAN_PLANTS);
    Files.writeString(folder.resolve("abfall.csv"), GERMAN_WASTE);
    List<TablePreview> tables = tables(Proposer.propose(folder, "land"));
    TablePreview transfers =
        tables.stream()
            .filter(table -> table.table().equals("transfers"))
            .findFirst()
            .orElseThrow();
    int quantity = transfers.columns().indexOf("quantity");
    int hazardous = transfers.columns().indexOf("hazardous");
    assertThat(transfers.rows())
        .extracting(row -> row.get(quantity) + ' ' + row.get(hazardous))
        .containsExactly("1200.5 no", "980.25 no", "12345.75 no", "3.5 yes");
  }

  @Test
  void aChineseRegisterIsUnderstood() throws IOException {
    Files.writeString(
        folder.resolve("企业.csv"),
        """
        企业编号,企业名称,所属园区,经度,纬度,从业人数
        Q1,东方钢铁有限公司,滨江园区,118.7812,32.0415,1200
        Q2,长江化工有限公司,滨江园区,118.8123,32.1034,340
        Q3,南方造纸有限公司,南湖园区,118.9034,31.9523,96
        """,
        StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("排放.csv"),
        """
        企业编号,年份,污染物,排放介质,排放量(吨)
        Q1,2022,NOX,大气,812.5
        Q2,2022,NOX,大气,93.1
        Q3,2022,TOTALNITROGEN,水体,14.2
        """,
        StandardCharsets.UTF_8);
    MappingProposal proposal = Proposer.propose(folder, "jiangsu");
    assertThat(taken(proposal, "企业.csv"))
        .containsExactly(
            "企业编号 FACILITY_ID",
            "企业名称 NAME",
            "所属园区 PARK",
            "经度 LONGITUDE",
            "纬度 LATITUDE",
            "从业人数 EMPLOYEES");
    assertThat(taken(proposal, "排放.csv"))
        .containsExactly(
            "企业编号 FACILITY_ID", "年份 YEAR", "污染物 POLLUTANT", "排放介质 MEDIUM", "排放量(吨) QUANTITY");
    assertThat(proposal.questions()).isEmpty();
    assertThat(tables(proposal))
        .extracting(table -> table.table() + ' ' + table.rows().size())
        .contains("facilities 3", "parks 2", "facility_years 3", "releases 3");
  }

  @Test
  void whatIsOpenIsAskedFor() throws IOException {
    Files.writeString(
        folder.resolve("plants.csv"),
        """
        Ref,Town,Easting,Northing,Pollutant,Medium,Quantity
        A,Aston,400000,300000,CO2,air,"1,234"
        B,Barton,410000,310000,CO2,air,"5,678"
        """);
    MappingProposal proposal = Proposer.propose(folder, "open");
    assertThat(proposal.questions())
        .extracting(MappingQuestion::kind)
        .contains(Kind.QUESTION_ID, Kind.QUESTION_NAME);
  }

  @Test
  void aQuantityWithoutUnitIsNotImported() throws IOException {
    Files.writeString(
        folder.resolve("plants.csv"),
        """
        Facility ID,Facility name,Pollutant,Medium,Quantity
        A,Aston mill,CO2,air,"1,234"
        B,Barton kiln,CO2,air,"5,678"
        """);
    MappingProposal proposal = Proposer.propose(folder, "open");
    assertThat(proposal.questions())
        .containsExactly(
            new MappingQuestion(Kind.QUESTION_UNIT, "plants.csv", "Quantity"),
            new MappingQuestion(Kind.QUESTION_NUMBERS, "plants.csv", ""),
            new MappingQuestion(Kind.QUESTION_YEAR, "plants.csv", ""));
    assertThat(proposal.guesses())
        .filteredOn(guess -> guess.meaning() == ColumnMeaning.QUANTITY)
        .allMatch(guess -> guess.confidence() < Proposer.REQUIRED);
  }

  @Test
  void aFolderWithoutTablesAsksForEverything() throws IOException {
    assertThat(Proposer.propose(folder, "empty").questions())
        .extracting(MappingQuestion::kind)
        .containsExactly(Kind.QUESTION_ID, Kind.QUESTION_NAME);
  }

  private static List<String> taken(MappingProposal proposal, String file) {
    return proposal.guesses().stream()
        .filter(guess -> guess.file().equals(file))
        .map(guess -> guess.column() + ' ' + guess.meaning())
        .toList();
  }

  private List<TablePreview> tables(MappingProposal proposal) throws IOException {
    MappingReading reading = MappingReader.parse(proposal.mapping(), "mapping.json");
    assertThat(reading).isInstanceOf(MappingReading.Read.class);
    ImportResult result =
        RegisterImport.preview(folder, ((MappingReading.Read) reading).mapping(), 10);
    assertThat(result).isInstanceOf(ImportResult.Previewed.class);
    return ((ImportResult.Previewed) result).tables();
  }
}
