/** The one catalogue of texts that people read, in every language of the product. */
@NullMarked
package org.millrace.io.text;

import org.jspecify.annotations.NullMarked;
