/**
 * How long whole runs of engines take, on real sites where they are there, and how exact they are.
 * Every figure stands beside an obvious version of the same, whose answer is asserted equal.
 */
@NullMarked
package org.millrace.bench;

import org.jspecify.annotations.NullMarked;
