package org.millrace.io.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.IssueTexts;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;

/** The product's tables pass; a copy with one fault planted does not, and says where and what. */
final class KnowledgeCheckTest {
  private static final Map<String, byte[]> TABLES = KnowledgeFiles.load(KnowledgeCheck.NAMES);
  private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("materials", "ewc:10.01.05,", "ewc:10.01.06,", IssueCode.CODE_UNKNOWN, "codes"),
        fault("materials", "ewc:10.01.05,", "ewc:10.01.05*,", IssueCode.CODE_UNKNOWN, "codes"),
        fault("materials", "cpa:05.10.10 ", "cpa:05.10.99 ", IssueCode.CODE_UNKNOWN, "codes"),
        fault("materials", "nace:05.10,", "nace:05.19,", IssueCode.CODE_UNKNOWN, "codes"),
        fault(
            "materials",
            "ewc:19.01.12,solid,mirror",
            "ewc:19.01.12,solid,no",
            IssueCode.HAZARD_DIFFERS,
            "hazardous"),
        fault(
            "materials",
            "ewc:19.01.07*,solid,yes",
            "ewc:19.01.07*,solid,no",
            IssueCode.HAZARD_DIFFERS,
            "hazardous"),
        fault("codes", "ewc,19.01.07*,", "ewc,19.01.07,", IssueCode.HAZARD_DIFFERS, "entry"),
        fault("codes", "nace,05.10,05.1,", "nace,05.10,05.7,", IssueCode.CODE_UNKNOWN, "parent"),
        fault(
            "crosswalks",
            "pollutant,CO2,cas,124-38-9",
            "pollutant,CO2,cas,124-38-0",
            IssueCode.CODE_UNKNOWN,
            "to_code"),
        fault("takers", "fuels,35.11,", "fuels,35.1,", IssueCode.CODE_UNKNOWN, "classes"),
        fault("taking_habits", "01.11,", "01.18,", IssueCode.CODE_UNKNOWN, "code"),
        fault(
            "sector_classes",
            "coal-power,35.11",
            "coal-power,35.99",
            IssueCode.CODE_UNKNOWN,
            "classes"),
        fault("further_names", ",ewc:10.01,", ",ewc:10.99,", IssueCode.CODE_UNKNOWN, "codes"),
        fault("sector_codes", ",nace,19.2,", ",nace,19.7,", IssueCode.CODE_UNKNOWN, "code"),
        fault(
            "material_values",
            "virgin_price,60,95,270,EUR/t",
            "virgin_price,60,95,270,GJ/t",
            IssueCode.UNIT_OF_OTHER_KIND,
            "unit"),
        fault(
            "material_values",
            "virgin_price,60,95,270",
            "virgin_price,94,95,96",
            IssueCode.RANGE_TOO_NARROW,
            "low"),
        fault(
            "material_values",
            "virgin_price,60,95,270",
            "virgin_price,96,95,270",
            IssueCode.RANGE_BACKWARDS,
            "low"),
        fault("material_values", "16.1 * 9.76", "16.1 * 8.5", IssueCode.PRINTED_DIFFERS, "value"),
        fault(
            "material_values", "16.1 * 9.76", "17 * 9.24", IssueCode.PRINTED_DIFFERS, "conversion"),
        fault(
            "material_values",
            "16.1 * 9.76",
            "16.1 times 9.76",
            IssueCode.CONVERSION_MALFORMED,
            "conversion"),
        fault("use_limits", ",arsenic,,40,", ",arsenic,,400,", IssueCode.PRINTED_DIFFERS, "max"),
        fault(
            "material_values",
            "heat_content,19.9,25.8,30.5,GJ/t,seen,ipcc-2006-defaults",
            "heat_content,19.9,25.8,30.5,GJ/t,seen,engineering-judgement",
            IssueCode.EVIDENCE_INCOMPLETE,
            "source"),
        fault(
            "fuels",
            "hard-coal,19.9,25.8",
            "hard-coal,19.9,20.8",
            IssueCode.PRINTED_DIFFERS,
            "ncv"),
        fault(
            "processes",
            "co2,0.49,0.52,0.55",
            "co2,0.49,0.54,0.55",
            IssueCode.PRINTED_DIFFERS,
            "value"),
        fault(
            "processes",
            "sinter,co2,0.14,0.2,0.27",
            "sinter,co2,0.19,0.2,0.21",
            IssueCode.RANGE_TOO_NARROW,
            "low"),
        fault(
            "processes",
            "sinter,co2,0.14,0.2,0.27",
            "sinter,co2,0.24,0.2,0.27",
            IssueCode.RANGE_BACKWARDS,
            "low"),
        fault("processes", "clinker.co2,", "clinker.ch4,", IssueCode.ID_NOT_OF_PARTS, "id"),
        fault(
            "processes",
            "clinker.co2,clinker,",
            "clinker.co2,Clinker,",
            IssueCode.ID_INVALID,
            "process"),
        fault(
            "warming_potentials",
            "ar5.n2o,ar5,n2o",
            "ar5.n3o,ar5,n3o",
            IssueCode.REFERENCE_UNKNOWN,
            "gas"),
        fault(
            "warming_potentials", "Methane,28,", "Methane,21,", IssueCode.PRINTED_DIFFERS, "value"),
        fault("grids", "0.011 * 265", "0.011 * 2650", IssueCode.PRINTED_DIFFERS, "value"),
        fault(
            "grids",
            "cn,China,中国,0.45,0.55,0.65",
            "cn,China,中国,0.54,0.55,0.56",
            IssueCode.RANGE_TOO_NARROW,
            "low"),
        fault("grids", ",Finland,2020", ",Finland,", IssueCode.VALUE_MISSING, "year"),
        fault("fuels", "straw,12,14,15.5", "straw,12,13,15.5", IssueCode.HEAT_DIFFERS, "value"),
        fault(
            "material_values",
            "virgin_co2,2.35,2.7,3.2",
            "virgin_co2,1.35,1.7,3.2",
            IssueCode.EMISSION_BELOW_COMBUSTION,
            "value"),
        fault(
            "technology_flows",
            "out,ggbfs,,0.85,0.92,0.97",
            "out,ggbfs,,0.85,0.9,0.97",
            IssueCode.TECHNOLOGY_BALANCE,
            "id"),
        fault(
            "strategies",
            "high,weak,any,1,close",
            "high,strong,any,11,close",
            IssueCode.STRATEGY_MISPLACED,
            "kind"),
        fault(
            "strategies",
            "low,weak,declining,1,transform",
            "low,weak,not-declining,9,transform",
            IssueCode.STRATEGY_MISPLACED,
            "kind"),
        fault(
            "strategies",
            "high,strong,any,2,",
            "high,strong,any,1,",
            IssueCode.STRATEGY_ORDER,
            "take_order"),
        fault(
            "strategies",
            "low,weak,declining,1,transform",
            "low,strong,any,9,operate-loops",
            IssueCode.STRATEGY_LACKING,
            "industry"),
        fault(
            "strategies",
            "seen,wei-2014,Clusters to be obsoleted,",
            "seen,wei-2014,,",
            IssueCode.EVIDENCE_INCOMPLETE,
            "locator"));
  }

  @Test
  void theKnowledgeOfTheProductHasNoFault() {
    assertThat(sentences(TABLES)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("faults")
  void aPlantedFaultIsReportedWithItsPlace(
      String table, String find, String replace, IssueCode code, String column) {
    Map<String, byte[]> tables = edited(table, find, replace);
    assertThat(KnowledgeCheck.check(tables).issues())
        .anySatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.file()).endsWith(".csv");
              assertThat(issue.row()).isPositive();
              assertThat(issue.column()).contains(column);
            });
  }

  @Test
  void aMaterialThatLeadsNowhereIsReported() {
    Map<String, byte[]> tables = new HashMap<>(TABLES);
    tables.put("uses", header("uses"));
    tables.put("use_limits", header("use_limits"));
    tables.put("technologies", header("technologies"));
    tables.put("technology_flows", header("technology_flows"));
    tables.put("material_values", header("material_values"));
    assertThat(codes(tables))
        .contains(IssueCode.OFFER_WITHOUT_OUTLET, IssueCode.NEED_WITHOUT_PRICE);
  }

  @Test
  void aUseOfWhatNobodyGivesAndASectorWithoutCodeAreReported() {
    Map<String, byte[]> tables = new HashMap<>(TABLES);
    tables.put("sector_flows", header("sector_flows"));
    tables.put("sector_codes", header("sector_codes"));
    assertThat(codes(tables))
        .contains(IssueCode.MATERIAL_UNREACHABLE, IssueCode.SECTOR_WITHOUT_CODE);
  }

  @Test
  void theSentenceNamesFileRowColumnValueAndExpected() {
    Map<String, byte[]> tables = edited("materials", "ewc:10.01.05,", "ewc:10.01.05*,");
    assertThat(sentences(tables))
        .singleElement()
        .asString()
        .contains("materials.csv, row ", "column codes", "10.01.05*", "ewc", "“10.01.05”");
  }

  private static Arguments fault(
      String table, String find, String replace, IssueCode code, String column) {
    return Arguments.of(table, find, replace, code, column);
  }

  private static List<IssueCode> codes(Map<String, byte[]> tables) {
    return KnowledgeCheck.check(tables).issues().stream().map(i -> i.code()).distinct().toList();
  }

  private static List<String> sentences(Map<String, byte[]> tables) {
    return KnowledgeCheck.check(tables).issues().stream()
        .map(issue -> IssueTexts.sentence(issue, ENGLISH))
        .toList();
  }

  private static byte[] header(String table) {
    return (text(table).lines().findFirst().orElseThrow() + '\n').getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> edited(String table, String find, String replace) {
    assertThat(text(table)).contains(find);
    int at = text(table).indexOf(find);
    String edited =
        text(table).substring(0, at) + replace + text(table).substring(at + find.length());
    Map<String, byte[]> tables = new HashMap<>(TABLES);
    tables.put(table, edited.getBytes(StandardCharsets.UTF_8));
    return tables;
  }

  private static String text(String table) {
    return new String(TABLES.getOrDefault(table, new byte[0]), StandardCharsets.UTF_8);
  }
}
