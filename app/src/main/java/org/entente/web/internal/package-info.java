/** Routes, guards and page models of the server. */
@NullMarked
package org.entente.web.internal;

import org.jspecify.annotations.NullMarked;
