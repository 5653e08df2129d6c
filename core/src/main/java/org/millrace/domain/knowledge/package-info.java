/**
 * What the field knows of any region: materials, sectors, uses, technologies, measures, strategies,
 * transport.
 *
 * <p>The rows come with the product and a region's own tables override them by id. A row is {@link
 * org.millrace.domain.Grade#REPORTED} only if its source was opened, with the place and the number
 * as printed; else it is {@link org.millrace.domain.Grade#ASSUMED}, with a wide range.
 */
@NullMarked
package org.millrace.domain.knowledge;

import org.jspecify.annotations.NullMarked;
