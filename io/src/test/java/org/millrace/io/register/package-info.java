/** Tests of the import of public registers. */
@NullMarked
package org.millrace.io.register;

import org.jspecify.annotations.NullMarked;
