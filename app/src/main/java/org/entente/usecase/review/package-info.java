/** Judging what was read, reading again, and labelled data made of judgements. */
@NullMarked
package org.entente.usecase.review;

import org.jspecify.annotations.NullMarked;
