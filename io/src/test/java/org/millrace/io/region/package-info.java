@NullMarked
package org.millrace.io.region;

import org.jspecify.annotations.NullMarked;
