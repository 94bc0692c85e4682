/**
 * A second reader: a language model that a user connects proposes statements, which are checked.
 */
@NullMarked
package org.entente.reading.model;

import org.jspecify.annotations.NullMarked;
