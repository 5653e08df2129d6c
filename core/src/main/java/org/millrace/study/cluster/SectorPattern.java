package org.millrace.study.cluster;

import org.millrace.cluster.localization.LocalizationResult;
import org.millrace.domain.Activity;

/**
 * Whether the plants of a sector stand closer together than chance would have them.
 *
 * @param plants of the sector with a place
 * @param compared how many of them were compared; the others were left out at random
 */
public record SectorPattern(
    Activity.Coded sector, int plants, int compared, LocalizationResult result) {}
