package org.millrace.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.access.AccessResult.Change;
import org.millrace.access.AccessResult.Finding;
import org.millrace.access.AccessResult.Lack;
import org.millrace.access.AccessResult.Subject;
import org.millrace.access.Applicant.Arrival;
import org.millrace.access.Applicant.Development;
import org.millrace.domain.Figure;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.unit.Quantity;

/** Judges one criterion after the other. */
final class Judge {
  private final Applicant applicant;
  private final Park park;
  private final Exchanges exchanges;

  Judge(Applicant applicant, Park park, Exchanges exchanges) {
    this.applicant = applicant;
    this.park = park;
    this.exchanges = exchanges;
  }

  Finding judge(Criterion criterion) {
    Answer answer =
        switch (criterion.requirement()) {
          case Requirement.ExcludedSectors excluded -> sectors(excluded);
          case Requirement.ExcludedProcesses excluded -> processes(excluded);
          case Requirement.LeastMaturity least -> maturity(least.maturity());
          case Requirement.EmissionOfValue most -> emissionOfValue(most.most().amount());
          case Requirement.EmissionOfProduct most -> ofProduct(emission(), most.most());
          case Requirement.WaterOfProduct most ->
              ofProduct(
                  new Named(Subject.FRESH_WATER, applicant.figures().freshWater()), most.most());
          case Requirement.HazardousShare most -> hazardous(most.most().amount());
          case Requirement.WasteUse least -> wasteUse(least.least().amount());
          case Requirement.Relevance least -> relevance(least.least().amount());
          case Requirement.TakesByProducts least -> takes(least.least().amount());
          case Requirement.UmbrellaPermit permit -> umbrella();
          case Requirement.PollutantPermit permit -> pollutant(permit.pollutant());
          case Requirement.InvestmentOfLand least ->
              ofLand(
                  new Named(Subject.INVESTMENT, applicant.figures().investment()), least.least());
          case Requirement.JobsOfLand least ->
              ofLand(new Named(Subject.JOBS, applicant.figures().jobs()), least.least());
          case Requirement.CleanRelocation most ->
              applicant.arrival() == Arrival.RELOCATED
                  ? emissionOfValue(most.most().amount())
                  : Answer.NOT_ASKED;
        };
    return new Finding(
        criterion.id(),
        criterion.severity(),
        answer.outcome(),
        answer.value(),
        answer.asked(),
        answer.changes());
  }

  /** A number of the applicant or the park by what it is about. */
  private record Named(Subject subject, String of, Stated<?> stated) {
    Named(Subject subject, Stated<?> stated) {
      this(subject, "", stated);
    }

    Optional<Interval> interval() {
      return stated.find().map(Interval::of);
    }

    Lack lack() {
      return new Lack(subject, of);
    }
  }

  private Named emission() {
    return new Named(Subject.EMISSION, applicant.figures().emission());
  }

  private Answer sectors(Requirement.ExcludedSectors excluded) {
    if (applicant.sectors().isEmpty()) {
      return Answer.unknown(List.of(new Lack(Subject.SECTOR, "")));
    }
    return Answer.plain(
        applicant.sectors().stream().noneMatch(excluded.sectors()::contains), List.of());
  }

  private Answer processes(Requirement.ExcludedProcesses excluded) {
    if (applicant.processes().isEmpty()) {
      return Answer.unknown(List.of(new Lack(Subject.PROCESS, "")));
    }
    return Answer.plain(
        applicant.processes().stream().noneMatch(p -> excluded.processes().contains(p.id())),
        List.of());
  }

  private Answer maturity(Maturity least) {
    List<Lack> lacks = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Applicant.UsedProcess process : applicant.processes()) {
      switch (process.development()) {
        case Development.Unstated unstated ->
            lacks.add(new Lack(Subject.MATURITY, process.id().value()));
        case Development.Reached reached -> {
          if (reached.maturity().compareTo(least) < 0) {
            changes.add(
                new Change(
                    Subject.MATURITY,
                    process.id().value(),
                    steps(reached.maturity()),
                    steps(least)));
          }
        }
      }
    }
    if (!changes.isEmpty()) {
      return Answer.plain(false, changes);
    }
    if (applicant.processes().isEmpty()) {
      lacks.add(new Lack(Subject.PROCESS, ""));
    }
    return lacks.isEmpty() ? Answer.plain(true, List.of()) : Answer.unknown(lacks);
  }

  /** Steps from research on. */
  private static int steps(Maturity maturity) {
    return switch (maturity) {
      case RESEARCH -> 0;
      case PILOT -> 1;
      case DEMONSTRATION -> 2;
      case COMMERCIAL -> 3;
      case MATURE -> 4;
    };
  }

  private Answer emissionOfValue(double most) {
    return ratio(
        emission(),
        new Named(Subject.VALUE_ADDED, applicant.figures().valueAdded()),
        Limit.atMost(most));
  }

  private Answer ofProduct(Named load, Quantity<?> most) {
    return ratio(
        load,
        new Named(Subject.PRODUCT, applicant.figures().product()),
        Limit.atMost(most.amount()));
  }

  private Answer ofLand(Named effort, Quantity<?> least) {
    return ratio(
        effort, new Named(Subject.LAND, applicant.figures().land()), Limit.atLeast(least.amount()));
  }

  /** A quotient of two numbers of the applicant; either may change. */
  private static Answer ratio(Named above, Named below, Limit limit) {
    List<Lack> lacks = lacks(above, below);
    if (!lacks.isEmpty()) {
      return Answer.unknown(lacks);
    }
    Interval x = above.interval().orElseThrow();
    Interval y = below.interval().orElseThrow();
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(above.subject(), above.of(), x.value(), limit.value() * y.value()));
    if (limit.value() > 0) {
      changes.add(new Change(below.subject(), below.of(), y.value(), x.value() / limit.value()));
    }
    return Answer.of(x.over(y), limit, changes);
  }

  private static List<Lack> lacks(Named above, Named below) {
    List<Lack> lacks = new ArrayList<>();
    if (above.interval().isEmpty()) {
      lacks.add(above.lack());
    }
    if (below.interval().map(Interval::low).orElse(0.0) <= 0) {
      lacks.add(below.lack());
    }
    return lacks;
  }

  private Answer hazardous(double most) {
    Stated<?> waste = applicant.figures().waste();
    Named part = new Named(Subject.HAZARDOUS_WASTE, applicant.figures().hazardousWaste());
    boolean noWaste = waste.find().map(Figure::high).orElse(1.0) == 0;
    if (noWaste) {
      return Answer.plain(true, List.of());
    }
    Answer answer = ratio(part, new Named(Subject.WASTE, waste), Limit.atMost(most));
    return answer.withChanges(answer.changes().stream().limit(1).toList());
  }

  private Answer wasteUse(double least) {
    List<Lack> lacks = exchanges.inputLacks();
    Interval waste = exchanges.inputs(true);
    Interval other = exchanges.inputs(false);
    if (!lacks.isEmpty() || waste.low() + other.low() <= 0) {
      return Answer.unknown(lacks.isEmpty() ? List.of(new Lack(Subject.INPUT, "")) : lacks);
    }
    double total = waste.value() + other.value();
    Interval share =
        new Interval(
            waste.low() / Math.max(waste.low() + other.high(), Double.MIN_NORMAL),
            waste.value() / total,
            waste.high() / Math.max(waste.high() + other.low(), Double.MIN_NORMAL),
            waste.grade());
    return Answer.of(
        share,
        Limit.atLeast(least),
        List.of(new Change(Subject.WASTE_INPUT, "", waste.value(), least * total)));
  }

  private Answer relevance(double least) {
    List<Lack> lacks = exchanges.lacks();
    Interval share = exchanges.share();
    double total = exchanges.total().value();
    if (!lacks.isEmpty() || total <= 0) {
      return Answer.unknown(lacks.isEmpty() ? List.of(new Lack(Subject.INPUT, "")) : lacks);
    }
    return Answer.of(
        share,
        Limit.atLeast(least),
        least > 1
            ? List.of()
            : List.of(new Change(Subject.EXCHANGE, "", share.value() * total, least * total)));
  }

  private Answer takes(double least) {
    Interval taken = exchanges.taken();
    Limit limit = Limit.atLeast(least);
    if (!exchanges.inputLacks().isEmpty() && !limit.isMetBy(taken.low())) {
      return Answer.unknown(exchanges.inputLacks());
    }
    return Answer.of(
        taken, limit, List.of(new Change(Subject.PARK_BY_PRODUCT, "", taken.value(), least)));
  }

  private Answer umbrella() {
    return fits(emission(), new Named(Subject.EMISSION_LEFT, park.emissionLeft()));
  }

  private Answer pollutant(String pollutant) {
    Stated<?> load =
        applicant.loads().stream()
            .filter(l -> l.pollutant().equals(pollutant))
            .<Stated<?>>map(Applicant.Load::rate)
            .findFirst()
            .orElseGet(Stated.Unknown::new);
    Stated<?> left =
        park.loadsLeft().stream()
            .filter(l -> l.pollutant().equals(pollutant))
            .<Stated<?>>map(Park.LoadLeft::left)
            .findFirst()
            .orElseGet(Stated.Unknown::new);
    return fits(
        new Named(Subject.LOAD, pollutant, load), new Named(Subject.LOAD_LEFT, pollutant, left));
  }

  /** A load against what is left; it takes what is surely left. */
  private Answer fits(Named load, Named left) {
    if (applicant.arrival() == Arrival.PRESENT) {
      return Answer.NOT_ASKED;
    }
    List<Lack> lacks = new ArrayList<>();
    Optional<Interval> amount = load.interval();
    Optional<Interval> room = left.interval();
    if (amount.isEmpty()) {
      lacks.add(load.lack());
    }
    if (room.isEmpty()) {
      lacks.add(left.lack());
    }
    if (amount.isEmpty() || room.isEmpty()) {
      return Answer.unknown(lacks);
    }
    double most = Math.max(0, room.get().low());
    return Answer.of(
        amount.get(),
        Limit.atMost(most),
        List.of(new Change(load.subject(), load.of(), amount.get().value(), most)));
  }
}
