/**
 * Codes of public classifications: what they look like, and how spreadsheets spoil them.
 *
 * <p>Only the form of a code is judged; whether a classification has it is not. NACE, ISIC, NAICS
 * and E-PRTR name activities; the European List of Waste names wastes; HP1 to HP15 name the
 * properties that make a waste hazardous (Regulation (EU) No 1357/2014).
 */
@NullMarked
package org.millrace.io.code;

import org.jspecify.annotations.NullMarked;
