package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.millrace.domain.FigureSum;
import org.millrace.engine.Run;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * Founds enterprises one after another, each time the one that gains most of what is left. What is
 * left only shrinks, and with it gains; so a trial is computed again only when it comes to the top.
 */
final class Founding {
  private final Ground ground;
  private final Run run;

  /** A trial with what it gained when it was last computed. */
  private record Entry(Trials.Gaining trial, double gain, int round) {}

  private static final Comparator<Entry> BEST_FIRST =
      Comparator.comparingDouble((Entry e) -> -e.gain())
          .thenComparing(e -> e.trial().supply().technology().id())
          .thenComparing(e -> e.trial().place().id());

  Founding(Ground ground, Run run) {
    this.ground = ground;
    this.run = run;
  }

  EnterpriseResult.Portfolio found(List<Trials.Gaining> trials, double bound) {
    PriorityQueue<Entry> queue = new PriorityQueue<>(BEST_FIRST);
    trials.forEach(t -> queue.add(new Entry(t, t.gain(), 0)));
    Remaining remaining = Remaining.of(ground);
    List<Candidate> enterprises = new ArrayList<>();
    FigureSum gain = new FigureSum();
    double taken = 0;
    double closed = 0;
    while (enterprises.size() < ground.rules().portfolio()) {
      Optional<Found> next = next(queue, remaining, enterprises.size());
      if (next.isEmpty()) {
        break;
      }
      Candidate candidate = new Candidates(ground).of(next.get(), remaining);
      enterprises.add(candidate);
      gain.add(new Booking(next.get()).gain());
      taken += candidate.account().taken().amount();
      closed += candidate.account().closed().amount();
      remaining = remaining.after(next.get().plan());
    }
    return new EnterpriseResult.Portfolio(
        enterprises,
        gain.figure(Money::new, CandidatePlaces.origin("portfolio")),
        new Money(Math.max(bound, gain.value())),
        new MassFlow(taken),
        new MassFlow(closed),
        ground.offered() > 0 ? taken / ground.offered() : 0);
  }

  private Optional<Found> next(PriorityQueue<Entry> queue, Remaining remaining, int round) {
    while (!queue.isEmpty()) {
      run.check();
      Entry top = queue.remove();
      Trials.Gaining trial = top.trial();
      Optional<Found> found = Found.of(new Trial(ground, trial.supply(), trial.place()), remaining);
      if (found.isPresent() && top.round() == round) {
        queue.add(new Entry(trial, top.gain(), -1));
        return found;
      }
      found.ifPresent(f -> queue.add(new Entry(trial, f.gain(), round)));
    }
    return Optional.empty();
  }
}
