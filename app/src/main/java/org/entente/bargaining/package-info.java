/**
 * An island: what a group of actors with positions, saliences and capabilities settles on, by the
 * spatial model of the KAPSARC toolkit, by the expected-utility model of 2011 and by our own.
 */
@NullMarked
package org.entente.bargaining;

import org.jspecify.annotations.NullMarked;
