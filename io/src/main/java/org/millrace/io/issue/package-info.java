/** What is wrong with an input: codes with typed arguments, collected and told all at once. */
@NullMarked
package org.millrace.io.issue;

import org.jspecify.annotations.NullMarked;
