/** The network engine with the real solver behind it. */
@org.jspecify.annotations.NullMarked
package org.millrace.network;
