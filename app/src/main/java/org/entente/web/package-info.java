/** The pages and the interface of {@code entente watch}: thin, they parse, ask and render. */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
