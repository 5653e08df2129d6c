@NullMarked
package org.millrace.io.table;

import org.jspecify.annotations.NullMarked;
