/** Tests of what to bring into a region. */
@org.jspecify.annotations.NullMarked
package org.millrace.study.growth;
