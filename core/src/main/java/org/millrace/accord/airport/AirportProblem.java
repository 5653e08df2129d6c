package org.millrace.accord.airport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Users of one thing that must be as large as the largest need.
 *
 * @param classes users of equal need; in any order
 */
public record AirportProblem(List<UserClass> classes) {
  /** All users together; beyond, a whole number has no exact double. */
  private static final long MOST_USERS = 1L << 53;

  public AirportProblem {
    classes = List.copyOf(classes);
    Require.that(!classes.isEmpty(), "There is no class of users.");
    Set<Id.PlayerId> seen = new HashSet<>();
    long users = 0;
    for (UserClass one : classes) {
      Require.that(seen.add(one.id()), "Class '%s' is named twice.", one.id().value());
      users = Math.addExact(users, one.users());
    }
    Require.that(
        users <= MOST_USERS, "There are %s users; there must be at most %s.", users, MOST_USERS);
  }

  /**
   * Users of equal need.
   *
   * @param users how many there are
   * @param cost what it would cost to serve one of them alone, and so any number of them
   */
  public record UserClass(Id.PlayerId id, long users, Money cost) {
    public UserClass {
      Require.that(
          users >= 1 && users <= MOST_USERS,
          "Class '%s' has %s users; it must have at least 1 and at most %s.",
          id.value(),
          users,
          MOST_USERS);
      Require.atLeast("cost of class '%s' [EUR]".formatted(id.value()), cost.amount(), 0);
    }
  }
}
