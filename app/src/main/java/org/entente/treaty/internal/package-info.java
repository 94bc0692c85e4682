/** Reads treaties, places and constraints from pack files and from published datasets. */
@NullMarked
package org.entente.treaty.internal;

import org.jspecify.annotations.NullMarked;
