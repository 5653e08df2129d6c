package org.millrace.siting;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.PlaceKind;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/**
 * Places, best first.
 *
 * @param ranked places where it could stand
 * @param refused places where it could not, and why
 * @param leftAside what is not known everywhere and therefore compared nowhere
 * @param sensitivity how far a weight may move before another place comes first; empty when there
 *     is nothing to choose
 */
public record SitingResult(
    List<Ranked> ranked,
    List<Refused> refused,
    List<LeftAside> leftAside,
    List<Sensitivity> sensitivity) {
  public SitingResult {
    ranked = List.copyOf(ranked);
    refused = List.copyOf(refused);
    leftAside = List.copyOf(leftAside);
    sensitivity = List.copyOf(sensitivity);
  }

  /**
   * A place where it could stand.
   *
   * @param rank from 1; equal ones share it
   * @param closeness to the best values of all places, in [0, 1]; 1 when nothing tells them apart
   * @param dominatedBy places that are nowhere worse and somewhere better
   * @param money yearly sum of the parts
   * @param parts of the yearly sum; costs are below zero
   * @param measures of each criterion that is known here
   * @param unsold products without a buyer in reach
   */
  public record Ranked(
      int rank,
      Id.PlaceId place,
      PlaceKind kind,
      double closeness,
      List<Id.PlaceId> dominatedBy,
      Figure<Money> money,
      List<Part> parts,
      List<Measure> measures,
      List<Link> links,
      List<Unsold> unsold) {
    public Ranked {
      dominatedBy = List.copyOf(dominatedBy);
      parts = List.copyOf(parts);
      measures = List.copyOf(measures);
      links = List.copyOf(links);
      unsold = List.copyOf(unsold);
    }
  }

  /** A part of the yearly sum. */
  public record Part(Kind kind, Figure<Money> money) {}

  /** What a part stands for. */
  public enum Kind {
    /** Inputs delivered, links included. */
    INPUTS,
    /** What buyers pay less delivery, links included. */
    PRODUCTS,
    WAGES,
    /** Interest on the price of the land; land does not wear out. */
    LAND,
    /** Moving and what is lost with the old place, over the lifetime. */
    MOVING,
    /** Emissions of transport at the carbon price. */
    CARBON
  }

  /** A number of one criterion, in its unit. */
  public record Measure(Criterion criterion, double low, double value, double high, Grade grade) {}

  /**
   * With whom it would deal.
   *
   * @param price of a tonne at the gate of the enterprise, delivery counted
   */
  public record Link(Id.StreamId partner, MassFlow rate, Distance distance, Price price) {}

  /** A product without a buyer. */
  public record Unsold(Id.MaterialId product, MassFlow left) {}

  /** A place where it could not stand. */
  public record Refused(Id.PlaceId place, PlaceKind kind, List<Reason> reasons) {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** Why a place is refused. */
  public sealed interface Reason {
    /** Not enough of an input within reach. */
    record InputShort(Id.MaterialId material, MassFlow needed, MassFlow found) implements Reason {}

    /** A load is more than the place can bear. */
    record LimitExceeded(String kind, double amount, double most) implements Reason {}

    /** There is not enough land [ha]. */
    record LandShort(double needed, double free) implements Reason {}

    /** There are fewer people of working age than jobs. */
    record WorkersShort(double needed, double found) implements Reason {}
  }

  /**
   * What is not known of some places.
   *
   * @param places of which it is not known
   */
  public record LeftAside(Subject subject, List<Id.PlaceId> places) {
    public LeftAside {
      places = List.copyOf(places);
    }
  }

  /** What can be unknown. */
  public enum Subject {
    /** Jobs of the enterprise or wages of a place. */
    WAGES,
    /** Land the enterprise needs or what it costs. */
    LAND,
    /** Loads of the enterprise or what a place can bear. */
    LOCAL_LOAD,
    NEIGHBORS,
    /** Jobs of the enterprise or people of working age. */
    JOBS,
    JOBS_LOST,
    /** Prices of suppliers or buyers, who are left aside. */
    PARTNER_PRICES
  }

  /**
   * Within which shares of all weight a criterion may lie, the others in proportion, so that the
   * first place stays first.
   *
   * @param share as it is, in [0, 1]
   */
  public record Sensitivity(Criterion criterion, double low, double share, double high) {}
}
