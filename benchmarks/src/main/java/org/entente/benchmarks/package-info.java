/** Measures the product: synthetic documents and what reading them costs. */
@NullMarked
package org.entente.benchmarks;

import org.jspecify.annotations.NullMarked;
