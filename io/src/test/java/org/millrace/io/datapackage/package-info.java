@NullMarked
package org.millrace.io.datapackage;

import org.jspecify.annotations.NullMarked;
