@NullMarked
package org.millrace.math;

import org.jspecify.annotations.NullMarked;
