/**
 * States, organisations and office-holders by date, their codes, and the way from names in text to
 * actors.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
