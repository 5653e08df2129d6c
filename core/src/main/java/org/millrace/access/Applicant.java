package org.millrace.access;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.unit.Area;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Who wants to come in, or is in and is judged again.
 *
 * @param sectors it belongs to; empty when nobody knows
 * @param figures a year of it, as planned
 * @param inputs what it takes
 * @param byProducts what it would give away
 * @param loads what it lets out beside greenhouse gases
 */
public record Applicant(
    Id.FacilityId id,
    Arrival arrival,
    List<Id.SectorId> sectors,
    List<UsedProcess> processes,
    Figures figures,
    List<Input> inputs,
    List<ByProduct> byProducts,
    List<Load> loads) {
  public Applicant {
    sectors = List.copyOf(sectors);
    processes = List.copyOf(processes);
    inputs = List.copyOf(inputs);
    byProducts = List.copyOf(byProducts);
    loads = List.copyOf(loads);
  }

  /** Where it comes from. */
  public enum Arrival {
    FRESH,
    /** It stands elsewhere and would move. */
    RELOCATED,
    /** It is in the park. */
    PRESENT
  }

  /** A way it works. */
  public record UsedProcess(Id.TechnologyId id, Development development) {}

  /** How far a process has come. */
  public sealed interface Development {
    /** As far as this. */
    record Reached(Maturity maturity) implements Development {}

    /** Nobody has said. */
    record Unstated() implements Development {}
  }

  /**
   * Numbers of a year.
   *
   * @param product what it makes, in tonnes
   * @param waste all of it, hazardous or not
   */
  public record Figures(
      Stated<Emission> emission,
      Stated<Money> valueAdded,
      Stated<MassFlow> product,
      Stated<MassFlow> freshWater,
      Stated<MassFlow> waste,
      Stated<MassFlow> hazardousWaste,
      Stated<Money> investment,
      Stated<Area> land,
      Stated<Headcount> jobs) {}

  /**
   * A material it takes in a year.
   *
   * @param accepts what may stand in for it
   * @param isWaste whether it is somebody's waste or by-product
   */
  public record Input(
      Id.MaterialId material, List<Id.MaterialId> accepts, Stated<MassFlow> rate, boolean isWaste) {
    public Input {
      accepts = List.copyOf(accepts);
    }
  }

  /** A by-product it gives away in a year. */
  public record ByProduct(Id.MaterialId material, Stated<MassFlow> rate) {}

  /** What it lets out in a year. */
  public record Load(String pollutant, Stated<MassFlow> rate) {
    public Load {
      Require.text("pollutant of a load", pollutant);
    }
  }
}
