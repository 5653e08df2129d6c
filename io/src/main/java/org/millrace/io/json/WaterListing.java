package org.millrace.io.json;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.pinch.resource.ResourceResult;
import org.millrace.pinch.resource.Target;
import org.millrace.study.water.SiteWater;
import org.millrace.study.water.WaterStudy;
import org.millrace.unit.MassFlow;

/** A water study as a plan's document carries it: targets and cascades, without their problems. */
record WaterListing(WaterStudy.Totals totals, List<Site> sites, List<Id.StreamId> setAside) {
  WaterListing {
    sites = List.copyOf(sites);
    setAside = List.copyOf(setAside);
  }

  static WaterListing of(WaterStudy study) {
    return new WaterListing(
        study.totals(), study.sites().stream().map(Site::of).toList(), study.setAside());
  }

  /** See {@link SiteWater}. */
  record Site(
      SiteWater.Scope scope,
      List<Id.FacilityId> facilities,
      MassFlow asked,
      MassFlow given,
      MassFlow least,
      List<Contaminant> contaminants) {
    Site {
      facilities = List.copyOf(facilities);
      contaminants = List.copyOf(contaminants);
    }

    private static Site of(SiteWater site) {
      return new Site(
          site.scope(),
          site.facilities(),
          site.asked(),
          site.given(),
          site.least(),
          site.contaminants().stream().map(Contaminant::of).toList());
    }
  }

  /**
   * The target of one contaminant; see {@link SiteWater.Contaminant}.
   *
   * @param fresh least fresh water in a year
   * @param waste discharged then in a year
   * @param pinches contents [g/t], cleanest first
   * @param cascade flows [t/a], contents [g/t], loads [g/a]
   */
  record Contaminant(
      String property,
      MassFlow fresh,
      MassFlow waste,
      List<Double> pinches,
      Target.Reason reason,
      List<ResourceResult.Level> cascade,
      List<Id.StreamId> unknown) {
    Contaminant {
      pinches = List.copyOf(pinches);
      cascade = List.copyOf(cascade);
      unknown = List.copyOf(unknown);
    }

    private static Contaminant of(SiteWater.Contaminant contaminant) {
      Target.Reached target = contaminant.result().target();
      return new Contaminant(
          contaminant.property(),
          new MassFlow(target.fresh()),
          new MassFlow(target.waste()),
          target.pinches(),
          target.reason(),
          contaminant.result().cascade(),
          contaminant.unknown());
    }
  }
}
