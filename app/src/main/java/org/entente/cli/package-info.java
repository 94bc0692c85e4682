/** The command line: parses, asks a use case, renders. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
