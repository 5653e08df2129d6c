@NullMarked
package org.millrace.io.knowledge;

import org.jspecify.annotations.NullMarked;
