package org.millrace.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.millrace.domain.ExistingAsset;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Link;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Park;
import org.millrace.domain.Permit;
import org.millrace.domain.Policy;
import org.millrace.domain.ProcessHeat;
import org.millrace.domain.Processes;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;

/** A registry sorted by facility once, so that a part of it is quick to cut out. */
final class ParkParts {
  private final Registry whole;
  private final List<Policy> policies;
  private final Map<Id.FacilityId, List<Facility>> facilities;
  private final Map<Id.FacilityId, List<Offer>> offers;
  private final Map<Id.FacilityId, List<Need>> needs;
  private final Map<Id.FacilityId, List<Reports.Release>> releases;
  private final Map<Id.FacilityId, List<Reports.Transfer>> transfers;
  private final Map<Id.FacilityId, List<Reports.FuelUse>> fuels;
  private final Map<Id.FacilityId, List<Reports.Size>> sizes;
  private final Map<Id.FacilityId, List<Reports.Product>> products;
  private final Map<Id.FacilityId, List<Reports.Answer>> answers;
  private final Map<Id.FacilityId, List<Permit>> permits;
  private final Map<Id.FacilityId, List<Link>> links;
  private final Map<Id.FacilityId, List<ProcessHeat>> heat;
  private final Map<Id.FacilityId, List<ExistingAsset>> assets;

  ParkParts(Registry whole) {
    this.whole = whole;
    policies = whole.policies().stream().filter(p -> !isShared(p)).toList();
    facilities = sorted(whole.facilities(), Facility::id);
    offers = sorted(whole.offers(), Offer::facility);
    needs = sorted(whole.needs(), Need::facility);
    releases = sorted(whole.reports().releases(), Reports.Release::facility);
    transfers = sorted(whole.reports().transfers(), Reports.Transfer::facility);
    fuels = sorted(whole.reports().fuels(), Reports.FuelUse::facility);
    sizes = sorted(whole.reports().sizes(), Reports.Size::facility);
    products = sorted(whole.reports().products(), Reports.Product::facility);
    answers = sorted(whole.reports().answers(), Reports.Answer::facility);
    permits = sorted(whole.relations().permits(), Permit::facility);
    links = sorted(whole.relations().links(), Link::from);
    heat = sorted(whole.processes().heat(), ProcessHeat::facility);
    assets = sorted(whole.processes().assets(), ExistingAsset::facility);
  }

  /** A rule for the region as a whole says nothing of one park. */
  private static boolean isShared(Policy policy) {
    return policy instanceof Policy.EmissionCap
        || policy instanceof Policy.InvestmentBudget
        || policy instanceof Policy.YearlyBudget;
  }

  /**
   * The members of a park with all that is theirs but measures of their own, as a region of their
   * own without a cap.
   */
  Registry of(Park park) {
    Set<Id.FacilityId> members = new HashSet<>(park.members());
    return new Registry(
        whole.region(),
        whole.calendar(),
        List.of(park),
        cut(facilities, park),
        cut(offers, park),
        cut(needs, park),
        reports(park).of(members),
        new Registry.Relations(
            cut(permits, park),
            cut(links, park).stream().filter(l -> members.contains(l.to())).toList()),
        policies,
        Processes.ofHeat(cut(heat, park), cut(assets, park)),
        whole.water().of(members));
  }

  private Reports reports(Park park) {
    return new Reports(
        cut(releases, park),
        cut(transfers, park),
        cut(fuels, park),
        cut(sizes, park),
        cut(products, park),
        cut(answers, park));
  }

  private static <T> Map<Id.FacilityId, List<T>> sorted(
      List<T> all, Function<T, Id.FacilityId> facility) {
    Map<Id.FacilityId, List<T>> sorted = new HashMap<>();
    all.forEach(t -> sorted.computeIfAbsent(facility.apply(t), f -> new ArrayList<>(2)).add(t));
    return sorted;
  }

  private static <T> List<T> cut(Map<Id.FacilityId, List<T>> sorted, Park park) {
    return park.members().stream()
        .flatMap(m -> sorted.getOrDefault(m, List.of()).stream())
        .toList();
  }
}
