package org.millrace.study;

import org.millrace.domain.Grade;

/**
 * A total with its range.
 *
 * @param value in the unit that the field's name says
 * @param grade the worst it rests on
 */
public record Total(double value, double low, double high, Grade grade) {}
