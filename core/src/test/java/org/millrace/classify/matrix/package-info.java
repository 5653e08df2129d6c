/** What the classification of clusters is tested by. */
@org.jspecify.annotations.NullMarked
package org.millrace.classify.matrix;
