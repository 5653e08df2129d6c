package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.classify.matrix.ClassifyResult.ClusterTrack;
import org.millrace.classify.matrix.Missing;
import org.millrace.classify.matrix.YearResult.NotClassifiable;
import org.millrace.cluster.localization.LocalizationResult;
import org.millrace.domain.Activity;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Site;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.study.StudyResult;
import org.millrace.study.cluster.ClusterGroup;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.SectorPattern;
import org.millrace.study.cluster.StudiedCluster;
import org.millrace.unit.Distance;

/**
 * Made-up clusters around the fjord: one of each kind, one that is not certain, one of which too
 * little is known; the smallest have one member and two.
 */
final class SmallClusters {
  static final Activity.Coded CEMENT = new Activity.Coded("nace", "23.51");
  static final Activity.Coded PAPER = new Activity.Coded("nace", "17.11");

  private SmallClusters() {}

  /** A place with so many members around it. */
  record Seat(String id, String name, double latitude, double longitude, int members) {}

  private static final List<Seat> SEATS =
      List.of(
          new Seat("old-harbor", "Old harbor", 55.30, 10.60, 14),
          new Seat("cement-valley", "Cement valley", 55.72, 11.20, 11),
          new Seat("paper-mills", "Paper mills {north}", 56.02, 10.20, 9),
          new Seat("green-park", "Green park", 55.45, 11.75, 7),
          new Seat("west-gate", "West gate", 55.50, 9.75, 2),
          new Seat("lone-works", "Lone works", 55.95, 11.10, 1));

  /** The small study with these clusters in place of its own. */
  static StudyResult.Planned study() {
    return withClusters(SmallStudy.planned(), facilities(SEATS), clusters());
  }

  static StudyResult.Planned withClusters(
      StudyResult.Planned study, List<Facility> more, ClusterStudy clusters) {
    List<Facility> facilities = new ArrayList<>(study.registry().facilities());
    facilities.addAll(more);
    return new StudyResult.Planned(
        study.registry().withFacilities(facilities),
        study.knowledge(),
        study.rules(),
        study.estimate(),
        study.matches(),
        study.plan(),
        study.abatement(),
        clusters,
        study.growth(),
        study.requests(),
        study.heat(),
        study.water());
  }

  static ClusterStudy clusters() {
    List<StudiedCluster> clusters = new ArrayList<>();
    ClusterType[] types = ClusterType.values();
    for (int i = 0; i < SEATS.size() - 1; i++) {
      Seat seat = SEATS.get(i);
      clusters.add(
          SmallFindings.known(
              group(seat), types[i % types.length], i == SEATS.size() - 2 ? 0.4 : 0.85));
    }
    clusters.add(unknown(group(SEATS.getLast())));
    return study(clusters);
  }

  static ClusterStudy study(List<StudiedCluster> clusters) {
    return new ClusterStudy(
        clusters,
        List.of(
            new SectorPattern(
                CEMENT,
                12,
                12,
                new LocalizationResult.Undefined(LocalizationResult.Reason.NO_SPREAD)),
            new SectorPattern(
                PAPER,
                40,
                40,
                new LocalizationResult.Measured(
                    LocalizationResult.Verdict.LOCALIZED,
                    0.2,
                    0,
                    new Distance(5),
                    1000,
                    0.05,
                    List.of(point(0, 0), point(5, 0.01), point(25, 0.02), point(60, 0))))),
        ClusterStudy.Comparison.EMPLOYMENT,
        3,
        1);
  }

  private static LocalizationResult.Point point(double kilometers, double excess) {
    return new LocalizationResult.Point(
        new Distance(kilometers),
        0.02 + excess,
        new LocalizationResult.Band(0, 0.02),
        new LocalizationResult.Band(0, 0.02),
        excess,
        0);
  }

  static StudiedCluster unknown(ClusterGroup group) {
    return new StudiedCluster(
        group,
        List.of(),
        List.of(),
        new ClusterTrack(
            group.id(),
            List.of(
                new NotClassifiable(
                    2020,
                    List.of(
                        new Missing.NoEmission(),
                        new Missing.NoValueAdded(),
                        new Missing.NoReference(new Id.SectorId("cement"), 0.7),
                        new Missing.CoverageTooLow(0.3, 0.8),
                        new Missing.TooFewIndicators(1, 2)))),
            List.of()),
        List.of(),
        SmallFindings.silence(group.id()),
        List.of());
  }

  static ClusterGroup group(Seat seat) {
    return new ClusterGroup(
        new Id.ClusterId(seat.id()),
        seat.members() > 8 ? ClusterGroup.Kind.DENSITY : ClusterGroup.Kind.PARK,
        seat.name(),
        facilities(List.of(seat)).stream().map(Facility::id).toList(),
        new GeoPoint(seat.latitude(), seat.longitude()),
        new Distance(seat.members() == 1 ? 0 : 9.3));
  }

  /** Members on a sunflower around their seat. */
  static List<Facility> facilities(List<Seat> seats) {
    List<Facility> facilities = new ArrayList<>();
    for (Seat seat : seats) {
      for (int i = 0; i < seat.members(); i++) {
        double radius = 0.08 * Math.sqrt((double) i / seat.members());
        double angle = 2.4 * i;
        double east = seat.longitude() + 1.7 * radius * Math.cos(angle);
        facilities.add(
            new Facility(
                new Id.FacilityId(seat.id() + '-' + i),
                new Id.FirmId(seat.id() + '-' + i),
                seat.name() + " works " + (i + 1),
                new Activity.Unstated(),
                new Site.At(
                    new GeoPoint(
                        seat.latitude() + radius * Math.sin(angle),
                        Math.IEEEremainder(east, 360)))));
      }
    }
    return facilities;
  }
}
