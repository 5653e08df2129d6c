package org.millrace.domain;

/** A number that others published about the whole region; shown beside ours, never as proof. */
public record PublishedTotal(String label, double value, String unit, Id.SourceId source) {}
