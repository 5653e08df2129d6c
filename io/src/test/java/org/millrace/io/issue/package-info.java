@NullMarked
package org.millrace.io.issue;

import org.jspecify.annotations.NullMarked;
