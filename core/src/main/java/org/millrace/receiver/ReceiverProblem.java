package org.millrace.receiver;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * By-products whose takers are sought, and what is known of who takes what. All classes of activity
 * belong to one classification of their own, such as NACE, and are written with points.
 *
 * @param byProducts each id once
 * @param substances each id once; every parent is listed
 * @param takings of listed substances by listed classes
 * @param takers the classes that are ranked, each once
 */
public record ReceiverProblem(
    List<ByProduct> byProducts,
    List<Substance> substances,
    List<Taking> takings,
    List<Taker> takers,
    ReceiverRules rules) {
  public ReceiverProblem {
    byProducts = List.copyOf(byProducts);
    substances = List.copyOf(substances);
    takings = List.copyOf(takings);
    takers = List.copyOf(takers);
    Set<String> asked = new HashSet<>();
    byProducts.forEach(
        b -> Require.that(asked.add(b.id()), "There are two by-products '%s'.", b.id()));
    Set<Id.MaterialId> materials = new HashSet<>();
    substances.forEach(
        s -> Require.that(materials.add(s.id()), "There are two substances '%s'.", s.id().value()));
    for (Substance substance : substances) {
      substance.parents().forEach(p -> requireListed(p, materials));
    }
    Set<String> classes = new HashSet<>();
    takers.forEach(
        t -> Require.that(classes.add(t.code()), "There are two classes '%s'.", t.code()));
    for (Taking taking : takings) {
      requireListed(taking.material(), materials);
      Require.that(
          classes.contains(taking.taker()),
          "Material '%s' is taken by class '%s', which is not listed.",
          taking.material().value(),
          taking.taker());
    }
  }

  private static void requireListed(Id.MaterialId material, Set<Id.MaterialId> materials) {
    Require.that(materials.contains(material), "There is no substance '%s'.", material.value());
  }

  /**
   * A class of activity that may take by-products.
   *
   * @param code such as {@code 23.51}
   * @param weight how often plants of the class take by-products of any kind, beside the others; at
   *     least 0
   */
  public record Taker(String code, double weight) {
    public Taker {
      Require.text("code of a class", code);
      String thing = "weight of class '%s'".formatted(code);
      Require.atLeast(thing, Require.finite(thing, weight), 0);
    }
  }

  /**
   * That a class takes a material.
   *
   * @param weight how usual that is beside the other ways to place the material, above 0 and at
   *     most 1
   */
  public record Taking(Id.MaterialId material, String taker, double weight, Ground ground) {
    public Taking {
      Require.that(
          weight > 0 && weight <= 1,
          "Class '%s' takes '%s' with weight %s; it must be above 0 and at most 1.",
          taker,
          material.value(),
          weight);
    }
  }
}
