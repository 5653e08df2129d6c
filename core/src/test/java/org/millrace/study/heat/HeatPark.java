package org.millrace.study.heat;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Activity;
import org.millrace.domain.Calendar;
import org.millrace.domain.DataSource;
import org.millrace.domain.Economy;
import org.millrace.domain.ExistingAsset;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.Phase;
import org.millrace.domain.ProcessHeat;
import org.millrace.domain.Processes;
import org.millrace.domain.Profile;
import org.millrace.domain.Region;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.Site;
import org.millrace.domain.Stated;
import org.millrace.domain.Water;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.Distance;
import org.millrace.unit.Efficiency;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.HeatContent;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Quantity;
import org.millrace.unit.Temperature;

/** Firms with process heat, and the little that must be known of steam. */
final class HeatPark {
  static final Id.MaterialId GAS = new Id.MaterialId("natural-gas");
  static final double STEAM_CONTENT = 2.5;
  static final double WATER_CONTENT = 0.2;
  private static final Id.MaterialId HEAT = new Id.MaterialId("heat");

  private HeatPark() {}

  static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(
        value, Grade.REPORTED, new Origin("test", "exact", DataSource.ENGINEERING_JUDGEMENT));
  }

  static Facility facility(String id) {
    return facility(id, new Site.At(new GeoPoint(60, 10)));
  }

  static Facility facility(String id, Site site) {
    return new Facility(
        new Id.FacilityId(id), new Id.FirmId(id), id, new Activity.Unstated(), site);
  }

  static ProcessHeat heat(String id, String facility, double from, double to, double kilowatts) {
    return heat(
        id,
        facility,
        from >= to ? ProcessHeat.Direction.GIVEN : ProcessHeat.Direction.TAKEN,
        from,
        to,
        kilowatts);
  }

  static ProcessHeat heat(
      String id,
      String facility,
      ProcessHeat.Direction direction,
      double from,
      double to,
      double kilowatts) {
    return new ProcessHeat(
        new Id.StreamId(id),
        new Id.FacilityId(facility),
        new Id.ZoneId(id),
        direction,
        new Temperature(from),
        new Temperature(to),
        exact(new HeatFlow(kilowatts)),
        new Stated.Unknown<>(),
        Profile.EVEN);
  }

  static ExistingAsset boiler(String facility, double efficiency) {
    return new ExistingAsset.HeatMaker(
        new Id.EquipmentId(facility + ".boiler"),
        new Id.FacilityId(facility),
        ExistingAsset.Making.BOILER,
        GAS,
        exact(new Efficiency(efficiency)),
        new Stated.Unknown<>(),
        0);
  }

  static Registry registry(List<Facility> facilities, Processes processes) {
    return registry(facilities, List.of(), List.of(), processes);
  }

  static Registry registry(
      List<Facility> facilities, List<Offer> offers, List<Need> needs, Processes processes) {
    return new Registry(
        new Region(
            new Id.RegionId("test"),
            "Test",
            "",
            2020,
            List.of(),
            List.of(),
            List.of(),
            Economy.NONE),
        Calendar.YEAR,
        List.of(),
        facilities,
        offers,
        needs,
        Reports.NONE,
        Registry.Relations.NONE,
        List.of(),
        processes,
        Water.NONE);
  }

  static Knowledge knowledge() {
    return new Knowledge(
        "test",
        List.of(
            material(HEAT, List.of(), Phase.STEAM),
            material(Carriers.STEAM, List.of(HEAT), Phase.STEAM),
            material(Carriers.HOT_WATER, List.of(HEAT), Phase.HOT_WATER),
            material(GAS, List.of(), Phase.GAS)),
        values(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(transport(Phase.STEAM), transport(Phase.HOT_WATER)),
        List.of());
  }

  private static List<MaterialValue> values() {
    List<MaterialValue> values = new ArrayList<>();
    values.add(heat(Carriers.STEAM, STEAM_CONTENT));
    values.add(heat(Carriers.HOT_WATER, WATER_CONTENT));
    values.add(heat(GAS, 50));
    values.add(new MaterialValue.VirginPrice(Carriers.STEAM, exact(new Price(24))));
    values.add(new MaterialValue.VirginPrice(Carriers.HOT_WATER, exact(new Price(2))));
    values.add(new MaterialValue.VirginPrice(GAS, exact(new Price(400))));
    values.add(new MaterialValue.VirginEmission(Carriers.STEAM, exact(new EmissionFactor(0.2))));
    values.add(
        new MaterialValue.VirginEmission(Carriers.HOT_WATER, exact(new EmissionFactor(0.014))));
    values.add(new MaterialValue.VirginEmission(GAS, exact(new EmissionFactor(3))));
    return values;
  }

  private static MaterialValue heat(Id.MaterialId material, double content) {
    return new MaterialValue.Heat(material, exact(new HeatContent(content)));
  }

  private static Material material(Id.MaterialId id, List<Id.MaterialId> parents, Phase phase) {
    return new Material(
        id, parents, new Names(id.value(), ""), List.of(), phase, Material.Hazard.NO);
  }

  private static Transport transport(Phase phase) {
    return new Transport(
        phase,
        "pipe",
        exact(new Price(0.05)),
        exact(new Price(0.2)),
        exact(new EmissionFactor(0)),
        exact(new Money(1000)),
        exact(new Money(10_000)),
        new Distance(5));
  }
}
