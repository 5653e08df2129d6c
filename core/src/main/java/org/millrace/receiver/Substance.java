package org.millrace.receiver;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * A material that a by-product may be.
 *
 * @param parents the wider material it is a kind of; empty at the root, else one
 * @param names all that people call it
 * @param codes such as {@code ewc:10.01.02}; a short one such as {@code ewc:10.01} stands for all
 *     that it begins
 * @param givers classes of activity, or wider codes, that usually have it to give
 */
public record Substance(
    Id.MaterialId id,
    List<Id.MaterialId> parents,
    List<String> names,
    List<String> codes,
    List<String> givers) {
  public Substance {
    parents = List.copyOf(parents);
    names = List.copyOf(names);
    codes = List.copyOf(codes);
    givers = List.copyOf(givers);
    Require.that(parents.size() <= 1, "Substance '%s' has more than one parent.", id.value());
  }
}
