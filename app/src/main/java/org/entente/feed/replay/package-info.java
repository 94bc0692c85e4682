/** A server that gives out a folder of real files as the feed's own addresses. */
@NullMarked
package org.entente.feed.replay;

import org.jspecify.annotations.NullMarked;
