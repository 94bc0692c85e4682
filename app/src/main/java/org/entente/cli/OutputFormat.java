package org.entente.cli;

/** How a result is shown. */
enum OutputFormat {
  TABLE,
  JSON
}
