package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.domain.Id;

/**
 * One technology at all its places.
 *
 * @param supply what it can take
 * @param gaining trials that gain, by gain
 * @param tried places
 * @param worths for each source in reach the most that a tonne of it can bring [EUR/t]
 * @param taken materials that some gaining trial takes
 */
record Trials(
    Ground.Supply supply,
    List<Trials.Gaining> gaining,
    Set<Id.PlaceId> tried,
    Map<Integer, Double> worths,
    Set<Id.MaterialId> taken) {
  /** So often an enterprise is moved to the middle of its partners at most. */
  private static final int MOVES = 3;

  /** A technology and a place that gain together when everything is still there. */
  record Gaining(Ground.Supply supply, Place place, double gain) {}

  static Trials of(Ground ground, Ground.Supply supply, Remaining remaining) {
    Trials trials =
        new Trials(supply, new ArrayList<>(), new HashSet<>(), new HashMap<>(), new HashSet<>());
    CandidatePlaces places = new CandidatePlaces(ground);
    Optional<Found> best = Optional.empty();
    for (Place place : places.of(supply)) {
      Optional<Found> tried = trials.attempt(ground, place, remaining);
      if (tried.isPresent() && (best.isEmpty() || isBetter(tried.get(), best.get()))) {
        best = tried;
      }
    }
    for (int i = 0; i < MOVES && ground.places().isEmpty() && best.isPresent(); i++) {
      Place middle = places.amid(best.get());
      Optional<Found> moved = trials.attempt(ground, middle, remaining);
      if (moved.isEmpty() || moved.get().gain() <= best.get().gain()) {
        break;
      }
      best = moved;
    }
    return trials;
  }

  private Optional<Found> attempt(Ground ground, Place place, Remaining remaining) {
    Trial trial = new Trial(ground, supply, place);
    tried.add(place.id());
    double fixed = trial.runningPerTonne() + trial.cost().leastPerTonne();
    for (List<Feed> group : trial.groups()) {
      double products = Sizing.products(trial, group.getFirst().recipe());
      group.forEach(f -> worths.merge(f.source(), f.worth() + products - fixed, Math::max));
    }
    Optional<Found> found = Found.of(trial, remaining);
    found.ifPresent(
        f -> {
          gaining.add(new Gaining(supply, place, f.gain()));
          f.plan()
              .taken()
              .keySet()
              .forEach(feed -> taken.add(ground.sources().get(feed.source()).material()));
        });
    return found;
  }

  /** Of equal ones the place of the lower name. */
  private static boolean isBetter(Found found, Found than) {
    return found.gain() > than.gain()
        || (found.gain() == than.gain()
            && found.trial().place().id().compareTo(than.trial().place().id()) < 0);
  }
}
