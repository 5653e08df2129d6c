package org.millrace.io.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.domain.Activity;
import org.millrace.domain.CleanerProduction;
import org.millrace.domain.Content;
import org.millrace.domain.Economy;
import org.millrace.domain.ExistingAsset;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.Policy;
import org.millrace.domain.ProcessHeat;
import org.millrace.domain.Profile;
import org.millrace.domain.Question;
import org.millrace.domain.Quote;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.domain.SectorYear;
import org.millrace.domain.Supplier;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.knowledge.SmallKnowledge;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;

final class RegionReaderTest {
  /** Rounding of conversions. */
  private static final Offset<Double> ROUNDING = within(1e-6);

  private static final Knowledge BASE = SmallKnowledge.read();

  @TempDir Path folder;

  private static RegionReading.Read read(Path location) {
    RegionReading reading = RegionReader.read(location, BASE);
    assertThat(reading.issues()).isEmpty();
    return (RegionReading.Read) reading;
  }

  private static Registry riverside() {
    return read(Packages.resource("base")).registry();
  }

  @Test
  void heatIsReadInKilowattsAndItsDirectionFromTheTemperatures() {
    List<ProcessHeat> heat = riverside().processes().heat();
    assertThat(heat)
        .extracting(
            h -> h.process().value(),
            ProcessHeat::direction,
            h -> h.target().celsius(),
            h -> h.profile().value())
        .containsExactly(
            tuple("kiln", ProcessHeat.Direction.GIVEN, 120.0, "even"),
            tuple("drying", ProcessHeat.Direction.TAKEN, 121.0, "cold-season"),
            tuple("drying", ProcessHeat.Direction.TAKEN, 70.0, "cold-season"),
            tuple("store", ProcessHeat.Direction.GIVEN, -18.0, "even"));
    assertThat(heat)
        .extracting(h -> Math.rint(h.heat().amount()))
        .containsExactly(1500.0, 2000.0, 1000.0, 60.0);
    assertThat(heat.getFirst().heat().grade()).isEqualTo(Grade.MEASURED);
    assertThat(heat.getFirst().contribution().find().orElseThrow().amount()).isEqualTo(20);
    assertThat(heat.get(1).contribution().find()).isEmpty();
    assertThat(heat.getLast().contribution().find().orElseThrow().amount()).isZero();
  }

  @Test
  void boilersAndOtherAssetsAreToldApart() {
    List<ExistingAsset> assets = riverside().processes().assets();
    assertThat(assets).hasSize(3);
    assertThat(riverside().processes().heatMakers())
        .extracting(ExistingAsset.HeatMaker::kind)
        .containsExactly(ExistingAsset.Making.BOILER, ExistingAsset.Making.CHP);
    ExistingAsset.HeatMaker boiler = riverside().processes().heatMakers().getFirst();
    assertThat(boiler.capacity().find().orElseThrow().amount()).isEqualTo(4000);
    assertThat(boiler.since()).isEqualTo(1990);
    assertThat(assets.getLast())
        .isInstanceOfSatisfying(
            ExistingAsset.Works.class,
            w -> assertThat(w.capacity().find().orElseThrow().amount()).isEqualTo(90_000));
  }

  @Test
  void measuresAreReadInEuroWithWhatTheyShrink() {
    CleanerProduction measure = riverside().processes().measures().getFirst();
    double euro = measure.investment().amount() / 500_000;
    assertThat(euro).isBetween(0.05, 0.2);
    assertThat(measure.investment().low()).isEqualTo(300_000 * euro);
    assertThat(measure.running().amount()).isEqualTo(-20_000 * euro);
    assertThat(measure.kind()).isEqualTo(CleanerProduction.Kind.AVOID);
    assertThat(measure.lifetimeYears()).isEqualTo(15);
    assertThat(measure.emission().amount()).isEqualTo(-12);
    assertThat(measure.cuts())
        .extracting(c -> c.stream().value(), c -> c.share().low(), c -> c.share().high())
        .containsExactly(tuple("bark", 0.1, 0.3), tuple("heat", 0.1, 0.1));
  }

  @Test
  void aSoundPackageIsReadWithoutIssues() {
    Registry registry = riverside();
    assertThat(registry.region().title()).isEqualTo("Riverside");
    assertThat(registry.facilities()).hasSize(5);
    assertThat(registry.offers())
        .extracting(o -> o.id().value())
        .containsExactly("ash", "bark", "sludge");
    assertThat(registry.needs()).extracting(n -> n.id().value()).containsExactly("clinker", "heat");
    assertThat(registry.parks().getFirst().members())
        .extracting(m -> m.value())
        .containsExactly("mill", "plant");
  }

  @Test
  void aFacilityIsItsOwnFirmUnlessItNamesOne() {
    assertThat(riverside().facilities())
        .extracting(f -> f.firm().value())
        .startsWith("river-ltd", "plant");
  }

  @Test
  void activityCodesAreWrittenInOneWay() {
    assertThat(riverside().facilities().getLast().activity())
        .isEqualTo(new Activity.Coded("eprtr", "5(f)"));
  }

  @Test
  void massesBecomeTonnes() {
    Figure<MassFlow> bark = riverside().offers().get(1).rate();
    assertThat(bark.amount()).isEqualTo(3000);
    assertThat(bark.low()).isEqualTo(2000);
    assertThat(bark.high()).isEqualTo(5000);
    assertThat(bark.grade()).isEqualTo(Grade.REPORTED);
    assertThat(bark.origin().toString()).isEqualTo("streams/bark (permit-file)");
  }

  @Test
  void energiesBecomeTonnesByTheHeatContentAndAreGradedNoBetterThanIt() {
    Figure<MassFlow> steam = riverside().needs().getLast().rate();
    assertThat(steam.amount()).isCloseTo(54000 / 2.7, ROUNDING);
    assertThat(steam.low()).isCloseTo(27000 / 2.7, ROUNDING);
    assertThat(steam.grade()).isEqualTo(Grade.ASSUMED);
  }

  @Test
  void moneyOfAnotherCurrencyIsConvertedOnceAndTheRegionSaysHow() {
    Registry registry = riverside();
    assertThat(price(registry.offers().getFirst().disposalCost())).isCloseTo(28.32, ROUNDING);
    assertThat(price(registry.needs().getFirst().purchasePrice())).isCloseTo(61.36, ROUNDING);
    assertThat(registry.policies())
        .first()
        .isInstanceOfSatisfying(
            Policy.CarbonPrice.class,
            p -> assertThat(p.perTonne().eurosPerTonne()).isCloseTo(94.4, ROUNDING));
    assertThat(registry.region().conversions())
        .singleElement()
        .satisfies(c -> assertThat(c.currency()).isEqualTo("SEK"))
        .satisfies(c -> assertThat(c.euroPerUnit()).isEqualTo(0.0944));
  }

  @Test
  void anOfferSaysWhatItIsLike() {
    Registry registry = riverside();
    Offer ash = registry.offers().getFirst();
    assertThat(ash.quality().dryMass()).isTrue();
    assertThat(ash.quality().phase()).isEqualTo(Phase.SOLID);
    assertThat(ash.quality().contents())
        .containsExactly(
            new Content("loss on ignition", 20_000, 45_000),
            new Content("chlorine", Double.NEGATIVE_INFINITY, 800));
    assertThat(ash.route()).isEqualTo(Route.RECOVERY);
    assertThat(ash.terms().farthestPartner().kilometres()).isEqualTo(50);
    assertThat(ash.terms().minimumLot().amount()).isEqualTo(100);
    Offer sludge = registry.offers().getLast();
    assertThat(sludge.quality().hazards()).containsExactly("HP4", "HP14");
    assertThat(sludge.quality().contents().getFirst().high()).isCloseTo(30, ROUNDING);
    assertThat(sludge.disposalCost()).isEqualTo(new Quote.Unknown());
    assertThat(sludge.terms().profile()).isEqualTo(Profile.EVEN);
  }

  @Test
  void aNeedSaysWhatItAccepts() {
    Need clinker = riverside().needs().getFirst();
    assertThat(clinker.accepts())
        .singleElement()
        .satisfies(a -> assertThat(a.material().value()).isEqualTo("fly-ash"))
        .satisfies(a -> assertThat(a.substitution().amount()).isEqualTo(0.9))
        .satisfies(a -> assertThat(a.maximumShare()).isEqualTo(0.25));
    assertThat(riverside().needs().getLast().accepts().getFirst().maximumShare()).isEqualTo(1);
  }

  @Test
  void periodsThatAreNoMonthsAreEquallyLong() {
    Registry registry = riverside();
    assertThat(registry.calendar().periods().periods())
        .extracting(p -> p.name() + ' ' + p.hours())
        .containsExactly("warm 4380.0", "cold 4380.0");
    assertThat(registry.calendar().shares(registry.offers().getFirst().terms().profile()))
        .containsExactly(0.3, 0.7);
  }

  @Test
  void monthsHaveTheirOwnHoursAndOrder() throws IOException {
    Path copy = Packages.copy(folder);
    StringBuilder rows = new StringBuilder("profile,period,share,grade,source,year\n");
    for (String month :
        List.of(
            "mar", "jan", "feb", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")) {
      String share = month.equals("jan") ? "1" : "0";
      rows.append("cold-season,%s,%s,reported,register,2018\n".formatted(month, share));
    }
    Files.writeString(copy.resolve("profiles.csv"), rows);
    Registry registry = read(copy).registry();
    assertThat(registry.calendar().periods().periods()).hasSize(12);
    assertThat(registry.calendar().periods().periods().get(1).hours()).isEqualTo(28 * 24);
    assertThat(registry.calendar().profiles().getFirst().shares()).startsWith(1.0, 0.0);
  }

  @Test
  void reportsKeepTheirYearAndCode() {
    Reports reports = riverside().reports();
    assertThat(reports.releases())
        .extracting(r -> r.rate().amount())
        .containsExactly(90_000.0, 120.0);
    assertThat(reports.releases()).extracting(r -> r.year()).containsOnly(2018);
    Reports.Transfer transfer = reports.transfers().getFirst();
    assertThat(transfer.wasteCode()).isEqualTo("10.01.02");
    assertThat(transfer.receiver()).isEqualTo("Road builder");
    assertThat(transfer.hazardous()).isFalse();
    assertThat(reports.transfers().getLast().rate().origin().row()).isEqualTo("3");
  }

  @Test
  void energyNamesWhoDeliveredIt() {
    assertThat(riverside().reports().fuels())
        .extracting(f -> f.rate().amount(), f -> f.supplier())
        .containsExactly(
            tuple(1_500_000.0, new Supplier.Elsewhere()),
            tuple(250_000.0, new Supplier.Neighbor(new Id.FacilityId("plant"))));
  }

  @Test
  void aPartOfARegionGetsFromElsewhereWhatItsNeighborsDeliver() {
    Reports mill = riverside().reports().of(Set.of(new Id.FacilityId("mill")));
    assertThat(mill.fuels())
        .extracting(f -> f.supplier())
        .containsExactly(new Supplier.Elsewhere());
    assertThat(mill.products()).isEmpty();
    assertThat(mill.answers()).hasSize(3);
  }

  @Test
  void productsAreTonnes() {
    assertThat(riverside().reports().products())
        .singleElement()
        .satisfies(p -> assertThat(p.material().value()).isEqualTo("clinker"))
        .satisfies(p -> assertThat(p.rate().amount()).isEqualTo(300_000));
  }

  @Test
  void answersStandOnTheScaleOfTheirQuestion() {
    assertThat(riverside().reports().answers())
        .extracting(a -> a.question(), a -> a.level().amount())
        .containsExactly(
            tuple(Question.AWARENESS, 0.75),
            tuple(Question.RESEARCH_SHARE, 0.02),
            tuple(Question.TRAINING_HOURS, 12.5));
  }

  @Test
  void theEconomyHasAreasWithSectorsByYear() {
    Economy economy = riverside().region().economy();
    assertThat(economy.areas(Economy.Part.ELSEWHERE))
        .extracting(Economy.Area::name)
        .containsExactly("Upland");
    assertThat(economy.findNation().orElseThrow().squareKilometers()).isEqualTo(90_000);
    Economy.Area own = economy.areas(Economy.Part.REGION).getFirst();
    assertThat(own.sectors()).extracting(s -> s.employees().amount()).containsExactly(120.0, 60.0);
    SectorYear paper = own.sectors().getFirst();
    assertThat(paper.sector()).isEqualTo(new Activity.Coded("nace", "17"));
    assertThat(paper.year()).isEqualTo(2019);
    assertThat(paper.findPlants()).hasValue(1.0);
    assertThat(paper.findEmission()).isEmpty();
    assertThat(own.sectors().getLast().findEmission().orElseThrow().amount()).isEqualTo(90_000);
    assertThat(own.sectors().getLast().findValueAdded()).isEmpty();
  }

  @Test
  void moneyOfSectorsAndFacilitiesIsEuroOfTheBaseYear() {
    Registry registry = riverside();
    SectorYear paper =
        registry.region().economy().areas(Economy.Part.REGION).getFirst().sectors().getFirst();
    assertThat(paper.findValueAdded().orElseThrow().amount()).isCloseTo(849_600, ROUNDING);
    assertThat(paper.findOutput().orElseThrow().amount()).isCloseTo(3_776_000, ROUNDING);
    assertThat(paper.findExports().orElseThrow().amount()).isCloseTo(1_416_000, ROUNDING);
    assertThat(registry.reports().sizes())
        .filteredOn(Reports.ValueAdded.class::isInstance)
        .singleElement()
        .satisfies(
            s ->
                assertThat(((Reports.ValueAdded) s).money().amount()).isCloseTo(849_600, ROUNDING));
  }

  @Test
  void linksPermitsTotalsAndSourcesAreKept() {
    Registry registry = riverside();
    assertThat(registry.relations().links()).extracting(l -> l.since()).containsExactly(1998, 0);
    assertThat(registry.relations().permits())
        .extracting(p -> p.code())
        .containsExactly("10.01.02", "HP14");
    assertThat(registry.region().publishedTotals().getFirst().value()).isEqualTo(2_000_000);
    assertThat(registry.region().sources()).hasSize(2);
  }

  @Test
  void rowsOfThePackageOverrideTheKnowledgeById() {
    Knowledge knowledge = read(Packages.resource("base")).knowledge();
    assertThat(knowledge.version()).startsWith(BASE.version() + '+').hasSize(25);
    assertThat(knowledge.materials()).hasSize(BASE.materials().size() + 2);
    assertThat(knowledge.values())
        .filteredOn(v -> v.material().value().equals("fly-ash"))
        .filteredOn(MaterialValue.DisposalPrice.class::isInstance)
        .singleElement()
        .satisfies(
            v ->
                assertThat(((MaterialValue.DisposalPrice) v).figure().value())
                    .isEqualTo(new Price(40)));
    assertThat(knowledge.technologies()).hasSize(2);
    assertThat(knowledge.uses()).hasSize(3);
    assertThat(knowledge.transport()).hasSize(2);
    assertThat(knowledge.sources()).hasSize(4);
  }

  @Test
  void withoutTablesOfItsOwnTheKnowledgeStaysAsItIs() throws IOException {
    Path lone = facilitiesOnly("one,One,,,,,,\n");
    assertThat(RegionReader.read(lone, BASE))
        .isInstanceOfSatisfying(
            RegionReading.Read.class, r -> assertThat(r.knowledge()).isSameAs(BASE));
  }

  @Test
  void aPackageNeedsAFacility() throws IOException {
    RegionReading reading = RegionReader.read(facilitiesOnly(""), BASE);
    assertThat(reading).isInstanceOf(RegionReading.Refused.class);
    assertThat(reading.log().counts()).isEqualTo(Map.of(IssueCode.NO_FACILITIES, 1L));
  }

  @Test
  void anEmptyFolderIsNoPackage() throws IOException {
    RegionReading reading = RegionReader.read(Files.createDirectory(folder.resolve("none")), BASE);
    assertThat(reading.log().counts()).isEqualTo(Map.of(IssueCode.PACKAGE_EMPTY, 1L));
  }

  @Test
  void aMissingFolderIsNoPackage() {
    RegionReading reading = RegionReader.read(folder.resolve("nowhere"), BASE);
    assertThat(reading.log().counts()).isEqualTo(Map.of(IssueCode.PACKAGE_UNREADABLE, 1L));
  }

  @Test
  void lineEndsOfAnyKindAndAByteOrderMarkDoNotMatter() throws IOException {
    Path copy = Packages.copy(folder);
    Path streams = copy.resolve("streams.csv");
    String text = Files.readString(streams);
    Files.writeString(
        streams, '\ufeff' + text.replaceFirst("\n", "\r\n").replaceFirst("\n(?=bark)", "\r"));
    assertThat(read(copy).registry()).isEqualTo(riverside());
  }

  @Test
  void ofEachKindOfIssueAThousandAreKeptAndAllAreCounted() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 2_500; i++) {
      rows.append("f%s,F,,,,,,nowhere\n".formatted(i));
    }
    RegionReading reading = RegionReader.read(facilitiesOnly(rows.toString()), BASE);
    assertThat(reading.log().counts()).containsEntry(IssueCode.REFERENCE_UNKNOWN, 2_500L);
    assertThat(reading.issues().stream().filter(i -> i.code() == IssueCode.REFERENCE_UNKNOWN))
        .hasSize(Issues.KEPT);
  }

  /** A package of one table; each row is id, name and six more columns. */
  private Path facilitiesOnly(String rows) throws IOException {
    Path lone = Files.createDirectory(folder.resolve("lone"));
    String years = rows.replaceAll("\n", ",assumed,engineering-judgement,2020\n");
    Files.writeString(
        lone.resolve("facilities.csv"),
        "id,name,firm,sector,scheme,lat,lon,park,grade,source,year\n" + years);
    Files.writeString(
        lone.resolve("datapackage.json"),
        """
        {"name": "lone", "title": "Lone", "format": 1, "currency": "EUR", "base_year": 2020,
         "resources": [{"name": "facilities", "path": "facilities.csv"}]}
        """);
    return lone;
  }

  private static double price(Quote quote) {
    return ((Quote.Known) quote).price().amount();
  }
}
