/**
 * Region packages as registries.
 *
 * <p><b>All or nothing.</b> Everything that is wrong is reported at once; with one error nothing is
 * taken.
 *
 * <p><b>Border.</b> Masses become t/a, energies t/a by the heat content of the material (the figure
 * then is as good as the worse of the two), shares g/t, temperatures °C. Money of another currency
 * becomes EUR by one factor, from the row of {@code prices} for the package's currency and base
 * year; the region keeps the factor.
 *
 * <p><b>Periods.</b> Those of the first profile; if its first period is a month, the twelve months
 * {@code jan} to {@code dec} of 365 days; else periods of equal length. Without profiles, the year.
 */
@NullMarked
package org.millrace.io.region;

import org.jspecify.annotations.NullMarked;
