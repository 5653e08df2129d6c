package org.millrace.domain.knowledge;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Who usually takes which by-products, by classes of NACE, and what people call them.
 *
 * @param version what the rows hash to
 */
public record ReceiverKnowledge(
    String version,
    List<FurtherNames> names,
    List<UsualTakers> takers,
    List<Habit> habits,
    List<SectorClasses> sectors) {
  public ReceiverKnowledge {
    Require.text("version of the receivers", version);
    names = List.copyOf(names);
    takers = List.copyOf(takers);
    habits = List.copyOf(habits);
    sectors = List.copyOf(sectors);
  }

  /**
   * What people call a material beside its name.
   *
   * @param codes that by-products of it are filed under beside its own; a short one such as {@code
   *     ewc:10.01} stands for all that it begins
   */
  public record FurtherNames(Id.MaterialId material, List<String> names, List<String> codes) {
    public FurtherNames {
      names = List.copyOf(names);
      codes = List.copyOf(codes);
    }
  }

  /**
   * Classes that usually take a material.
   *
   * @param classes of NACE, such as {@code 23.51}
   * @param weight how usual that is beside the other ways to place the material, above 0 and at
   *     most 1
   */
  public record UsualTakers(Id.MaterialId material, List<String> classes, double weight) {
    public UsualTakers {
      classes = List.copyOf(classes);
      Require.that(
          weight > 0 && weight <= 1,
          "The weight of a taker of '%s' is %s; it must be above 0 and at most 1.",
          material.value(),
          weight);
    }
  }

  /**
   * How often plants of a class take by-products of any kind, beside other classes.
   *
   * @param code of NACE, of any level; the longest that a class begins with holds
   */
  public record Habit(String code, double weight) {
    public Habit {
      Require.text("code of a class", code);
      Require.atLeast("weight of class '%s'".formatted(code), weight, 0);
    }
  }

  /**
   * The classes that plants of a sector belong to, in place of those of the sector's codes.
   *
   * @param classes of NACE, such as {@code 23.51}
   */
  public record SectorClasses(Id.SectorId sector, List<String> classes) {
    public SectorClasses {
      classes = List.copyOf(classes);
    }
  }
}
