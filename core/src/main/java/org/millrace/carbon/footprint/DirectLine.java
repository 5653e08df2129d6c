package org.millrace.carbon.footprint;

import org.millrace.domain.Id;

/**
 * A gas that a facility let out itself.
 *
 * @param tonnes of the gas
 * @param emission the same in tCO2e
 */
record DirectLine(
    FootprintResult.SourceKind kind, String source, Id.GasId gas, Term tonnes, Term emission) {}
