/** What a person asks for, one class each. */
@NullMarked
package org.entente.usecase;

import org.jspecify.annotations.NullMarked;
