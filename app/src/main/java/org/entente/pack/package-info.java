/**
 * Reads pack files, the YAML that carries every fact and judgement, strictly: each fault has file,
 * line and field.
 */
@NullMarked
package org.entente.pack;

import org.jspecify.annotations.NullMarked;
