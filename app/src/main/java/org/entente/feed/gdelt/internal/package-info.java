/** How lines of GDELT's files become columns. */
@NullMarked
package org.entente.feed.gdelt.internal;

import org.jspecify.annotations.NullMarked;
