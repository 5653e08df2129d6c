@org.jspecify.annotations.NullMarked
package org.millrace.cogeneration;
