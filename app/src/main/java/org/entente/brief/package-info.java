/** Composes what was found into a report and renders it; one composition for every format. */
@NullMarked
package org.entente.brief;

import org.jspecify.annotations.NullMarked;
