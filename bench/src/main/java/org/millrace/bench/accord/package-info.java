/** Times the sharing of joint gains. */
@NullMarked
package org.millrace.bench.accord;

import org.jspecify.annotations.NullMarked;
