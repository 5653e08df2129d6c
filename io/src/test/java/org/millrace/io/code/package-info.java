@NullMarked
package org.millrace.io.code;

import org.jspecify.annotations.NullMarked;
