/** RSS and Atom feeds: what they hold, how to ask for them, how they fare. */
@NullMarked
package org.entente.feed.rss;

import org.jspecify.annotations.NullMarked;
