/** Tests of the choice of low-carbon measures. */
@org.jspecify.annotations.NullMarked
package org.millrace.abatement;
