/** Coded events: feed slots and their ledger, country-pair series, tension, traction, bursts. */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
