package org.millrace.country;

import java.util.List;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * What parks specialize in: which sectors settle together. Assumed.
 *
 * @param weight how often, beside the others
 * @param anchors sectors that come first, each once as long as there is room
 * @param members sectors that the others are drawn from
 */
public record ParkKind(
    String name, double weight, List<Id.SectorId> anchors, List<Member> members) {
  public ParkKind {
    Require.text("name of a kind of parks", name);
    Require.atLeast("weight of '%s'".formatted(name), weight, 0);
    anchors = List.copyOf(anchors);
    members = List.copyOf(members);
    Require.that(!members.isEmpty(), "Kind '%s' has no members.", name);
  }

  /** A sector and how often it is drawn, beside the others. */
  public record Member(Id.SectorId sector, double weight) {
    public Member {
      Require.atLeast("weight of '%s'".formatted(sector.value()), weight, 0);
    }
  }

  List<Id.SectorId> sectors() {
    return Stream.concat(anchors.stream(), members.stream().map(Member::sector)).toList();
  }
}
