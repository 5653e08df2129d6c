/** Whether emission follows activity. */
@org.jspecify.annotations.NullMarked
package org.millrace.carbon.decoupling;
