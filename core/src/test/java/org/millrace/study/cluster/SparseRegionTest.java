package org.millrace.study.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.study.cluster.MadeUp.YEAR;

import org.junit.jupiter.api.Test;
import org.millrace.domain.Id;
import org.millrace.domain.Supplier;

/** Regions of which little is known, or in which hardly anything stands. */
final class SparseRegionTest {
  @Test
  void nothingAtAll() {
    ClusterStudy study = new MadeUp().study();
    assertThat(study.clusters()).isEmpty();
    assertThat(study.scattered()).isZero();
    assertThat(study.unplaced()).isZero();
  }

  @Test
  void onePlant() {
    ClusterStudy study =
        new MadeUp().plant("a", "20", 50, 8).adds("a", YEAR, 1e6, 10).burns("a", YEAR, 1e5).study();
    assertThat(study.clusters()).isEmpty();
    assertThat(study.scattered()).isEqualTo(1);
    FiniteNumbers.count(study);
  }

  @Test
  void noPlaceIsKnown() {
    MadeUp region = new MadeUp().park("p", "a0", "a1", "a2", "a3", "a4", "a5");
    for (int i = 0; i < 6; i++) {
      region.unplaced("a" + i, "20").burns("a" + i, YEAR, 1e5);
    }
    ClusterStudy study = region.study();
    assertThat(study.clusters()).isEmpty();
    assertThat(study.scattered()).isZero();
    assertThat(study.unplaced()).isEqualTo(6);
  }

  @Test
  void allAtOnePoint() {
    MadeUp region = new MadeUp();
    for (int i = 0; i < 60; i++) {
      region.plant("a" + i, "20", 50, 8).burns("a" + i, YEAR, 1e5);
    }
    ClusterStudy study = region.study();
    assertThat(study.clusters())
        .singleElement()
        .satisfies(c -> assertThat(c.group().members()).hasSize(60))
        .satisfies(c -> assertThat(c.group().radius().amount()).isCloseTo(0, within(1e-9)));
    assertThat(study.scattered()).isZero();
    FiniteNumbers.count(study);
  }

  @Test
  void aSmallRegionIsOneClusterAndAWideOneIsNone() {
    assertThat(three(0.01).study().clusters())
        .singleElement()
        .satisfies(c -> assertThat(c.group().kind()).isEqualTo(ClusterGroup.Kind.REGION));
    ClusterStudy wide = three(1).study();
    assertThat(wide.clusters()).isEmpty();
    assertThat(wide.scattered()).isEqualTo(3);
  }

  private static MadeUp three(double degrees) {
    return new MadeUp()
        .plant("a", "20", 50, 8)
        .plant("b", "20", 50 + degrees, 8)
        .plant("c", "20", 50, 8 + degrees);
  }

  @Test
  void twoFarApartHeapsAreTwoClusters() {
    MadeUp region = new MadeUp();
    for (int i = 0; i < 6; i++) {
      region.plant("west-" + i, "20", 50 + 0.01 * i, 8);
      region.plant("east-" + i, "23", 50 + 0.01 * i, 12);
    }
    region.plant("alone", "20", 55, 10).unplaced("nowhere", "20");
    ClusterStudy study = region.study();
    assertThat(study.clusters()).hasSize(2);
    assertThat(study.clusters())
        .allSatisfy(c -> assertThat(c.group().kind()).isEqualTo(ClusterGroup.Kind.DENSITY));
    assertThat(study.scattered()).isEqualTo(1);
    assertThat(study.unplaced()).isEqualTo(1);
    assertThat(study.comparison()).isEqualTo(ClusterStudy.Comparison.PLANTS);
  }

  /** A park that names a plant twice, and two parks that share one. */
  @Test
  void aPlantIsInOneClusterOnce() {
    ClusterStudy study =
        three(0.01)
            .plant("d", "20", 50.02, 8)
            .plant("e", "20", 50.03, 8)
            .park("p", "a", "b", "c", "a")
            .park("q", "c", "d", "e")
            .burns("a", YEAR, 1e5)
            .study();
    assertThat(study.clusters())
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.group().members())
                    .extracting(Id.FacilityId::value)
                    .containsExactly("a", "b", "c"));
    assertThat(study.scattered()).isEqualTo(2);
  }

  /** Power one way and steam the other, as where a power station serves a mill with a boiler. */
  @Test
  void suppliesThatRunInACircleAreNoFault() {
    ClusterStudy study =
        three(0.01)
            .burns("a", YEAR, 1e6)
            .burns("b", YEAR, 1e6)
            .uses("b", YEAR, "steam", 1e4, neighbor("a"))
            .uses("a", YEAR, "electricity", 1e4, neighbor("b"))
            .uses("b", YEAR, "electricity", 1e4, neighbor("a"))
            .study();
    assertThat(study.clusters()).hasSize(1);
    FiniteNumbers.count(study);
  }

  /** No grid is known of this part of the world, so power of a neighbor can't be replaced. */
  @Test
  void suppliesWithoutAGridAreNoFault() {
    ClusterStudy study =
        new MadeUp()
            .inScheme("isic")
            .plant("a", "20", 50, 8)
            .plant("b", "20", 50.01, 8)
            .plant("c", "20", 50, 8.01)
            .burns("a", YEAR, 1e6)
            .burns("b", YEAR, 1e6)
            .uses("a", YEAR, "electricity", 1e4, neighbor("b"))
            .uses("b", YEAR, "electricity", 1e4, neighbor("a"))
            .study();
    assertThat(study.clusters()).hasSize(1);
    FiniteNumbers.count(study);
  }

  private static Supplier neighbor(String id) {
    return new Supplier.Neighbor(new Id.FacilityId(id));
  }
}
