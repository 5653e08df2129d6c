package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.classify.matrix.ClassifyResult.ClusterTrack;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.io.text.Language;
import org.millrace.report.chart.Chart;
import org.millrace.report.chart.ClusterMapChart;
import org.millrace.report.chart.MatrixChart;
import org.millrace.report.word.Words;
import org.millrace.study.StudyResult;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.StudiedCluster;
import tools.jackson.databind.JsonNode;

final class ClusterChartsTest {
  private static final long TEN_MEGABYTES = 10_000_000;
  private static final StudyResult.Planned STUDY = SmallClusters.study();
  private static final Words WORDS = new Words(Language.ENGLISH, STUDY.knowledge());

  @TempDir Path folder = Path.of("");

  @Test
  void aClusterHasTheColorOfItsKindAndADashedEdgeIfItIsNotSure() {
    JsonNode regions = base(map(STUDY)).get("geo").get("regions");
    assertThat(colors(regions))
        .containsExactly(
            "@sea",
            "@obsoleted",
            "@to-be-transformed",
            "@developmental",
            "@ecological",
            "@obsoleted",
            "@not-classifiable");
    assertThat(regions.get(5).get("itemStyle").get("borderType").asString()).isEqualTo("dashed");
    assertThat(regions.get(1).get("itemStyle").get("borderType").asString()).isEqualTo("solid");
    assertThat(regions.get(5).get("tip").asString()).contains("West gate", "not certain");
  }

  @Test
  void everyDrawnAreaHasAnOutline() {
    assertThat(map(STUDY).maps().getFirst().geoJson().get("features").findValuesAsString("name"))
        .contains("sea", "cluster old-harbor", "cluster west-gate", "cluster lone-works");
  }

  @Test
  void pointsLieInTheFieldOfTheirKind() {
    JsonNode series = base(matrix(STUDY.clusters())).get("series");
    ClusterType[] types = ClusterType.values();
    for (int i = 0; i < types.length; i++) {
      for (JsonNode point : series.get(i).get("data")) {
        double carbon = point.get("value").get(0).asDouble();
        double strength = point.get("value").get(1).asDouble();
        assertThat(types[i])
            .isEqualTo(
                carbon > 1
                    ? strength > 0.5 ? ClusterType.TO_BE_TRANSFORMED : ClusterType.OBSOLETED
                    : strength > 0.5 ? ClusterType.ECOLOGICAL : ClusterType.DEVELOPMENTAL);
      }
    }
  }

  @Test
  void theMatrixHasAnEllipseForEachClusterAndAnArrowForEachYear() {
    JsonNode series = base(matrix(STUDY.clusters())).get("series");
    assertThat(series.get(4).get("data")).hasSize(5);
    assertThat(series.get(4).get("data").get(0).get("coords")).hasSize(49);
    assertThat(series.get(5).get("data")).hasSize(10);
    assertThat(series.get(6).get("data")).hasSize(5);
  }

  @Test
  void itsTableHasARowForEachClassifiedYear() {
    assertThat(matrix(STUDY.clusters()).table().rows()).hasSize(15);
    assertThat(map(STUDY).table().rows()).hasSize(6);
  }

  @Test
  void otherThresholdsAreDrawnAsDistances() {
    StudiedCluster first = STUDY.clusters().clusters().getFirst();
    StudiedCluster other =
        withTrack(
            first,
            new ClusterTrack(
                first.group().id(),
                List.of(
                    SmallTracks.year(
                        2020, SmallTracks.position(2, 0.7, 0.6), ClusterType.OBSOLETED, 0.9)),
                List.of()));
    JsonNode option = base(matrix(SmallClusters.study(List.of(first, other))));
    assertThat(option.get("yAxis").get("name").asString()).contains("above its threshold");
    JsonNode points = option.get("series").get(0).get("data");
    assertThat(points.get(0).get("value").get(1).asDouble()).isEqualTo(-0.14);
    assertThat(points.get(1).get("value").get(1).asDouble()).isEqualTo(0.1);
  }

  @Test
  void anAreaAcrossTheDateLineDoesNotSpanTheMap() {
    SmallClusters.Seat seat = new SmallClusters.Seat("isle", "Isle", -17, 179.97, 8);
    StudyResult.Planned study =
        SmallClusters.withClusters(
            STUDY,
            SmallClusters.facilities(List.of(seat)),
            SmallClusters.study(List.of(SmallClusters.unknown(SmallClusters.group(seat)))));
    List<JsonNode> polygons = new ArrayList<>();
    for (JsonNode feature : map(study).maps().getFirst().geoJson().get("features")) {
      if (feature.get("properties").get("name").asString().equals("cluster isle")) {
        feature.get("geometry").get("coordinates").forEach(polygons::add);
      }
    }
    assertThat(polygons).hasSize(2);
    for (JsonNode polygon : polygons) {
      double west = 999;
      double east = -999;
      for (JsonNode point : polygon.get(0)) {
        west = Math.min(west, point.get(0).asDouble());
        east = Math.max(east, point.get(0).asDouble());
      }
      assertThat(east - west).isLessThan(20);
    }
  }

  @Test
  void aHundredClustersStayReadable() throws IOException {
    StudyResult.Planned study = hundred();
    JsonNode map = base(map(study));
    assertThat(map.get("geo").get("regions")).hasSize(61);
    assertThat(map(study).table().rows()).hasSize(100);
    int named = 0;
    JsonNode series = base(matrix(study.clusters())).get("series");
    for (int i = 0; i < 4; i++) {
      for (JsonNode point : series.get(i).get("data")) {
        named += point.get("label").has("show") ? 0 : 1;
      }
    }
    assertThat(named).isEqualTo(12);
    assertThat(series.get(4).get("data").size()).isLessThanOrEqualTo(25);
    Path file = HtmlReport.write(study, Language.ENGLISH, folder);
    assertThat(Files.size(file)).isLessThan(TEN_MEGABYTES);
    Document page = Jsoup.parse(file);
    assertThat(page.select("details.cluster")).hasSize(30);
    assertThat(page.select("#clusters").text()).contains("The 30 largest unfold");
  }

  private static StudyResult.Planned hundred() {
    List<SmallClusters.Seat> seats = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int row = i / 10;
      seats.add(new SmallClusters.Seat("seat-" + i, "Seat " + i, 45 + 0.8 * row, 5 + i % 10, 3));
    }
    List<StudiedCluster> clusters = new ArrayList<>();
    ClusterType[] types = ClusterType.values();
    for (int i = 0; i < 100; i++) {
      clusters.add(
          SmallFindings.known(
              SmallClusters.group(seats.get(i)), types[i % types.length], i % 3 == 0 ? 0.4 : 0.7));
    }
    return SmallClusters.withClusters(
        STUDY, SmallClusters.facilities(seats), SmallClusters.study(clusters));
  }

  private static StudiedCluster withTrack(StudiedCluster cluster, ClusterTrack track) {
    return new StudiedCluster(
        cluster.group(),
        cluster.specialties(),
        cluster.carbon(),
        track,
        cluster.change(),
        cluster.diagnosis(),
        cluster.strategies());
  }

  private static Chart map(StudyResult.Planned study) {
    return ClusterMapChart.of(study.registry(), study.clusters(), WORDS);
  }

  private static Chart matrix(ClusterStudy study) {
    return MatrixChart.of(study, WORDS);
  }

  private static JsonNode base(Chart chart) {
    return chart.option().get("baseOption");
  }

  private static List<String> colors(JsonNode regions) {
    List<String> colors = new ArrayList<>();
    regions.forEach(r -> colors.add(r.get("itemStyle").get("areaColor").asString()));
    return colors;
  }
}
