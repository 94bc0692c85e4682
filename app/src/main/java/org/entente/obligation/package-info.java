/**
 * Who must do what if one state attacks another, under the texts in force and under proposed ones.
 */
@NullMarked
package org.entente.obligation;

import org.jspecify.annotations.NullMarked;
