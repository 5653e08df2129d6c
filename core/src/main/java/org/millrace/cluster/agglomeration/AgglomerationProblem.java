package org.millrace.cluster.agglomeration;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Where the plants of some industries stand in a nation.
 *
 * <p>Sizes are of one kind throughout: employment [person], or plants where plants are only
 * counted. Only shares matter.
 *
 * @param areas every area of the nation once, also those without a plant of these industries; left
 *     out areas make every index wrong
 * @param industries each once
 * @param groups industries of which it is asked whether they sit together
 */
public record AgglomerationProblem(
    List<Area> areas, List<Industry> industries, List<Group> groups, AgglomerationRules rules) {
  /** How far sums may be apart for rounding, relative to the larger. */
  private static final double ROUNDING = 1e-9;

  public AgglomerationProblem {
    areas = List.copyOf(areas);
    industries = List.copyOf(industries);
    groups = List.copyOf(groups);
    Map<Id.RegionId, Double> sizes = sizes(areas);
    Set<Id.SectorId> known = new HashSet<>();
    for (Industry industry : industries) {
      Require.that(
          known.add(industry.id()), "There are two industries '%s'.", industry.id().value());
      requireFits(industry, sizes);
    }
    Require.that(
        industries.stream().noneMatch(i -> i.plants() instanceof Counted)
            || industries.stream().allMatch(i -> i.plants() instanceof Counted),
        "Some industries count plants and others have sizes; all must do the same.");
    groups.forEach(g -> g.members().forEach(m -> requireKnown(g, m, known)));
  }

  /**
   * A part of the nation.
   *
   * @param size of all industries together, these and all others; not negative
   */
  public record Area(Id.RegionId id, double size) {
    public Area {
      requireSize("size of area '%s'".formatted(id.value()), size);
    }
  }

  /** Plants that make the same. */
  public record Industry(Id.SectorId id, Plants plants) {}

  /** What is known of the plants of an industry. */
  public sealed interface Plants {}

  /** Each plant and its size. */
  public record Listed(List<Plant> plants) implements Plants {
    public Listed {
      plants = List.copyOf(plants);
    }
  }

  /** How many plants stand where; all weigh the same. */
  public record Counted(List<Count> counts) implements Plants {
    public Counted {
      counts = List.copyOf(counts);
    }
  }

  /**
   * The industry's size by area, and of its plants no more than how unequal they are.
   *
   * @param herfindahl sum of the squared shares of the plants, not of the firms, in (0, 1]
   */
  public record Summarized(List<Part> parts, double herfindahl) implements Plants {
    public Summarized {
      parts = List.copyOf(parts);
      Require.that(
          herfindahl > 0 && herfindahl <= 1,
          "A Herfindahl index is %s; it must lie in (0, 1].",
          herfindahl);
    }
  }

  /**
   * A plant, not a firm.
   *
   * @param size not negative
   */
  public record Plant(Id.RegionId area, double size) {
    public Plant {
      requireSize("size of a plant in area '%s'".formatted(area.value()), size);
    }
  }

  /** How many plants an area has, at least 0. */
  public record Count(Id.RegionId area, int plants) {
    public Count {
      Require.that(
          plants >= 0, "Area '%s' has %s plants; it must be at least 0.", area.value(), plants);
    }
  }

  /**
   * An industry's size in an area.
   *
   * @param size not negative
   */
  public record Part(Id.RegionId area, double size) {
    public Part {
      requireSize("size in area '%s'".formatted(area.value()), size);
    }
  }

  /**
   * Industries that may sit together.
   *
   * @param name says which group it is
   * @param members two or more, each once
   */
  public record Group(String name, List<Id.SectorId> members) {
    public Group {
      Require.text("name of a group", name);
      members = List.copyOf(members);
      Require.that(
          members.size() >= 2 && Set.copyOf(members).size() == members.size(),
          "Group '%s' must have two or more industries, each once.",
          name);
    }
  }

  private static void requireSize(String thing, double size) {
    Require.atLeast(thing, Require.finite(thing, size), 0);
  }

  private static Map<Id.RegionId, Double> sizes(List<Area> areas) {
    Map<Id.RegionId, Double> sizes = new HashMap<>();
    double total = 0;
    for (Area area : areas) {
      Require.that(
          sizes.put(area.id(), area.size()) == null,
          "There are two areas '%s'.",
          area.id().value());
      total += area.size();
    }
    Require.that(
        total > 0 && Double.isFinite(total),
        "All areas together have the size %s; it must be more than 0.",
        total);
    return sizes;
  }

  private static void requireFits(Industry industry, Map<Id.RegionId, Double> sizes) {
    Map<Id.RegionId, Double> own = new HashMap<>();
    for (Part part : PlantSizes.parts(industry.plants())) {
      Require.that(
          sizes.containsKey(part.area()),
          "Industry '%s' stands in area '%s', which is not in the list of areas.",
          industry.id().value(),
          part.area().value());
      own.merge(part.area(), part.size(), Double::sum);
    }
    own.forEach(
        (area, size) ->
            Require.that(
                size <= Require.known("area", sizes, area) * (1 + ROUNDING),
                "Industry '%s' has the size %s in area '%s', more than all industries together:"
                    + " %s.",
                industry.id().value(),
                size,
                area.value(),
                Require.known("area", sizes, area)));
    if (industry.plants() instanceof Summarized summarized) {
      requireHerfindahl(industry.id(), summarized.herfindahl(), own.values());
    }
  }

  /** Plants stand in one area each, so they are no more unequal than areas are. */
  private static void requireHerfindahl(
      Id.SectorId industry, double herfindahl, Collection<Double> sizes) {
    double total = sizes.stream().mapToDouble(Double::doubleValue).sum();
    double areas = sizes.stream().mapToDouble(s -> s / total * (s / total)).sum();
    Require.that(
        total == 0 || herfindahl <= areas * (1 + ROUNDING),
        "The Herfindahl index of the plants of industry '%s' is %s, more than that of its areas,"
            + " %s; a plant stands in one area.",
        industry.value(),
        herfindahl,
        areas);
  }

  private static void requireKnown(Group group, Id.SectorId member, Set<Id.SectorId> known) {
    Require.that(
        known.contains(member),
        "Group '%s' has industry '%s', which is not in the list of industries.",
        group.name(),
        member.value());
  }
}
