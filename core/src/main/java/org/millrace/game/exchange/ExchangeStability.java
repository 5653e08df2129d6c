package org.millrace.game.exchange;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.game.exchange.ExchangeResult.Judged;
import org.millrace.game.exchange.ExchangeResult.Promise;
import org.millrace.game.exchange.ExchangeResult.Side;
import org.millrace.game.exchange.ExchangeResult.Verdict;
import org.millrace.unit.Money;

/** Tells whether exchanges hold; see the package for the game. */
public final class ExchangeStability implements Engine<ExchangeProblem, ExchangeResult> {
  /** Gains below this share of the larger gain or payment are rounding: nobody cares. */
  private static final double ROUNDING = 1e-12;

  @Override
  public ExchangeResult solve(ExchangeProblem problem, Run run) {
    List<Judged> judged = new ArrayList<>();
    for (Exchange exchange : problem.exchanges()) {
      run.check();
      judged.add(judged(exchange, problem));
    }
    return new ExchangeResult(judged);
  }

  private static Judged judged(Exchange exchange, ExchangeProblem problem) {
    double payment = exchange.payment().amount();
    Side giver = side(exchange, exchange.giver(), exchange.giverGain(), payment);
    Side taker = side(exchange, exchange.taker(), exchange.takerGain(), -payment);
    return new Judged(
        exchange.id(),
        giver,
        taker,
        giver.withDealer().amount() > 0 && taker.withDealer().amount() > 0,
        verdict(giver, taker, problem),
        promise(exchange, giver, taker));
  }

  private static Side side(Exchange exchange, Id.FirmId firm, Money gain, double received) {
    double after = sum(gain.amount(), received);
    double threat = exchange.penalty().amount() + exchange.fine().amount();
    return new Side(
        firm,
        gain,
        new Money(after),
        new Money(sum(after, exchange.subsidy().amount() + threat)),
        new Money(threat));
  }

  private static double sum(double one, double other) {
    double sum = one + other;
    return Math.abs(sum) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other)) ? 0 : sum;
  }

  private static Verdict verdict(Side giver, Side taker, ExchangeProblem problem) {
    double given = giver.gainBefore().amount();
    double taken = taker.gainBefore().amount();
    if (given > 0 && taken > 0) {
      return new Verdict.StableAlone();
    }
    double joint = sum(given, taken);
    if (joint > 0) {
      double worse = Math.min(giver.gainAfter().amount(), taker.gainAfter().amount());
      return new Verdict.StableWithContract(
          new Money(0 - given), new Money(taken), new Money(Math.max(0, -worse)));
    }
    Money least = new Money(0 - joint / 2);
    boolean subsidized = least.compareTo(problem.mostSubsidy()) < 0;
    boolean fined = least.compareTo(problem.mostFine()) < 0;
    return subsidized || fined
        ? new Verdict.NeedsPolicy(new Money((taken - given) / 2), least, subsidized, least, fined)
        : new Verdict.WillNotHold(least, least);
  }

  private static Promise promise(Exchange exchange, Side giver, Side taker) {
    return switch (exchange.dealing()) {
      case Exchange.Dealing.Once once -> new Promise.NotAsked();
      case Exchange.Dealing.Repeated repeated -> {
        double factor = repeated.discountFactor();
        yield promise(
            word(exchange, giver, repeated.giverTemptation(), factor),
            word(exchange, taker, repeated.takerTemptation(), factor));
      }
    };
  }

  private static Promise promise(Word... words) {
    List<Id.FirmId> worthless = new ArrayList<>();
    List<Id.FirmId> broken = new ArrayList<>();
    double least = 0;
    for (Word word : words) {
      least = Math.max(least, word.leastFactor());
      if (!word.kept()) {
        (word.yearly() > 0 ? broken : worthless).add(word.firm());
      }
    }
    if (!worthless.isEmpty()) {
      return new Promise.Worthless(worthless);
    }
    return broken.isEmpty() ? new Promise.Kept(least) : new Promise.Broken(broken, least);
  }

  /** A firm's word: what it gains a year by keeping it, and whether it does. */
  private record Word(Id.FirmId firm, double yearly, boolean kept, double leastFactor) {}

  private static Word word(Exchange exchange, Side side, Money temptation, double factor) {
    double spared = exchange.subsidy().amount() + exchange.fine().amount();
    double yearly = sum(side.gainAfter().amount(), spared);
    double once = temptation.amount() - exchange.penalty().amount();
    double least = yearly > 0 && once > 0 ? Math.max(0, 1 - yearly / once) : 0;
    return new Word(side.firm(), yearly, yearly > once * (1 - factor), least);
  }
}
