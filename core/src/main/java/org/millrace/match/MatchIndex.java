package org.millrace.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.engine.Run;
import org.millrace.unit.Require;

/**
 * The streams of a nation, made quick to search for the best partners of each. It finds what {@link
 * Matching} finds and looks at few pairs for it: streams stand in groves by what they could deal
 * with, and a block whose best possible match is worse than those found is passed over. Streams can
 * come and go; then only their own matches are sought.
 *
 * <p>Memory is some 100 bytes a need and some 80 for each delivered material it can take. Not for
 * two threads at once, but for the parallel map of its runs.
 */
public final class MatchIndex {
  /** Offers that one task searches for. */
  private static final int CHUNK = 2_000;

  private final Ground ground;
  private final Judge judge;
  private final Approaches approaches;
  private final OfferColumns offerColumns;
  private final Streams<Offer> offers;
  private final Streams<Need> needs;
  private final Map<Id.MaterialId, List<Way>> ways = new HashMap<>();
  private final Map<Id.MaterialId, List<Way>> waysTo = new HashMap<>();
  private final Map<Id.MaterialId, Takers> takers = new LinkedHashMap<>();
  private final Map<Id.MaterialId, Set<Id.MaterialId>> servers = new HashMap<>();
  private final IdentityHashMap<Way, Givers> givers = new IdentityHashMap<>();
  private final Haulage cheapest;

  /**
   * An index of streams.
   *
   * @param setting facilities, permits, policies, knowledge and rules; its own streams are left
   *     alone, and no rule may be ignored
   * @param offers may make each record when it is asked for
   * @param needs may make each record when it is asked for
   */
  public MatchIndex(MatchProblem setting, List<Offer> offers, List<Need> needs, Run run) {
    if (!setting.rules().ignored().isEmpty()) {
      throw new IllegalArgumentException("An index asks all nine rules; use the engine instead.");
    }
    this.offers = new Streams<>(offers);
    this.needs = new Streams<>(needs);
    KnowledgeIndex knowledge = new KnowledgeIndex(setting.knowledge());
    judge = new Judge(setting, knowledge);
    Vocabulary words =
        new Vocabulary(
            setting.facilities(),
            setting.calendar(),
            new QualityRules(setting.permits(), knowledge),
            knowledge);
    ground =
        new Ground(
            knowledge,
            words,
            new NeedColumns(words, knowledge, needs.size()),
            new Accounts(setting, knowledge),
            new Scores(setting, knowledge),
            new Scoring(setting.rules().weights()),
            new Fitting(setting.facilities(), knowledge),
            setting.rules());
    approaches = new Approaches(setting, knowledge, words);
    cheapest =
        NeedProspect.cheapest(setting.knowledge().transport().stream().map(Haulage::of).toList());
    offerColumns = new OfferColumns(offers.size());
    List<Runnable> reading =
        List.of(
            () -> offers.forEach(o -> offerColumns.add(o, words)),
            () -> ground.needs().addAll(needs));
    run.map(
        reading,
        side -> {
          side.run();
          return side;
        });
    offerColumns.byMaterial().keySet().forEach(this::ways);
    List<Id.MaterialId> delivered =
        ways.values().stream()
            .flatMap(List::stream)
            .map(Way::delivered)
            .distinct()
            .sorted()
            .toList();
    run.map(delivered, m -> new Takers(ground, m)).forEach(this::enter);
  }

  private void enter(Takers found) {
    Id.MaterialId delivered = found.fitter().delivered();
    takers.put(delivered, found);
    for (Id.MaterialId wider : found.fitter().replaceable()) {
      servers.computeIfAbsent(wider, m -> new LinkedHashSet<>()).add(delivered);
    }
  }

  /** What may serve a need, by knowledge or its own word. */
  List<Takers> servers(Need need) {
    Set<Id.MaterialId> delivered = new LinkedHashSet<>();
    Stream.concat(
            ground.knowledge().lineage(need.material()).stream(),
            need.accepts().stream().map(Need.Acceptance::material))
        .forEach(m -> delivered.addAll(servers.getOrDefault(m, Set.of())));
    return delivered.stream().map(this::takers).toList();
  }

  /** The ways of an offered material, shortest first. */
  List<Way> ways(Id.MaterialId material) {
    List<Way> known = ways.get(material);
    if (known == null) {
      known = Way.of(material, ground.knowledge(), ground.rules().maximumConversions());
      ways.put(material, known);
      known.forEach(w -> waysTo.computeIfAbsent(w.delivered(), m -> new ArrayList<>()).add(w));
    }
    return known;
  }

  /** How many offers there are, those that are gone counted. */
  public int offers() {
    return offers.size();
  }

  /** How many needs there are, those that are gone counted. */
  public int needs() {
    return needs.size();
  }

  /** The best needs of each offer, as many as the rules keep. */
  public Partners bestNeeds(Run run) {
    Partners partners = new Partners(offers.size(), ground.rules().bestPerOffer());
    int[] order = offerColumns.inOrder();
    int chunks = (order.length + CHUNK - 1) / CHUNK;
    run.map(
        IntStream.range(0, chunks).boxed().toList(),
        chunk -> {
          run.check();
          OfferPartners search = new OfferPartners(this);
          int end = Math.min(order.length, (chunk + 1) * CHUNK);
          for (int i = chunk * CHUNK; i < end; i++) {
            search.find(order[i], order[i], partners);
          }
          return end;
        });
    return partners;
  }

  /** Adds an offer and tells its best needs, best first. */
  public List<Match> add(Offer offer) {
    int row = offerColumns.add(offer, ground.words());
    offers.add(offer);
    for (Way way : ways(offer.material())) {
      if (!takers.containsKey(way.delivered())) {
        enter(new Takers(ground, way.delivered()));
      }
      Givers known = givers.get(way);
      if (known != null) {
        known.add(row);
      }
    }
    return bestNeeds(row);
  }

  /** Adds a need and tells its best offers, best first. */
  public List<Match> add(Need need) {
    int row = ground.needs().add(need, needs.size());
    needs.add(need);
    servers(need).forEach(t -> t.add(row, need));
    return bestOffers(row);
  }

  /** Takes an offer out by its place in the list; it is found no more. */
  public void removeOffer(int offer) {
    offerColumns.remove(offer);
  }

  /** Takes a need out by its place in the list; it is found no more. */
  public void removeNeed(int need) {
    ground.needs().remove(ground.needs().row(need));
  }

  /** Gets ready to tell the best offers of needs that come; without it the first ones wait. */
  public void prepareGivers(Run run) {
    List<Way> missing =
        ways.values().stream().flatMap(List::stream).filter(w -> !givers.containsKey(w)).toList();
    List<Givers> found = run.map(missing, this::giversOn);
    for (int i = 0; i < missing.size(); i++) {
      givers.put(missing.get(i), found.get(i));
    }
  }

  private Givers giversOn(Way way) {
    return new Givers(
        row -> approach(offers.get(row), way),
        offerColumns.places(),
        offerColumns.of(way.offered()));
  }

  /** The best needs of an offer by its place in the list, best first, with all reasons. */
  public List<Match> bestNeeds(int offer) {
    Partners found = new Partners(1, ground.rules().bestPerOffer());
    new OfferPartners(this).find(offer, 0, found);
    return IntStream.range(0, found.size(0))
        .mapToObj(rank -> explain(offer, found.partner(0, rank), found.way(0, rank)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The best offers of a need by its place in the list, best first, with all reasons. */
  public List<Match> bestOffers(int need) {
    return new NeedPartners(this)
        .find(need).stream().flatMap(p -> explain(p.offer(), need, p.way()).stream()).toList();
  }

  /** A match with all reasons; nothing if a rule refuses. */
  public Optional<Match> explain(int offer, int need, int way) {
    return explain(offer, need, ways(offers.get(offer).material()).get(way));
  }

  private Optional<Match> explain(int offer, int need, Way way) {
    Fits fits =
        new Fits(List.of(needs.get(need)), judge::site, ground.fitting(), ground.knowledge(), true);
    return fits.of(way.delivered(), Reach.EVERYWHERE).fits().stream()
        .flatMap(fit -> judge.judge(offers.get(offer), way, fit, judge.verdict()).stream())
        .findFirst();
  }

  Ground ground() {
    return ground;
  }

  Offer offer(int row) {
    return offers.get(row);
  }

  Id.StreamId needName(int record) {
    return needs.get(record).id();
  }

  Need need(int record) {
    return needs.get(record);
  }

  Places offerPlaces() {
    return offerColumns.places();
  }

  /** Whether an offer is not matched at all. */
  boolean isIdle(int row, Offer offer) {
    return offerColumns.isGone(row)
        || (offer.route() == Route.RECOVERY && !ground.rules().includeRecovered());
  }

  Takers takers(Id.MaterialId delivered) {
    return Require.known("delivered material", takers, delivered);
  }

  /** All ways that deliver a material. */
  List<Way> waysTo(Id.MaterialId delivered) {
    return waysTo.getOrDefault(delivered, List.of());
  }

  Givers givers(Way way) {
    return givers.computeIfAbsent(way, this::giversOn);
  }

  Optional<Approach> approach(Offer offer, Way way) {
    return approaches.of(offer, way);
  }

  Haulage cheapest() {
    return cheapest;
  }
}
