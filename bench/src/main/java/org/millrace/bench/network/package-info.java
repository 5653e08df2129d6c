/** Times the design of networks beside a mixed-integer solver that is left alone. */
@NullMarked
package org.millrace.bench.network;

import org.jspecify.annotations.NullMarked;
