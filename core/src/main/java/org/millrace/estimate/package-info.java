/**
 * Stream estimation: what a firm probably gives and takes, when all that is known is its sector and
 * what it reported.
 *
 * <p><b>Question.</b> Registers say how much waste left a plant and how much CO2, not which
 * material it was nor what the plant buys. Which offers and needs follow from that, and how sure
 * are they?
 *
 * <p><b>Method.</b> A sector profile of the knowledge base holds rows of two kinds:
 *
 * <pre>
 *     quantity = ratio · driver           [t/a] = [t/t] · [t/a]
 *     quantity = typical quantity         [t/a]
 * </pre>
 *
 * The driver is the facility's reported non-hazardous waste, hazardous waste or CO2: the median of
 * its last reports, its range their least and largest. Ranges multiply (low · low, high · high), so
 * a range of the result is wide on purpose. Waste that the register says is recovered becomes an
 * offer of its own beside waste that is disposed of. A facility that states any stream itself gets
 * no estimate.
 *
 * <p><b>Grade.</b> Never better than {@link org.millrace.domain.Grade#ESTIMATED}; the grade of the
 * profile row where that is worse. <b>Cost.</b> O(n) in reports and profile rows. <b>Limits.</b>
 * One main activity a facility; no correlation between its streams; a facility whose last report is
 * too old gets none.
 *
 * <p><b>Sources.</b> The profiles carry a source row by row; the rule itself is ours.
 */
@NullMarked
package org.millrace.estimate;

import org.jspecify.annotations.NullMarked;
