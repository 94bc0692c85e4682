/** Web pages as documents, fetched through a guard. */
@NullMarked
package org.entente.feed.page;

import org.jspecify.annotations.NullMarked;
