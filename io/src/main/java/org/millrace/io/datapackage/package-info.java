/**
 * Region packages as files: a folder or zip archive with datapackage.json and CSV tables, after the
 * Frictionless Data Package standard.
 *
 * <p><b>Limits.</b> Paths are relative and stay inside; a table is one file; an archive has at most
 * {@link org.millrace.io.datapackage.ZipLimits#DEFAULT so many} entries and bytes.
 */
@NullMarked
package org.millrace.io.datapackage;

import org.jspecify.annotations.NullMarked;
