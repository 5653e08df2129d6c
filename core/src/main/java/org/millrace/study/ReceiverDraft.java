package org.millrace.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.millrace.domain.Activity;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.ReceiverKnowledge;
import org.millrace.domain.knowledge.ReceiverKnowledge.FurtherNames;
import org.millrace.domain.knowledge.ReceiverKnowledge.Habit;
import org.millrace.domain.knowledge.ReceiverKnowledge.SectorClasses;
import org.millrace.domain.knowledge.Sector;
import org.millrace.domain.knowledge.SectorFlow;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Use;
import org.millrace.receiver.ByProduct;
import org.millrace.receiver.Ground;
import org.millrace.receiver.ReceiverProblem;
import org.millrace.receiver.ReceiverProblem.Taker;
import org.millrace.receiver.ReceiverProblem.Taking;
import org.millrace.receiver.ReceiverRules;
import org.millrace.receiver.Substance;

/**
 * Turns the knowledge into a question for the engine {@code receivers}. A sector stands for the
 * classes it covers, each by its habit; what a table of takers says weighs more than what follows
 * from needs, uses and technologies.
 */
public final class ReceiverDraft {
  private static final String SCHEME = "nace";

  /** Weight of a sector that buys a material, shared by its classes. */
  private static final double NEEDED = 0.4;

  /** Weight of a sector that can use a material instead of another, shared by its classes. */
  private static final double REPLACING = 0.4;

  /** Weight of a sector that uses what a technology makes of a material. */
  private static final double CONVERTED = 0.15;

  private final Knowledge knowledge;
  private final ReceiverKnowledge receivers;
  private final Map<String, Double> habits = new LinkedHashMap<>();
  private final Map<Id.SectorId, List<String>> codes = new LinkedHashMap<>();
  private final Map<Id.SectorId, Map<String, Double>> classes = new HashMap<>();
  private final Map<Id.MaterialId, Set<Id.SectorId>> needing = new HashMap<>();

  /**
   * Starts with what is known.
   *
   * @param classes all classes of NACE, such as {@code 23.51}
   */
  public ReceiverDraft(Knowledge knowledge, ReceiverKnowledge receivers, List<String> classes) {
    this.knowledge = knowledge;
    this.receivers = receivers;
    classes.forEach(c -> habits.put(c, habit(c)));
    knowledge.sectors().forEach(s -> codes.put(s.id(), codes(s)));
    receivers.sectors().forEach(s -> codes.put(s.sector(), s.classes()));
    coverClasses(classes);
    for (SectorFlow flow : knowledge.flows()) {
      if (flow.direction() == SectorFlow.Direction.NEED) {
        needing.computeIfAbsent(flow.material(), m -> new LinkedHashSet<>()).add(flow.sector());
      }
    }
  }

  /** Gives each sector its classes: those stated, else those whose longest prefix it has. */
  private void coverClasses(List<String> all) {
    Map<String, Id.SectorId> covering = new HashMap<>();
    knowledge.sectors().forEach(s -> codes(s).forEach(c -> covering.put(c, s.id())));
    for (String code : all) {
      Optional<Id.SectorId> sector = Optional.empty();
      for (int length = code.length(); length > 1 && sector.isEmpty(); length--) {
        sector = Optional.ofNullable(covering.get(code.substring(0, length)));
      }
      sector.ifPresent(
          s -> classes.computeIfAbsent(s, k -> new TreeMap<>()).put(code, known(code)));
    }
    for (SectorClasses stated : receivers.sectors()) {
      Map<String, Double> own = new TreeMap<>();
      stated.classes().forEach(c -> own.put(c, known(c)));
      classes.put(stated.sector(), own);
    }
  }

  private double known(String code) {
    return habits.getOrDefault(code, 0.0);
  }

  /** The question for by-products, by rules. */
  public ReceiverProblem problem(List<ByProduct> byProducts, ReceiverRules rules) {
    return new ReceiverProblem(
        byProducts,
        substances(),
        takings(),
        habits.entrySet().stream().map(e -> new Taker(e.getKey(), e.getValue())).toList(),
        rules);
  }

  private double habit(String code) {
    String longest = "";
    double weight = 0;
    for (Habit habit : receivers.habits()) {
      if (code.startsWith(habit.code()) && habit.code().length() > longest.length()) {
        longest = habit.code();
        weight = habit.weight();
      }
    }
    return weight;
  }

  private static List<String> codes(Sector sector) {
    return sector.codes().stream()
        .filter(c -> c.scheme().equals(SCHEME))
        .map(Activity.Coded::code)
        .toList();
  }

  private List<Substance> substances() {
    Map<Id.MaterialId, FurtherNames> further = new HashMap<>();
    receivers.names().forEach(n -> further.put(n.material(), n));
    Map<Id.MaterialId, Set<String>> givers = new HashMap<>();
    for (SectorFlow flow : knowledge.flows()) {
      if (flow.direction() == SectorFlow.Direction.OFFER) {
        givers
            .computeIfAbsent(flow.material(), m -> new LinkedHashSet<>())
            .addAll(codes.getOrDefault(flow.sector(), List.of()));
      }
    }
    return knowledge.materials().stream()
        .map(
            m ->
                substance(
                    m,
                    further.getOrDefault(m.id(), new FurtherNames(m.id(), List.of(), List.of())),
                    givers.getOrDefault(m.id(), Set.of())))
        .toList();
  }

  private static Substance substance(Material material, FurtherNames further, Set<String> givers) {
    return new Substance(
        material.id(),
        material.parents(),
        Stream.concat(Stream.of(material.names().english()), further.names().stream()).toList(),
        Stream.concat(material.codes().stream(), further.codes().stream()).distinct().toList(),
        List.copyOf(givers));
  }

  private List<Taking> takings() {
    List<Taking> takings = new ArrayList<>();
    receivers
        .takers()
        .forEach(
            t ->
                t.classes()
                    .forEach(
                        c ->
                            takings.add(
                                new Taking(t.material(), c, t.weight(), new Ground.Usual()))));
    needing.forEach(
        (material, sectors) ->
            sectors.forEach(s -> spread(material, s, NEEDED, new Ground.Needed(s), takings)));
    for (Use use : knowledge.uses()) {
      usingSectors(use)
          .forEach(
              s ->
                  spread(use.material(), s, REPLACING, new Ground.Replacing(use.id(), s), takings));
    }
    knowledge.technologies().forEach(t -> addConversions(t, takings));
    return takings;
  }

  /** Where a use holds; anywhere means where what it replaces is bought. */
  private Set<Id.SectorId> usingSectors(Use use) {
    return use.sectors().isEmpty()
        ? needing.getOrDefault(use.replaces(), Set.of())
        : new LinkedHashSet<>(use.sectors());
  }

  private void addConversions(Technology technology, List<Taking> takings) {
    for (Technology.Recipe recipe : technology.recipes()) {
      Set<Id.SectorId> seen = new HashSet<>();
      for (Technology.Output output : recipe.outputs()) {
        for (Use use : knowledge.uses()) {
          if (use.material().equals(output.material())) {
            for (Id.SectorId sector : usingSectors(use)) {
              if (seen.add(sector)) {
                Ground ground = new Ground.Converted(technology.id(), List.of(use.id()), sector);
                spread(recipe.input(), sector, CONVERTED, ground, takings);
              }
            }
          }
        }
      }
    }
  }

  /** Shares a weight of a sector among its classes, by their habits. */
  private void spread(
      Id.MaterialId material,
      Id.SectorId sector,
      double weight,
      Ground ground,
      List<Taking> takings) {
    Map<String, Double> those = classes.getOrDefault(sector, Map.of());
    double all = those.values().stream().mapToDouble(Double::doubleValue).sum();
    those.forEach(
        (code, habit) -> {
          double share = all > 0 ? weight * habit / all : weight / those.size();
          if (share > 0) {
            takings.add(new Taking(material, code, share, ground));
          }
        });
  }
}
