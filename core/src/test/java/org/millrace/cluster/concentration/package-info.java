@org.jspecify.annotations.NullMarked
package org.millrace.cluster.concentration;
