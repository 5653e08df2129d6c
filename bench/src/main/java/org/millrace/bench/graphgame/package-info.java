/** Games on large networks: rounds of all firms at once, and events of one firm after the other. */
@NullMarked
package org.millrace.bench.graphgame;

import org.jspecify.annotations.NullMarked;
