package org.millrace.study;

import org.millrace.domain.Grade;
import org.millrace.unit.Quantity;

/**
 * A total with its range, in the canonical unit of what is counted.
 *
 * @param <Q> what is counted
 * @param grade the worst it rests on
 */
public record Total<Q extends Quantity<Q>>(double value, double low, double high, Grade grade) {}
