/** Brings the feed's files into the lake, part by part, and keeps the ledger. */
@NullMarked
package org.entente.usecase.ingest;

import org.jspecify.annotations.NullMarked;
