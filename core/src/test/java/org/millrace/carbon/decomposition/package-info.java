/** Which factor moved a total. */
@org.jspecify.annotations.NullMarked
package org.millrace.carbon.decomposition;
