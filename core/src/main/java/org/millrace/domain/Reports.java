package org.millrace.domain;

import java.util.List;
import java.util.Set;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Headcount;
import org.millrace.unit.Level;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** What facilities reported to a register, year by year; the raw material of estimates. */
public record Reports(
    List<Release> releases,
    List<Transfer> transfers,
    List<FuelUse> fuels,
    List<Size> sizes,
    List<Product> products,
    List<Answer> answers) {
  /** Nothing reported. */
  public static final Reports NONE =
      new Reports(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Reports {
    releases = List.copyOf(releases);
    transfers = List.copyOf(transfers);
    fuels = List.copyOf(fuels);
    sizes = List.copyOf(sizes);
    products = List.copyOf(products);
    answers = List.copyOf(answers);
  }

  /** What some facilities reported; a supplier that is not among them is elsewhere. */
  public Reports of(Set<Id.FacilityId> facilities) {
    return new Reports(
        releases.stream().filter(r -> facilities.contains(r.facility())).toList(),
        transfers.stream().filter(t -> facilities.contains(t.facility())).toList(),
        fuels.stream()
            .filter(f -> facilities.contains(f.facility()))
            .map(f -> f.among(facilities))
            .toList(),
        sizes.stream().filter(s -> facilities.contains(s.facility())).toList(),
        products.stream().filter(p -> facilities.contains(p.facility())).toList(),
        answers.stream().filter(a -> facilities.contains(a.facility())).toList());
  }

  /** A pollutant let out in a year. */
  public record Release(
      Id.FacilityId facility, int year, String pollutant, Medium medium, Figure<MassFlow> rate) {}

  /** Where a pollutant went. */
  public enum Medium {
    AIR,
    WATER,
    SOIL
  }

  /**
   * Waste that left a facility in a year.
   *
   * @param wasteCode List of Waste code; empty when the register gives none
   * @param receiver who took it; empty when the register does not say
   */
  public record Transfer(
      Id.FacilityId facility,
      int year,
      boolean hazardous,
      Route route,
      Figure<MassFlow> rate,
      String wasteCode,
      String receiver) {}

  /**
   * Fuel, steam, heat or power that a facility used in a year.
   *
   * @param fuel the material that was burnt or bought
   * @param equipment where it was used, such as a boiler or a kiln; empty when unknown
   * @param supplier who delivered it
   */
  public record FuelUse(
      Id.FacilityId facility,
      int year,
      Id.MaterialId fuel,
      Figure<EnergyFlow> rate,
      String equipment,
      Supplier supplier) {
    private FuelUse among(Set<Id.FacilityId> facilities) {
      return switch (supplier) {
        case Supplier.Neighbor neighbor ->
            facilities.contains(neighbor.facility())
                ? this
                : new FuelUse(facility, year, fuel, rate, equipment, new Supplier.Elsewhere());
        case Supplier.Elsewhere elsewhere -> this;
      };
    }
  }

  /** How large a facility was in a year, in one way of saying it. */
  public sealed interface Size {
    /** Whose size it is. */
    Id.FacilityId facility();

    /** The year it is of. */
    int year();
  }

  /** People who worked there. */
  public record Employees(Id.FacilityId facility, int year, Figure<Headcount> people)
      implements Size {}

  /** Gross value added. */
  public record ValueAdded(Id.FacilityId facility, int year, Figure<Money> money) implements Size {}

  /** Main product made. */
  public record Output(Id.FacilityId facility, int year, Figure<MassFlow> rate) implements Size {}

  /** A material that was made in a year; the activity that emissions of a process follow. */
  public record Product(
      Id.FacilityId facility, int year, Id.MaterialId material, Figure<MassFlow> rate) {}

  /** What a facility answered in a survey of a year, on the scale of the question. */
  public record Answer(Id.FacilityId facility, int year, Question question, Figure<Level> level) {
    public Answer {
      Require.between(
          "answer of facility '%s' on %s".formatted(facility.value(), question),
          level.amount(),
          0,
          question.scale().highest());
    }
  }
}
