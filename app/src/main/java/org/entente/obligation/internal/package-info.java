/** Matching of provisions, constraints, conflicts, cascade and Security Council. */
@NullMarked
package org.entente.obligation.internal;

import org.jspecify.annotations.NullMarked;
