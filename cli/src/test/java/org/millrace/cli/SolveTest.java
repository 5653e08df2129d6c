package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Engines alone, as researchers call them: JSON in, JSON out. */
class SolveTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final double CENT = 0.01;

  private static String example(String engine) {
    return Shell.run("schema", engine, "--example").out();
  }

  private static JsonNode solve(String engine, String problem) {
    Shell shell = Shell.runWithInput(problem, "solve", engine);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.exit()).isZero();
    return JSON.readTree(shell.out());
  }

  /** EIC-Toy-1: power, steel, cement, brick and board; hand-checked optimum. */
  @ParameterizedTest
  @CsvSource({"0, 10062719.298, 18340000", "50, 16030105.263, 31269500"})
  void reproducesTheToyClusterToTheCent(double carbonPrice, double cost, double baseline) {
    String problem =
        example("network")
            .replace(
                "\"carbon_price_eur_per_t\": 0.0", "\"carbon_price_eur_per_t\": " + carbonPrice);
    JsonNode result = solve("network", problem);
    assertThat(result.at("/schema").asString()).isEqualTo("network/1");
    assertThat(result.at("/plan/cost_eur").asDouble()).isCloseTo(cost, within(CENT));
    assertThat(result.at("/baseline/cost_eur").asDouble()).isCloseTo(baseline, within(CENT));
    assertThat(result.at("/plants/0/plant").asString()).isEqualTo("granulator");
    assertThat(result.at("/gap").asDouble()).isLessThan(1e-8);
  }

  @Test
  void reproducesTheEmissionsOfTheToyCluster() {
    JsonNode result = solve("network", example("network"));
    assertThat(result.at("/plan/emission_tco2e").asDouble()).isCloseTo(119347.7193, within(1e-3));
    assertThat(result.at("/baseline/emission_tco2e").asDouble()).isCloseTo(258590, within(1e-6));
  }

  @Test
  void reproducesTheAshCase() {
    JsonNode match = solve("match", example("match")).at("/matches/0");
    assertThat(match.at("/outcome").asString()).isEqualTo("feasible");
    assertThat(match.at("/money_eur_per_t/value").asDouble()).isCloseTo(30.2, within(1e-9));
    assertThat(match.at("/carbon_tco2e_per_t/value").asDouble()).isCloseTo(0.512, within(1e-9));
  }

  /** The example of Farhauer and Kröll, as the R package REAT prints it. */
  @Test
  void ranksWhoCouldTakeAnAsh() {
    JsonNode answers = solve("receivers", example("receivers")).at("/answers");
    assertThat(answers.at("/0/understood/0/material").asString()).isEqualTo("bottom-ash");
    assertThat(answers.at("/0/understood/0/clues/0/type").asString()).isEqualTo("by-code");
    assertThat(answers.at("/0/candidates/0/taker").asString()).isEqualTo("42.11");
    assertThat(answers.at("/1/understood").isEmpty()).isTrue();
    assertThat(answers.at("/1/candidates/0/taker").asString()).isEqualTo("35.11");
  }

  @Test
  void reproducesAnIndexOfAgglomeration() {
    JsonNode index = solve("agglomeration", example("agglomeration")).at("/industries/0/index");
    assertThat(index.at("/type").asString()).isEqualTo("defined");
    assertThat(index.at("/gamma").asDouble()).isCloseTo(0.05990628, within(1e-8));
    assertThat(index.at("/significance/z").asDouble()).isCloseTo(0.1959, within(5e-5));
  }

  @Test
  void findsAPotentialSector() {
    JsonNode sectors = solve("relatedness", example("relatedness")).at("/regions/4/sectors");
    assertThat(sectors.at("/1/sector").asString()).isEqualTo("bread");
    assertThat(sectors.at("/1/density/type").asString()).isEqualTo("near");
    assertThat(sectors.at("/1/potential").asBoolean()).isTrue();
  }

  /** The expected number was computed apart, by another library. */
  @Test
  void multipliesAUnitOfDemand() {
    JsonNode result = solve("input-output-clusters", example("input-output-clusters"));
    assertThat(result.at("/grouping/type").asString()).isEqualTo("grouped");
    assertThat(result.at("/multipliers/industries/1/backward").asDouble())
        .isCloseTo(1.999915775, within(1e-8));
  }

  @Test
  void accountsForAWorksAndItsPowerStation() {
    JsonNode result = solve("footprint", example("footprint"));
    JsonNode works = result.at("/facilities/0/account");
    assertThat(works.at("/scope1/gases/1/tonnes").asDouble()).isCloseTo(292881.6, within(1e-6));
    assertThat(works.at("/scope1/total/central_tco2e").asDouble())
        .isCloseTo(294979.14, within(1e-6));
    JsonNode cluster = result.at("/groups/0");
    assertThat(cluster.at("/eliminated/location_based_tco2e").asDouble())
        .isCloseTo(9703.4976, within(1e-6));
    assertThat(cluster.at("/account/location_based/drawn/type").asString()).isEqualTo("draws");
    assertThat(result.at("/missing")).isEmpty();
  }

  @Test
  void decomposesAngsExample() {
    JsonNode answer = solve("decomposition", example("decomposition")).at("/whole/answers/0");
    assertThat(answer.at("/method").asString()).isEqualTo("lmdi-i");
    assertThat(answer.at("/additive/values/0").asDouble())
        .isCloseTo(32.384637910916766, within(1e-9));
  }

  @Test
  void judgesASeries() {
    JsonNode whole = solve("decoupling", example("decoupling")).at("/whole/step/judgment");
    assertThat(whole.at("/state").asString()).isEqualTo("weak-decoupling");
    assertThat(whole.at("/certainty/type").asString()).isEqualTo("interval");
  }

  @Test
  void estimatesAStream() {
    JsonNode offer = solve("estimate", example("estimate")).at("/offers/0");
    assertThat(offer.at("/rate_t_per_a/value").asDouble()).isEqualTo(35_000);
    assertThat(offer.at("/rate_t_per_a/grade").asString()).isEqualTo("assumed");
  }

  /**
   * 5,000 t of saving at the works; at the leader 20,000 t and half of what is left, less power.
   */
  @Test
  void choosesMeasuresOfWhichLeadFirmsTakeTheUnproven() {
    JsonNode result = solve("abatement", example("abatement"));
    assertThat(result.at("/summary/abated_tco2e/value").asDouble()).isCloseTo(196000, within(CENT));
    assertThat(result.at("/sites/0/candidates/1/standing").asString()).isEqualTo("unproven");
    assertThat(result.at("/outcome/proof").asString()).isEqualTo("enumerated");
  }

  /**
   * By hand: one unit of cogeneration for steam north and, through the pipe, south; 10 MWh an hour
   * are bought.
   */
  @Test
  void plansCogenerationForTwoSites() {
    JsonNode result = solve("utility", example("utility"));
    double annuity20 = 0.05 / (1 - Math.pow(1.05, -20));
    double annuity30 = 0.05 / (1 - Math.pow(1.05, -30));
    double cost =
        8760 * (1750 * 8 + 10 * 90 + 100) + 1_007_500 + 60e6 * annuity20 + 750e3 * annuity30;
    assertThat(result.at("/plan/cost_eur").asDouble()).isCloseTo(cost, within(CENT));
    assertThat(result.at("/equipment/0/fate").asString()).isEqualTo("built");
    assertThat(result.at("/equipment/1/fate").asString()).isEqualTo("retired");
    assertThat(result.at("/grade").asString()).isEqualTo("assumed");
    assertThat(result.at("/before/totals/cost_eur").asDouble()).isGreaterThan(cost);
  }

  /** Five units of what one period needs are more than its boilers can give. */
  @Test
  void saysWhichSteamLacks() {
    String cold = example("utility").replace("\"value\": 98.0", "\"value\": 5000.0");
    Shell shell = Shell.runWithInput(cold, "solve", "utility");
    assertThat(shell.exit()).isEqualTo(ExitCode.NO);
    JsonNode lack = JSON.readTree(shell.out()).at("/reason/lacks/0");
    assertThat(lack.at("/carrier").asString()).isEqualTo("steam.south");
    assertThat(lack.at("/period").asString()).isEqualTo("day");
    assertThat(lack.at("/rate").asDouble()).isCloseTo(5000 - 100 - 0.98 * 120, within(1e-6));
  }

  @Test
  void sharesFuelBetweenHeatAndPower() {
    JsonNode result = solve("energy-split", example("energy-split"));
    assertThat(result.at("/shares/0/all_heat/emission_tco2e").asDouble())
        .isCloseTo(182.836, within(5e-4));
    assertThat(result.at("/saving/value").asDouble()).isCloseTo(0.06568, within(5e-6));
  }

  /** 1,500 t of husk; by hand in the tests of the engine. */
  @Test
  void tellsWhichEnterpriseIsMissing() {
    JsonNode result = solve("missing-enterprise", example("missing-enterprise"));
    JsonNode candidate = result.at("/candidates/0");
    assertThat(candidate.at("/technology").asString()).isEqualTo("charring");
    assertThat(candidate.at("/size_t_per_a").asDouble()).isCloseTo(1500, within(1e-6));
    assertThat(candidate.at("/account/gain_eur/value").asDouble())
        .isCloseTo(49_252.551, within(CENT));
    assertThat(result.at("/links/0/standing").asString()).isEqualTo("gains");
  }

  /** Land in town is dear, and the forest is far from the buyer. */
  @Test
  void tellsWhichPlaceSuits() {
    JsonNode result = solve("siting", example("siting"));
    assertThat(result.at("/ranked/0/rank").asInt()).isEqualTo(1);
    assertThat(result.at("/ranked/2/place").asString()).isEqualTo("town");
    assertThat(result.at("/sensitivity")).hasSize(6);
  }

  @Test
  void tellsWhatWouldLetSomebodyIn() {
    JsonNode result = solve("access-screen", example("access-screen"));
    assertThat(result.at("/decision").asString()).isEqualTo("refuse");
    assertThat(result.at("/remedy/changes/0/subject").asString()).isEqualTo("emission");
    assertThat(result.at("/remedy/changes/0/to").asDouble()).isEqualTo(4000);
    assertThat(result.at("/conditions/0").asString()).isEqualTo("maturity");
  }

  /** 400 of 1,000 in the north and 450 of 4,000 in all. */
  @Test
  void measuresConcentration() {
    JsonNode steel = solve("location-quotient", example("location-quotient")).at("/cells/0");
    assertThat(steel.at("/quotient/value").asDouble()).isCloseTo(0.4 / 0.1125, within(1e-12));
    assertThat(steel.at("/flag").asString()).isEqualTo("concentrated");
  }

  @Test
  void partsAChangeOfEmployment() {
    JsonNode total = solve("shift-share", example("shift-share")).at("/regions/0/end_to_end/total");
    assertThat(total.at("/national").asDouble()).isCloseTo(27, within(1e-9));
    assertThat(total.at("/mix").asDouble()).isCloseTo(1, within(1e-9));
    assertThat(total.at("/competitive").asDouble()).isCloseTo(-3, within(1e-9));
  }

  @Test
  void tellsTheStagesOfClusters() {
    JsonNode candidates = solve("cluster-stage", example("cluster-stage")).at("/candidates");
    assertThat(candidates.findValuesAsString("stage"))
        .containsExactly("existing", "emerging", "potential");
    assertThat(candidates.at("/3/outcome/type").asString()).isEqualTo("unclear");
    assertThat(candidates.at("/3/outcome/missing/0").asString())
        .isEqualTo("series-since-new-classification");
  }

  @Test
  void screensTheAshPark() {
    JsonNode park = solve("screening", example("screening")).at("/parks/0");
    assertThat(park.at("/id").asString()).isEqualTo("ash-park");
    assertThat(park.at("/plan/exchanges").asInt()).isEqualTo(1);
    assertThat(park.at("/saving/feasible_eur").asDouble())
        .isPositive()
        .isLessThanOrEqualTo(park.at("/saving/bound_eur").asDouble() + CENT);
  }

  /** The dams of the Tennessee Valley, in USD of their time. */
  @Test
  void sharesTheCostOfDams() {
    JsonNode part = solve("sharing", example("sharing")).at("/parts/0");
    assertThat(part.at("/core/is_empty").asString()).isEqualTo("no");
    JsonNode nucleolus = part.at("/rules/1");
    assertThat(nucleolus.at("/rule").asString()).isEqualTo("nucleolus");
    assertThat(nucleolus.at("/shares/0/share_eur").asDouble()).isCloseTo(116_234_000, within(CENT));
    assertThat(nucleolus.at("/standing/verdict").asString()).isEqualTo("in-core");
    assertThat(part.at("/rules/7/cause").asString()).isEqualTo("no-use");
  }

  /** By hand: 800,000 over 12,001 and so on. */
  @Test
  void sharesOneThingAmongManyUsers() {
    JsonNode result = solve("airport-sharing", example("airport-sharing"));
    assertThat(result.at("/users").asLong()).isEqualTo(12941);
    JsonNode nucleolus = result.at("/rules/1");
    assertThat(nucleolus.at("/rule").asString()).isEqualTo("nucleolus");
    assertThat(nucleolus.at("/shares/0/each_eur").asDouble())
        .isCloseTo(800_000.0 / 12_001, within(1e-6));
    assertThat(result.at("/rules/2/standing/in_core").asBoolean()).isFalse();
  }

  /** Of 1.2 million saved, the power station should have 0.9: it pays 3 EUR a t. */
  @Test
  void setsPricesThatRealizeShares() {
    JsonNode result = solve("price-table", example("price-table"));
    assertThat(result.at("/prices/0/price_eur_per_t").asDouble()).isCloseTo(-3, within(1e-9));
    assertThat(result.at("/side_payments")).isEmpty();
  }

  @Test
  void answersNoWhenMoreIsWantedThanThereIs() {
    String greedy = example("price-table").replace("700000.0", "800000.0");
    Shell shell = Shell.runWithInput(greedy, "solve", "price-table");
    assertThat(shell.exit()).isEqualTo(ExitCode.NO);
    assertThat(JSON.readTree(shell.out()).at("/type").asString()).isEqualTo("unbalanced");
  }

  @Test
  void inventsParks() {
    JsonNode parks = solve("country", example("country")).at("/parks");
    assertThat(parks).hasSize(2);
    assertThat(parks.at("/0/park/id").asString()).isEqualTo("national-0001");
  }

  /** By hand: half of 100 EUR, less half of 100 EUR and half of 60 EUR lost. */
  @Test
  void saysWhatAnAnswerIsWorth() {
    JsonNode answer = solve("information", example("information")).at("/answers/0");
    assertThat(answer.at("/question").asString()).isEqualTo("permit");
    assertThat(answer.at("/worth_eur").asDouble()).isCloseTo(30, within(1e-9));
  }

  /** The fighter aircraft of Hwang and Yoon (1981). */
  @Test
  void ranksTheFighterAircraft() {
    JsonNode first = solve("topsis", example("topsis")).at("/alternatives/0");
    assertThat(first.at("/closeness").asDouble()).isCloseTo(0.643277, within(1e-6));
    assertThat(first.at("/rank").asInt()).isEqualTo(1);
  }

  @Test
  void saysHowLikelyAClusterIsOfEachType() {
    JsonNode point = solve("quadrants", example("quadrants")).at("/points/0");
    assertThat(point.at("/probabilities/to_be_transformed").asDouble())
        .isCloseTo(0.609309, within(1e-6));
    assertThat(point.at("/standing/type").asString()).isEqualTo("determined");
  }

  /** Carbon by hand from the stated values of 2019: 0.0032 over 0.6 · 0.004 + 0.4 · 0.0002. */
  @Test
  void classifiesAClusterAndSaysWhatLacksOfAnother() {
    JsonNode clusters = solve("classify", example("classify")).at("/clusters");
    JsonNode position = clusters.at("/0/years/0/position");
    assertThat(position.at("/carbon/median").asDouble()).isCloseTo(1.29, within(0.06));
    assertThat(clusters.at("/0/years/0/membership/settled/cluster_type").asString())
        .isEqualTo("to-be-transformed");
    assertThat(clusters.at("/1/years/0/type").asString()).isEqualTo("not-classifiable");
    assertThat(clusters.at("/1/years/0/missing/0/type").asString()).isEqualTo("no-emission");
  }

  /** Energy 0.055 / 0.05 = 1.1 speaks, labor 0.2 does not: half of the signs. */
  @Test
  void tellsWhatAilsACluster() {
    JsonNode finding = solve("diagnosis", example("diagnosis")).at("/clusters/0/findings/0");
    assertThat(finding.at("/topic").asString()).isEqualTo("extensive-growth");
    assertThat(finding.at("/type").asString()).isEqualTo("present");
    assertThat(finding.at("/evidence/0/value").asDouble()).isCloseTo(1.1, within(1e-9));
  }

  /** The toy case that every description of DBSCAN uses: two clusters and one point alone. */
  @Test
  void clustersPointsOfAPlane() {
    JsonNode result = solve("spatial-clusters", example("spatial-clusters"));
    assertThat(result.at("/points").valueStream().map(p -> p.at("/label").asInt()))
        .containsExactly(0, 0, 0, 1, 1, -1);
    assertThat(result.at("/noise/0").asString()).isEqualTo("f");
  }

  @Test
  void tellsALocalizedIndustry() {
    JsonNode result = solve("duranton-overman", example("duranton-overman"));
    assertThat(result.at("/verdict").asString()).isEqualTo("localized");
    assertThat(result.at("/draws").asInt()).isEqualTo(1000);
  }

  @Test
  void tellsAConcentratedType() {
    JsonNode result = solve("concentration-function", example("concentration-function"));
    assertThat(result.at("/points/2/radius_km").asDouble()).isEqualTo(1000);
    assertThat(result.at("/points/2/value").asDouble()).isCloseTo(1, within(1e-12));
  }

  /** Smith's four streams: 7.5 MW and 10 MW; the example buys steam at 260 and 160 °C. */
  @Test
  void targetsHeat() {
    JsonNode result = solve("heat-pinch", example("heat-pinch"));
    assertThat(result.at("/joined/kind").asString()).isEqualTo("pinched");
    assertThat(result.at("/joined/hot_utility_kw").asDouble()).isCloseTo(7500, within(1e-6));
    assertThat(result.at("/joined/cold_utility_kw").asDouble()).isCloseTo(10000, within(1e-6));
    assertThat(result.at("/joined/pinches/0/hot/low_degc").asDouble()).isCloseTo(150, within(1e-9));
    assertThat(result.at("/placement/type").asString()).isEqualTo("placed");
    assertThat(result.at("/area/type").asString()).isEqualTo("known");
  }

  @Test
  void targetsASite() {
    JsonNode totals = solve("total-site", example("total-site")).at("/totals");
    assertThat(totals.at("/hot_utility_kw").asDouble()).isCloseTo(580, within(1e-6));
    assertThat(totals.at("/cold_utility_kw").asDouble()).isCloseTo(900, within(1e-6));
    assertThat(totals.at("/recovered_kw").asDouble()).isCloseTo(780, within(1e-6));
  }

  /** A refinery as recalled of Alves and Towler (2002); the network of today is invented. */
  @Test
  void tellsHowLittleHydrogenIsEnough() {
    JsonNode result = solve("resource-pinch", example("resource-pinch"));
    assertThat(result.at("/type").asString()).isEqualTo("targeted");
    assertThat(result.at("/target/fresh").asDouble()).isCloseTo(268.82104, within(1e-5));
    assertThat(result.at("/target/pinches/0").asDouble()).isCloseTo(70, within(1e-9));
    JsonNode existing = result.at("/existing");
    double lost = 0;
    for (JsonNode loss : existing.at("/losses")) {
      lost += loss.at("/fresh").asDouble();
    }
    assertThat(existing.at("/fresh").asDouble()).isCloseTo(323.6, within(1e-6));
    assertThat(lost).isCloseTo(323.6 - 268.82104, within(1e-4));
  }

  /** Three plants, as recalled of Olesen and Polley (1996). */
  @Test
  void tellsHowLittleWaterThreePlantsNeed() {
    JsonNode result = solve("water-pinch", example("water-pinch"));
    assertThat(result.at("/reuse/fresh_t_per_h").asDouble()).isCloseTo(314.3551587, within(1e-6));
    assertThat(result.at("/reuse/pinches/0").asDouble()).isEqualTo(150);
    assertThat(result.at("/without_reuse/fresh_t_per_h").asDouble()).isEqualTo(474);
    assertThat(result.at("/apart/sum/fresh_t_per_h").asDouble())
        .isCloseTo(339.6428571, within(1e-6));
  }

  @Test
  void tellsWhichPipesToLay() {
    JsonNode result = solve("water-network", example("water-network"));
    assertThat(result.at("/type").asString()).isEqualTo("designed");
    assertThat(result.at("/gap").asDouble()).isZero();
    assertThat(result.at("/fresh_t_per_h").asDouble())
        .isCloseTo(result.at("/least_fresh_t_per_h").asDouble(), within(1e-5));
  }

  /** The founding game with a = 4, b = −2: the basin of cooperation is 1/3 + 2√3π/27. */
  @Test
  void tellsFromWhereFirmsCooperate() {
    JsonNode result = solve("cooperation", example("cooperation"));
    assertThat(result.at("/outlook").asString()).isEqualTo("all-or-none");
    assertThat(result.at("/basins/0/area").asDouble()).isCloseTo(0.7363998587, within(1e-9));
    assertThat(result.at("/rests/4/kind").asString()).isEqualTo("saddle");
  }

  /** A government that saves its cost where all cooperate, and firms that then stop. */
  @Test
  void tellsThatRegulationGoesRound() {
    JsonNode result = solve("regulation-game", example("regulation-game"));
    assertThat(result.at("/pattern").asString()).isEqualTo("cycles");
    assertThat(result.at("/vertices/0/eigenvalues/2/real").asDouble()).isEqualTo(12);
    assertThat(result.at("/ending/type").asString()).isEqualTo("goes-round");
  }

  @Test
  void tellsWhatKeepsAnExchange() {
    JsonNode exchanges = solve("exchange-stability", example("exchange-stability"));
    assertThat(exchanges.at("/exchanges/0/verdict/type").asString()).isEqualTo("stable-alone");
    assertThat(exchanges.at("/exchanges/1/verdict/highest_payment_eur").asDouble())
        .isEqualTo(50_000);
    assertThat(exchanges.at("/exchanges/2/verdict/least_subsidy_eur").asDouble()).isEqualTo(20_000);
  }

  /** Section i.3 of the models: stag hunt, twenty firms, intensity 0.1. */
  @Test
  void tellsHowLikelyACooperatorTakesOver() {
    JsonNode result = solve("finite-population", example("finite-population"));
    assertThat(result.at("/cooperator/probability").asDouble()).isCloseTo(0.0225036, within(5e-8));
    assertThat(result.at("/defector/probability").asDouble()).isCloseTo(0.0303767, within(5e-8));
    assertThat(result.at("/subsidies/above_chance/type").asString()).isEqualTo("more-than");
  }

  /** A ring of ten needs 8/3. */
  @Test
  void tellsWhatCooperationNeedsOnANetwork() {
    JsonNode result = solve("graph-game", example("graph-game"));
    JsonNode rule = result.at("/thresholds/rules/0");
    assertThat(rule.at("/updating").asString()).isEqualTo("death-birth");
    assertThat(rule.at("/critical/type").asString()).isEqualTo("above");
    assertThat(rule.at("/critical/ratio").asDouble()).isCloseTo(8.0 / 3, within(1e-12));
    assertThat(result.at("/simulations/0/type").asString()).isEqualTo("done");
  }

  /** Power and brewery join two triangles; the school knows nobody. */
  @Test
  void tellsWhoConnectsWhom() {
    JsonNode result = solve("social-capital", example("social-capital"));
    assertThat(result.at("/bridges/0/first").asString()).isEqualTo("power");
    assertThat(result.at("/bridges/0/second").asString()).isEqualTo("brewery");
    assertThat(result.at("/positions/2/betweenness/value").asDouble()).isEqualTo(6);
    assertThat(result.at("/positions/6/holes/constraint/reason").asString())
        .isEqualTo("no-neighbors");
  }

  /** With better information power and bakery bring all along but steel, which only can lead. */
  @Test
  void tellsWhoShouldBegin() {
    JsonNode result = solve("adoption", example("adoption"));
    assertThat(result.at("/services/0").asString()).isEqualTo("information");
    assertThat(result.at("/leaders/0/firm").asString()).isEqualTo("power");
    assertThat(result.at("/spread/mean").asDouble()).isEqualTo(5);
    assertThat(result.at("/proof/type").asString()).isEqualTo("enumerated");
    assertThat(result.at("/out_of_reach/0").asString()).isEqualTo("steel");
  }

  /** Passing by hand: 0.3 / 0.35 · 0.15 / 0.65 · 0.1 / 0.5125 · 0.4 / 0.45. */
  @Test
  void tellsWhatGetsThroughTheValleyOfDeath() {
    JsonNode result = solve("maturity", example("maturity"));
    JsonNode path = result.at("/technologies/0/without");
    assertThat(path.at("/ever_probability").asDouble())
        .isCloseTo(0.3 / 0.35 * 0.15 / 0.65 * 0.1 / 0.5125 * 0.4 / 0.45, within(1e-12));
    assertThat(path.at("/valley/first_level").asString()).isEqualTo("pilot");
    assertThat(result.at("/rivalries/0/tipping/share").asDouble()).isEqualTo(0.375);
    assertThat(result.at("/urns/0/mean_share").asDouble()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void answersNoWhenWaterIsTooDirty() {
    String dirty = example("water-pinch").replace("\"fresh_ppm\": 0.0", "\"fresh_ppm\": 10.0");
    Shell shell = Shell.runWithInput(dirty, "solve", "water-pinch");
    assertThat(shell.exit()).isEqualTo(ExitCode.NO);
    assertThat(JSON.readTree(shell.out()).at("/type").asString()).isEqualTo("infeasible");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linkage",
        "spatial-clusters",
        "duranton-overman",
        "concentration-function",
        "agglomeration",
        "location-quotient",
        "shift-share",
        "relatedness",
        "input-output-clusters",
        "cluster-stage",
        "footprint",
        "decomposition",
        "decoupling",
        "topsis",
        "quadrants",
        "classify",
        "diagnosis",
        "estimate",
        "match",
        "receivers",
        "network",
        "utility",
        "staging",
        "energy-split",
        "resource-pinch",
        "water-pinch",
        "water-network",
        "abatement",
        "missing-enterprise",
        "siting",
        "access-screen",
        "screening",
        "sharing",
        "airport-sharing",
        "price-table",
        "cooperation",
        "regulation-game",
        "exchange-stability",
        "finite-population",
        "graph-game",
        "social-capital",
        "adoption",
        "maturity",
        "country",
        "information",
        "heat-pinch",
        "total-site"
      })
  void keepsItsSchema(String engine) throws IOException {
    Path golden =
        Repository.ROOT.resolve(
            "cli/src/test/resources/org/millrace/cli/" + engine + ".schema.json");
    assertThat(Shell.run("schema", engine).out()).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schema\": \"network/1\" | \"schema\": \"network/9\" | expected \"network/1\"",
        "\"hours\": 8760.0 | \"hours\": 8760.0, \"color\": 1 | color",
        "\"hours\": 8760.0, | | hours",
        "\"hours\": 8760.0 | \"hours\": \"many\" | is not a number",
        "\"hours\": 8760.0 | \"hours\": -1 | it must have some",
        "\"type\": \"supplied\" | \"type\": \"given\" | given",
        "\"maximum_share\": 0.5 | \"maximum_share\": 1.5 | maximum share",
        "\"disposal_price_eur_per_t\": 12.0 | \"disposal_price_eur_per_t\": null | disposal_price_eur_per_t",
      })
  void saysWhatIsWrongWithAProblem(String from, String to, String sentence) {
    String broken =
        example("network")
            .replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to == null ? "" : to));
    Shell shell = Shell.runWithInput(broken, "solve", "network");
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err()).contains(sentence).doesNotContain("Exception");
  }

  @Test
  void saysThatJsonIsBroken() {
    Shell shell = Shell.runWithInput("{\"schema\": ", "solve", "network");
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err()).startsWith("Line 1");
  }

  @Test
  void namesTheEnginesWhenThereIsNoneOfThatName() {
    Shell shell = Shell.run("schema", "pinch");
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err())
        .contains("'pinch'")
        .contains("estimate, match, receivers, network, utility, staging, energy-split");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void listsEveryEngineWithItsQuestion(String language) {
    Shell shell = Shell.run("engines", "--lang", language);
    assertThat(shell.exit()).isZero();
    assertThat(shell.out().lines()).hasSize(47).allMatch(l -> l.matches("[a-z-]+ +\\S.*"));
  }

  @Test
  void answersNoWhenACapCannotBeKept() {
    String capped =
        example("network")
            .replace("\"emission_cap_tco2e\": \"infinity\"", "\"emission_cap_tco2e\": 1.0");
    Shell shell = Shell.runWithInput(capped, "solve", "network");
    assertThat(shell.exit()).isEqualTo(ExitCode.NO);
    assertThat(JSON.readTree(shell.out()).at("/type").asString()).isEqualTo("infeasible");
  }
}
