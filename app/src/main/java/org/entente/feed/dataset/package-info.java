/**
 * Datasets of other projects: where they are published, fetching them and holding them to account.
 */
@NullMarked
package org.entente.feed.dataset;

import org.jspecify.annotations.NullMarked;
