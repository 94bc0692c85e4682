/**
 * What every part of the house shares: explanations, citations, issues, probabilities, dates and
 * seeds.
 */
@NullMarked
package org.entente.core;

import org.jspecify.annotations.NullMarked;
