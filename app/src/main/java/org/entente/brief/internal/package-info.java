/** The sections of a brief and its renderers. */
@NullMarked
package org.entente.brief.internal;

import org.jspecify.annotations.NullMarked;
