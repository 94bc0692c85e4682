/** What is proposed, who said what of it, and the picture of it on a date. */
@NullMarked
package org.entente.initiative;

import org.jspecify.annotations.NullMarked;
