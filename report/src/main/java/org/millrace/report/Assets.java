package org.millrace.report;

/** Style and scripts that the page carries. */
record Assets(String style, String charts, String script) {}
