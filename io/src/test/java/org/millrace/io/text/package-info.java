@NullMarked
package org.millrace.io.text;

import org.jspecify.annotations.NullMarked;
