/** Documents, their passages and independent origins, and how far a source is trusted. */
@NullMarked
package org.entente.evidence;

import org.jspecify.annotations.NullMarked;
