package org.entente.reading.internal;

import org.entente.reading.internal.actor.Party;

/**
 * Who takes a stance, and how the words say so.
 *
 * @param party who
 * @param rule how the cue is bound: subject, agent, possessor, speaker and so on
 * @param certainty how sure the binding is, 0..1
 * @param secondHand whether somebody else reports it
 */
record Holder(Party party, String rule, double certainty, boolean secondHand) {}
