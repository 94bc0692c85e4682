/** Drawings as scalable graphics: elements, axes and the charts of pages and briefs. */
@NullMarked
package org.entente.figure;

import org.jspecify.annotations.NullMarked;
