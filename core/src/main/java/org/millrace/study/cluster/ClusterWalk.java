package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.millrace.classify.diagnosis.ClusterDiagnosis;
import org.millrace.classify.diagnosis.DiagnosisProblem;
import org.millrace.classify.diagnosis.DiagnosisResult;
import org.millrace.classify.diagnosis.DiagnosisRules;
import org.millrace.classify.matrix.Classification;
import org.millrace.classify.matrix.ClassifyProblem;
import org.millrace.classify.matrix.ClassifyResult;
import org.millrace.cluster.stage.StageRules;
import org.millrace.domain.Activity;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.engine.Run;

/** Finds the clusters of a region, and what each is. */
public final class ClusterWalk {
  private final ClusterInputs inputs;
  private final Run run;
  private final SectorScheme scheme;
  private final Valued valued;
  private final EmploymentComparison employment;

  private ClusterWalk(ClusterInputs inputs, Run run) {
    this.inputs = inputs;
    this.run = run;
    scheme = new SectorScheme(inputs.registry().region().economy());
    valued = new Valued(inputs.registry(), scheme);
    employment = new EmploymentComparison(inputs.registry().region().economy(), scheme);
  }

  /** The clusters of a region. */
  public static ClusterStudy of(ClusterInputs inputs, Run run) {
    return new ClusterWalk(inputs, run).study();
  }

  private ClusterStudy study() {
    Registry registry = inputs.registry();
    Grouping grouping = new Grouping(registry, inputs.rules());
    List<ClusterGroup> groups = grouping.groups(run);
    List<SectorPattern> patterns =
        new Patterns(grouping.places(), inputs.rules()).of(registry.facilities(), scheme, run);
    run.check();
    Specialties specialties = compare(groups, patterns);
    Map<Id.RegionId, List<Specialty>> staged = specialties.staged(run);
    Footprints footprints =
        Footprints.of(
            groups,
            new CarbonDraft(
                registry,
                new KnowledgeIndex(inputs.knowledge()),
                FactorDraft.of(inputs.emissions()),
                grid()),
            valued,
            inputs.rules(),
            run);
    run.check();
    ClassifyProblem matrix =
        new MatrixDraft(registry, scheme, valued, inputs.rules())
            .problem(groups, footprints::findScope1, this::key, specialties);
    return new ClusterStudy(
        studied(groups, staged, footprints, matrix),
        patterns,
        employment.isPossible()
            ? ClusterStudy.Comparison.EMPLOYMENT
            : ClusterStudy.Comparison.PLANTS,
        grouping.places().size() - groups.stream().mapToInt(g -> g.members().size()).sum(),
        registry.facilities().size() - grouping.places().size());
  }

  /** The grid of the part of the world whose codes most facilities bear. */
  private Id.GridId grid() {
    Map<String, Long> schemes = new TreeMap<>();
    for (Facility facility : inputs.registry().facilities()) {
      if (facility.activity() instanceof Activity.Coded coded) {
        schemes.merge(coded.scheme(), 1L, Long::sum);
      }
    }
    String most =
        schemes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    return new Id.GridId(
        switch (most) {
          case "naics" -> "us";
          case "nace", "eprtr" -> "eu";
          default -> "world";
        });
  }

  private Specialties compare(List<ClusterGroup> groups, List<SectorPattern> patterns) {
    boolean people = employment.isPossible();
    Specialties specialties =
        new Specialties(scheme, patterns, people ? StageRules.DEFAULT : PlantComparison.rules());
    PlantComparison plants = new PlantComparison(inputs.registry(), scheme);
    if (people) {
      employment.compare(specialties, run);
      groups.forEach(
          g -> employment.place(g).ifPresent(place -> plants.countMembers(g, place, specialties)));
    } else {
      plants.compare(groups, specialties, run);
    }
    return specialties;
  }

  /** Where a cluster is compared. */
  private Optional<Id.RegionId> place(ClusterGroup group) {
    return employment.isPossible()
        ? employment.place(group)
        : Optional.of(PlantComparison.place(group));
  }

  private Optional<Specialties.Key> key(ClusterGroup group, Activity.Coded sector) {
    return place(group).map(p -> new Specialties.Key(p, scheme.id(sector)));
  }

  /** The sectors in which a cluster has members. */
  private List<Specialty> own(ClusterGroup group, Map<Id.RegionId, List<Specialty>> staged) {
    Set<Id.FacilityId> members = Set.copyOf(group.members());
    Map<Activity.Coded, Integer> counts =
        scheme.count(
            inputs.registry().facilities().stream().filter(f -> members.contains(f.id())).toList());
    return place(group).map(p -> staged.getOrDefault(p, List.of())).orElse(List.of()).stream()
        .filter(s -> counts.containsKey(s.sector()))
        .map(s -> s.withMembers(counts.getOrDefault(s.sector(), 0)))
        .toList();
  }

  private List<StudiedCluster> studied(
      List<ClusterGroup> groups,
      Map<Id.RegionId, List<Specialty>> staged,
      Footprints footprints,
      ClassifyProblem matrix) {
    if (groups.isEmpty()) {
      return List.of();
    }
    List<ClassifyResult.ClusterTrack> tracks = new Classification().solve(matrix, run).clusters();
    Symptoms symptoms = new Symptoms(inputs.registry(), valued);
    DiagnosisResult diagnoses =
        new ClusterDiagnosis()
            .solve(
                new DiagnosisProblem(
                    groups.stream().map(symptoms::of).toList(), DiagnosisRules.USUAL),
                run);
    Changes changes = new Changes(valued, footprints, inputs.rules());
    StrategyCases strategies = new StrategyCases(inputs, valued, footprints, new WhatIfs(matrix));
    List<StudiedCluster> clusters = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      ClusterGroup group = groups.get(i);
      ClassifyResult.ClusterTrack track = tracks.get(i);
      clusters.add(
          new StudiedCluster(
              group,
              own(group, staged),
              footprints.years(group),
              track,
              changes.of(group, run),
              diagnoses.clusters().get(i),
              strategies.of(group, track, run)));
      run.check();
    }
    return clusters;
  }
}
