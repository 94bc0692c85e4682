/** What is shown, as plain records: the same for command line, interface and pages. */
@NullMarked
package org.entente.usecase.view;

import org.jspecify.annotations.NullMarked;
