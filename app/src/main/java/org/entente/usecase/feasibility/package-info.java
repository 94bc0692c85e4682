/** From the picture of an initiative to the question whether it can form, and its answer. */
@NullMarked
package org.entente.usecase.feasibility;

import org.jspecify.annotations.NullMarked;
