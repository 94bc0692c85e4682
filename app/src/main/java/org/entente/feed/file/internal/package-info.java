/** One reader for each file format. */
@NullMarked
package org.entente.feed.file.internal;

import org.jspecify.annotations.NullMarked;
