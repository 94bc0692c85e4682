/** Targets for Jazzer; docs/feeds.md tells how to run them. */
@NullMarked
package org.entente.fuzz;

import org.jspecify.annotations.NullMarked;
