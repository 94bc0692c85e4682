/** What people say of how statements were read, and what then stands. */
@NullMarked
package org.entente.reading.review;

import org.jspecify.annotations.NullMarked;
