@NullMarked
package org.millrace.study.water;

import org.jspecify.annotations.NullMarked;
