/** GDELT 2.0: names and addresses of its files, their bytes to rows, bad lines to quarantine. */
@NullMarked
package org.entente.feed.gdelt;

import org.jspecify.annotations.NullMarked;
