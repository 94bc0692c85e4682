/** Files of many formats as documents. */
@NullMarked
package org.entente.feed.file;

import org.jspecify.annotations.NullMarked;
