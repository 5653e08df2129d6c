package org.millrace.game.cooperation;

/** Shares that cooperate; of one kind of firms alone, both are equal. */
public record Point(double first, double second) {}
