package org.millrace.study.cluster;

import org.millrace.carbon.footprint.FootprintResult;

/**
 * The footprint of a cluster in a year.
 *
 * @param reporting members of whom something that emits is known
 */
public record CarbonYear(int year, int reporting, FootprintResult.GroupAccount account) {}
