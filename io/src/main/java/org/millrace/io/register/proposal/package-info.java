/**
 * Proposals: what do the columns of files that nobody has described hold, and which mapping follows
 * from it?
 *
 * <p><b>Method.</b> Of each file at most {@link org.millrace.io.register.proposal.Proposer#ROWS}
 * rows are read. A heading is compared with the words of {@code header-words.csv}: h = 1 when it is
 * one of them, 0.45 + 0.45 × (letters of the word / letters of the heading) when it contains one.
 * The values of the column give v, from 0 (possible) to 1 (hardly anything else), or exclude a
 * meaning. The confidence is 1 − (1 − 0.9 h)(1 − 0.8 v). In each file the surest pair of column and
 * meaning is taken first; each meaning is given once. Coordinate systems are told by what their
 * projection makes of the values: degrees in the area of the system, and near the file's own
 * degrees when it has them.
 *
 * <p><b>Cost.</b> Linear in the rows read, times columns.
 *
 * <p><b>Limits.</b> The weights are assumed, not fitted. A unit or a coordinate system is never
 * guessed where the file leaves it open: it is asked for. Several files of one shape are not joined
 * to one; sheets after the first are not looked at. The boxes of {@code grids.csv} are rough.
 */
@NullMarked
package org.millrace.io.register.proposal;

import org.jspecify.annotations.NullMarked;
