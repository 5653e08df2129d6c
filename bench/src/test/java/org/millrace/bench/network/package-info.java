@NullMarked
package org.millrace.bench.network;

import org.jspecify.annotations.NullMarked;
